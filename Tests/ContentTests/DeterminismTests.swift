import Basics
import Content
import Diagnostics
import Foundation
import Testing

@Suite struct DeterminismTests {
    private func digest(_ book: Book) -> [String] {
        book.templates.map { "\($0.name) \($0.path) \($0.revision) \($0.sections.map(\.kind)) \($0.questions.map(\.offsets))" }
            + book.articles.map { "\($0.name) \($0.path)" } + book.diagnostics.map(\.line)
    }

    @Test func `loads the same book the same way every time`() throws {
        let book = try TemporaryBook()
        for index in 0..<60 {
            for language in ["en", "pl", "ru"] {
                let text =
                    index % 7 == 0
                    ? "---\ntitel: x\n---\n{{ a\n## Reslution\n"
                    : "---\ntitle: T\(index)\nquestions: [a \(index), b]\n---\n## Resolution\n\(index) {{ x }}\n"
                try book.write("Templates/delivery/t\(index).\(language).md", text)
                try book.write("KnowledgeBase/money/a\(index).\(language).md", "---\ntitle: A\n---\nb\n")
            }
        }
        let expected = digest(book.book)
        #expect(expected.count > 300)
        for _ in 0..<5 { #expect(digest(book.book) == expected) }
    }

    @Test(arguments: [0, 1, 2, 63, 64, 65, 1_000]) func `maps in parallel in the order of the elements`(count: Int) {
        #expect(Array(0..<count).parallelMap { $0 * 2 } == (0..<count).map { $0 * 2 })
    }

    @Test func `finds texts by name, and languages with the default one first`() throws {
        let book = try TemporaryBook([
            ".replybook.yml": "default_language: pl\nlanguages: [en, ru]\n", "Templates/money/b.pl.md": TemporaryBook.good,
            "Templates/money/a.ru.md": TemporaryBook.good,
            "Templates/delivery/c.de.md": TemporaryBook.good, "KnowledgeBase/money/k.pl.md": "---\ntitle: K\n---\nx\n",
        ]).book
        #expect(book.templates.map(\.name.description) == ["delivery/c:de", "money/a:ru", "money/b:pl"])
        for template in book.templates { #expect(book.template(template.name)?.path == template.path) }
        #expect(book.article(try #require(book.articles.first).name) != nil)
        #expect(book.languages.map(\.description) == ["pl", "en", "ru", "de"])
    }
}
