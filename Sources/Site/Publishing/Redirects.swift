import Content
import Diagnostics
import Foundation
import Language

/// Old addresses that lead to where an article is now: a page for every host, and `_redirects` for those that read it.
struct Redirects {
    let context: SiteContext

    struct Redirect: Sendable {
        let file: String
        let address: String
        let article: Article
    }

    func redirects() -> (redirects: [Redirect], problems: [Diagnostic]) {
        var found: [Redirect] = []
        var named: [String: TextID] = [:]
        var problems: [Diagnostic] = []
        var taken = TakenPaths(pages)
        for article in inOrderOfLanguages() {
            for alias in article.aliases {
                guard let file = Self.file(alias.value) else {
                    problems.append(
                        problem(article, alias, "alias '\(alias.value)' is not an address of this site; write a path such as faq/shipping"))
                    continue
                }
                // An old address without a language, which every translation names, leads to the first of them.
                if named[file] == article.name.id { continue }
                guard taken.insert(file) else {
                    problems.append(problem(article, alias, "alias '\(alias.value)' is the address of another page; remove it"))
                    continue
                }
                named[file] = article.name.id
                found.append(Redirect(file: file, address: alias.value, article: article))
            }
        }
        return (found, problems)
    }

    /// Files of all pages.
    private var pages: [String] {
        let languages = context.collection.languages
        let own = languages.flatMap { language -> [PageKey] in
            let sections = context.collection.tree(language).all.map { PageKey.section($0.path, language) }
            let entries = context.collection.entries(language) + context.collection.hiddenEntries(language)
            let articles = entries.map { PageKey.article($0.id, language) }
            let offline = context.site.worksOffline ? [PageKey.offline(language)] : []
            return [.home(language), .search(language), .notFound(language)] + sections + articles + offline
        }
        return ([PageKey.root] + own).map(context.addresses.file) + ["404.html"]
    }

    private func inOrderOfLanguages() -> [Article] {
        let moved = context.collection.articles.filter { !$0.aliases.isEmpty }
        return context.collection.languages.flatMap { language in moved.filter { $0.name.language == language } }
    }

    func html(_ redirect: Redirect) -> String {
        let name = redirect.article.name
        let depth = redirect.file.utf8.count { $0 == UInt8(ascii: "/") }
        var view = View()
        view.text("lang", name.language.description)
        view.text("title", redirect.article.title.value)
        view.text("target", String(repeating: "../", count: depth) + context.addresses.address(.article(name.id, name.language)))
        view.text("canonical", context.addresses.canonical(.article(name.id, name.language)))
        return context.theme.render("redirect", view)
    }

    /// Lines of Netlify's and Cloudflare's `_redirects`.
    func list(_ redirects: [Redirect]) -> String {
        let base = context.addresses.basePath
        return redirects.map { redirect in
            let name = redirect.article.name
            let address = redirect.address.hasPrefix("/") ? String(redirect.address.dropFirst()) : redirect.address
            // Browsers' address bars give old addresses encoded already.
            let old = Addresses.encoded(address.removingPercentEncoding ?? address)
            return "\(base)\(old) \(base)\(context.addresses.address(.article(name.id, name.language))) 301\n"
        }.joined() + notFound(base)
    }

    /// A wrong address below a language is answered in that language.
    private func notFound(_ base: String) -> String {
        let languages = context.collection.languages
        guard languages.count > 1 else { return "" }
        return languages.map { "\(base)\($0)/* \(base)\(context.addresses.file(.notFound($0))) 404\n" }.joined()
    }

    private func problem(_ article: Article, _ alias: Located<String>, _ message: String) -> Diagnostic {
        Diagnostic(.error, rule: "aliases-lead-to-one-page", path: article.path, range: article.file.range(alias.offsets), message)
    }

    /// Path of the file that answers an old address, which may be percent-encoded; nil for what is no path of plain names.
    private static func file(_ alias: String) -> String? {
        guard let alias = alias.removingPercentEncoding else { return nil }
        let parts = alias.split(separator: "/")
        guard let last = parts.last, parts.allSatisfy(isName) else { return nil }
        let path = parts.joined(separator: "/")
        if last.hasSuffix(".html") || last.hasSuffix(".htm") { return path }
        return path + "/index.html"
    }

    /// A name that every file system and every server takes.
    private static func isName(_ part: Substring) -> Bool {
        !part.hasPrefix(".") && part.utf8.count <= 200
            && part.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.properties.generalCategory == .nonspacingMark
                    || "-_.~+'!@,;=() ".unicodeScalars.contains($0)
            }
    }
}

/// Paths of files that a site has; none is a file and a folder at once.
private struct TakenPaths {
    private var files: Set<String> = []
    private var folders: Set<String> = []

    init(_ paths: [String]) { for path in paths { _ = insert(path) } }

    /// - Returns: false where the path is taken, or cannot be beside what is there.
    mutating func insert(_ path: String) -> Bool {
        let parents = path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
        guard !files.contains(path), !folders.contains(path), !parents.contains(where: files.contains) else { return false }
        files.insert(path)
        folders.formUnion(parents)
        return true
    }
}
