import Content
import Diagnostics
import Foundation

@testable import Site

/// Books made for one test, and their sites.
struct SampleSite {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path

    let site: Site
    /// What reading the book found.
    let problems: [Diagnostic]
    private let files: [String: SiteFile]

    /// A site of a book with the given files, written to a folder that is removed again.
    init(_ files: [String: String], isPreview: Bool = false) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "replybook-site-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        for (path, text) in files {
            let file = URL(filePath: root).appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        self.init(BookLoader.load(root), isPreview: isPreview)
    }

    init(_ book: Book, isPreview: Bool = false) {
        problems = book.diagnostics
        site = BookSite.builder(book, isPreview: isPreview).site(book)
        files = Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0) })
    }

    /// The text of a file; empty when the site has none of that path.
    subscript(_ path: String) -> String { files[path].map { String(decoding: $0.contents, as: UTF8.self) } ?? "" }

    var paths: Set<String> { Set(files.keys) }
    var findings: [String] { site.diagnostics.map(\.line) }

    static let settings = """
        shop_name: Dalevka
        base_url: https://help.example/base/
        default_language: en
        languages: [en, pl, ru]
        facts: {days: 30, mail: help@dalevka.example}

        """

    static func article(_ title: String, _ body: String = "Text.", _ more: String = "") -> String {
        "---\ntitle: \(title)\n\(more)---\n\(body)\n"
    }
}
