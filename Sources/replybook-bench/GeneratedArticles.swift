import Basics
import Diagnostics
import Foundation

/// Help articles of any number, the same ones for the same number: a third in each language, with headings, steps, a table
/// and links to their neighbours, about 4 kB each.
struct GeneratedArticles {
    static let categories = ["product", "delivery", "return", "money", "errors"]
    let count: Int

    /// Writes the book.
    func write(to folder: URL) throws {
        var random = SplitMix(seed: UInt64(count))
        let words = Language.all.map { language in (0..<6000).map { _ in language.word(&random) } }
        try Self.settings.write(to: folder.appending(path: ".replybook.yml"), atomically: false, encoding: .utf8)
        for category in Self.categories {
            try FileManager.default.createDirectory(
                at: folder.appending(path: "KnowledgeBase/\(category)"), withIntermediateDirectories: true)
        }
        for number in 0..<count {
            try text(number, words[number % 3], &random).write(to: folder.appending(path: path(number)), atomically: false, encoding: .utf8)
        }
    }

    func path(_ number: Int) -> String {
        "KnowledgeBase/\(Self.categories[number / 3 % 5])/a\(number / 3).\(Language.all[number % 3].code).md"
    }

    private static let settings = "shop_name: Help\nbase_url: https://help.example/\ndefault_language: en\nlanguages: [en, pl, ru]\n"

    private func text(_ number: Int, _ words: [String], _ random: inout SplitMix) -> String {
        func sentence(_ length: Int) -> String {
            (0..<length).map { _ in words[Int(random.next() % 6000 * (random.next() % 6000) / 6000)] }.joined(separator: " ").withCapital
                + "."
        }
        let neighbour = (number + 3) % count / 3
        return """
            ---
            title: \(sentence(4).dropLast())
            description: \(sentence(9))
            category: \(Self.categories[number / 3 % 5])
            questions: [\(sentence(4).dropLast()), \(sentence(5).dropLast())]
            reviewed: 2026-10-\(10 + number % 20)
            ---
            \(sentence(14)) **\(sentence(3))** \(sentence(12))

            ## \(sentence(3).dropLast())

            \((1...4).map { "\($0). \(sentence(11))" }.joined(separator: "\n"))

            > [!TIP]
            > \(sentence(10))

            ## \(sentence(3).dropLast())

            | \(words[1]) | \(words[2]) |
            |:---|---:|
            \((1...4).map { "| \(sentence(2)) | \($0) |" }.joined(separator: "\n"))

            \(sentence(15)) [\(sentence(2).dropLast())](../\(Self.categories[neighbour % 5])/a\(neighbour).md) \(sentence(16))

            ## \(sentence(2).dropLast())

            \((1...3).map { _ in sentence(18) }.joined(separator: "\n\n"))

            """
    }
}

extension String {
    fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
