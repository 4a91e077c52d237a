import Basics
import Content
import Diagnostics
import Foundation

@testable import Site

/// A book in a folder that is edited at random.
struct EditedBook {
    let root = FileManager.default.temporaryDirectory.appending(path: "replybook-edited-\(UUID().uuidString)").path

    init() throws {
        try write(".replybook.yml", SampleSite.settings)
        try write("KnowledgeBase/_assets/map.svg", Self.picture("40"))
        for index in 0..<6 {
            try write(
                "KnowledgeBase/money/m\(index).en.md",
                SampleSite.article("Money \(index)", Self.body(index), "reviewed: 2026-10-0\(index + 1)\n"))
        }
        for index in 0..<3 {
            try write(
                "KnowledgeBase/money/m\(index).ru.md",
                SampleSite.article("Деньги \(index)", "Вернём за {{ facts.days }} дней.", "questions: [когда вернут деньги]\n"))
            try write(
                "KnowledgeBase/delivery/d\(index).en.md",
                SampleSite.article("Parcel \(index)", "![map](../_assets/map.svg)\n\n[money](../money/m\(index).md)"))
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws {
        let file = URL(filePath: root).appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func site(_ memory: BuildMemory) -> (files: [SiteFile], site: Site) {
        let book = BookSite.book(root, memory: memory)
        let site = BookSite.builder(book).site(book, memory: memory)
        return (site.files, site)
    }

    /// One edit such as people make; what it edits may be gone already.
    func edit(_ random: inout SplitMix) throws {
        let number = Int(random.next() % 6)
        let language = ["en", "ru", "pl"][Int(random.next() % 3)]
        let path = "KnowledgeBase/money/m\(number).\(language).md"
        switch random.next() % 10 {
        case 0: try write(path, SampleSite.article("Money \(random.next() % 9)", Self.body(Int(random.next() % 99))))
        case 1:
            try write(
                path,
                SampleSite.article(
                    "Same title", Self.body(number),
                    "order: \(random.next() % 9)\npopular: true\nreviewed: 2026-11-1\(number)\nchange: content\n"))
        case 2:
            try write(
                path, SampleSite.article("Links", "[other](../delivery/d\(random.next() % 3).md) [part](../money/m\(random.next() % 6).md)")
            )
        case 3: try? FileManager.default.removeItem(atPath: "\(root)/KnowledgeBase/delivery/d\(number).en.md")
        case 4:
            try write(
                "KnowledgeBase/delivery/d\(number % 3).en.md",
                SampleSite.article("Parcel", Self.body(number), "related: [money/m\(number)]\n"))
        case 5: try write(".replybook.yml", SampleSite.settings.replacing("days: 30", with: "days: \(random.next() % 40)"))
        case 6: try write("KnowledgeBase/_assets/map.svg", Self.picture("\(random.next() % 5)0"))
        case 7: try write("Theme/footer.mustache", "<footer>\(random.next() % 4) {{site_title}}</footer>\n")
        case 8: try write(path, SampleSite.article("Draft", "Not yet.", "status: \(random.next() % 2 == 0 ? "draft" : "published")\n"))
        default:
            try write(
                "KnowledgeBase/return/r\(number).\(language).md",
                SampleSite.article("Return \(number)", Self.body(number), "aliases: [old/r\(number)\(language)]\ndescription: In a word.\n")
            )
        }
    }

    private static func body(_ number: Int) -> String {
        let words = ["refund", "invoice", "courier", "parcel", "account", "password", "card", "address", "warranty", "receipt", "balance"]
        let text = (0..<12).map { words[($0 * 7 + number * 3 + $0 * $0 * number) % words.count] }.joined(separator: " ")
        return
            "\(text) within {{ facts.days }} days.\n\n## Part\n\nMore about \(words[number % words.count]).\n\n## Another\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    }

    private static func picture(_ width: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) 20\"><rect width=\"\(width)\" height=\"20\"/></svg>"
    }
}
