import Content
import Diagnostics
import Foundation
import Markdown
import Site

/// The site of a book as it is just now, drafts shown, made anew whenever a file changes.
package actor Preview {
    private let root: String
    private let address: String
    private var stamps: [BookFile] = []
    /// Articles without findings as they were read, with their stamps then.
    private var known: [String: KnownArticle] = [:]
    /// What the site is made of besides articles, and the stamps of its files when they were read.
    private var builder: (files: [BookFile], builder: SiteBuilder)?
    private var files: [String: SiteFile] = [:]
    private var findings: [String] = []
    private var memory = BuildMemory()
    private var version = 0
    private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    private var listenerCount = 0

    /// - Parameters:
    ///   - root: absolute path of the book.
    ///   - address: where the preview is served, with a final `/`.
    package init(root: String, address: String) {
        self.root = root
        self.address = address
    }

    /// Reads the book again if any of its files changed.
    ///
    /// - Returns: what is wrong with the book, when it was read.
    package func refresh() -> [String]? {
        let now = BookScanner.scan(root).files
        guard now != stamps else { return nil }
        stamps = now
        let before = known
        let loaded = BookSite.book(root, memory: memory) { file in before[file.path].flatMap { $0.stamp == file.stamp ? $0.article : nil } }
        var settings = loaded.settings
        settings.baseURL = address
        let book = loaded.replacing(settings: settings)
        let site = builder(book).site(book, memory: memory)
        memory = site.memory
        remember(book)
        let problems = book.diagnostics.filter { !$0.path.hasPrefix("Templates/") } + site.diagnostics
        files = Dictionary(site.files.map { ($0.path, $0) }) { first, _ in first }
        findings = problems.sortedByPlace().map(\.line)
        version += 1
        for listener in listeners.values { listener.yield(version) }
        return findings
    }

    /// Reads theme, pictures and templates again where one of them or the settings changed.
    private func builder(_ book: Book) -> SiteBuilder {
        let files = stamps.filter { ![.article, .fragment, .fixture, .uncovered].contains($0.kind) }
        if let builder, builder.files == files { return builder.builder }
        let made = BookSite.builder(book, isPreview: true)
        builder = (files, made)
        return made
    }

    /// The stamps are older than the texts: one that changed in between has another stamp the next time.
    private func remember(_ book: Book) {
        let bad = Set(book.diagnostics.map(\.path))
        let stamps = Dictionary(stamps.map { ($0.path, $0.stamp) }) { first, _ in first }
        known = [:]
        for article in book.articles where !bad.contains(article.path) {
            if let stamp = stamps[article.path] { known[article.path] = KnownArticle(stamp: stamp, article: article) }
        }
    }

    /// Sends the present version and every later one.
    ///
    /// - Returns: the number under which the listener is forgotten again.
    package func listen(_ listener: AsyncStream<Int>.Continuation) -> Int {
        listenerCount += 1
        listeners[listenerCount] = listener
        listener.yield(version)
        return listenerCount
    }

    func forget(_ listener: Int) { listeners[listener] = nil }

    /// The answer to a request for a path.
    package func page(_ path: String) -> PreviewPage {
        let name = PreviewPage.candidates(path).first { files[$0] != nil }
        guard let name, let file = files[name] else {
            let language = path.split(separator: "/").first.map(String.init) ?? ""
            let missing = files["\(language)/404.html"] ?? files["404.html"]
            return PreviewPage(
                status: 404, type: PreviewPage.html,
                bytes: decorated(missing?.contents ?? Array("<!doctype html><title>404</title><body>".utf8)))
        }
        let type = PreviewPage.type(of: name)
        return PreviewPage(status: 200, type: type, bytes: type == PreviewPage.html ? decorated(file.contents) : file.contents)
    }

    /// A page with the script that reloads it, and with what is wrong with the book.
    private func decorated(_ page: [UInt8]) -> [UInt8] {
        var html = String(decoding: page, as: UTF8.self)
        let script = "<script src=\"/\(PreviewPage.script)?\(version)\" defer></script>"
        if let head = html.range(of: "</head>") { html.replaceSubrange(head, with: script + "</head>") } else { html = script + html }
        guard !findings.isEmpty, let main = html.range(of: "<main") else { return Array(html.utf8) }
        let list = findings.map(\.htmlEscaped).joined(separator: "\n")
        html.insert(contentsOf: "<pre class=\"errors\" role=\"alert\">\(list)</pre>\n", at: main.lowerBound)
        return Array(html.utf8)
    }
}

/// An article and the stamp of its file when it was read.
private struct KnownArticle: Sendable {
    let stamp: FileStamp
    let article: Article
}
