import Content
import Diagnostics
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
        var taken = Set(
            context.collection.languages.flatMap { language in
                context.collection.entries(language).map { context.addresses.file(.article($0.id, language)) } + [
                    context.addresses.file(.home(language)), context.addresses.file(.search(language)),
                ]
            })
        for article in inOrderOfLanguages() {
            for alias in article.aliases {
                guard let file = Self.file(alias.value) else {
                    problems.append(
                        problem(article, alias, "alias '\(alias.value)' is no address of this site; write a path such as faq/shipping"))
                    continue
                }
                // An old address without a language, which every translation names, leads to the first of them.
                if named[file] == article.name.id { continue }
                guard taken.insert(file).inserted else {
                    problems.append(problem(article, alias, "alias '\(alias.value)' is the address of another page; remove it"))
                    continue
                }
                named[file] = article.name.id
                found.append(Redirect(file: file, address: alias.value, article: article))
            }
        }
        return (found, problems)
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
            let old = Addresses.encoded(redirect.address.hasPrefix("/") ? String(redirect.address.dropFirst()) : redirect.address)
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
        Diagnostic(.error, rule: "alias", path: article.path, range: article.file.range(alias.offsets), message)
    }

    /// Path of the file that answers an old address; nil for what is no path of plain names.
    private static func file(_ alias: String) -> String? {
        let parts = alias.split(separator: "/")
        guard let last = parts.last,
            parts.allSatisfy({ part in
                !part.hasPrefix(".")
                    && part.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789-_.~".unicodeScalars.contains($0) }
            })
        else { return nil }
        let path = parts.joined(separator: "/")
        if last.hasSuffix(".html") || last.hasSuffix(".htm") { return path }
        return alias.hasSuffix("/") || !last.contains(".") ? path + "/index.html" : nil
    }
}
