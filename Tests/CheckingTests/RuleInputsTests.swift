import Diagnostics
import Testing

@testable import Checking
@testable import Content

/// What is remembered of a text depends on what its rules say they read: a rule that reads more would go unnoticed.
@Suite struct RuleInputsTests {
    @Test func `a rule looks up no more of the book than it says`() throws {
        var seen = 0
        for rule in RuleSet.all.compactMap({ $0 as? any TextRule.Type }) {
            for example in rule.examples {
                let files = try TemporaryBook(example.book)
                let book = CheckedBook(BookLoader.load(files.root), today: TemporaryBook.today, spelling: TemporaryBook.spelling)
                for kind in book.texts where kind.path == example.filePath {
                    let text = CheckedText(kind, in: book)
                    let found = rule.init().findings(in: text, of: book).map(\.message)
                    let less = rule.init().findings(in: text, of: Self.without(rule.reads, book, kind)).map(\.message)
                    #expect(found == less, "\(rule) reads more than it says\n\(example.text)")
                    seen += 1
                }
            }
        }
        #expect(seen > 200)
    }

    /// The book without what a rule does not read.
    private static func without(_ reads: RuleInputs, _ checked: CheckedBook, _ kind: CheckedText.Kind) -> CheckedBook {
        let book = checked.book
        let readsArticles = !reads.isDisjoint(with: [.articles, .headings])
        let part = Book(
            root: book.root, settings: book.settings,
            templates: reads.contains(.family) ? book.templates : book.templates.filter { $0.path == kind.path },
            articles: readsArticles ? book.articles : book.articles.filter { $0.path == kind.path },
            fragments: reads.contains(.fragments) ? book.fragments : [], fixtures: [], uncovered: [],
            assets: readsArticles ? book.assets : [], theme: [], diagnostics: book.diagnostics)
        return CheckedBook(
            part, today: checked.today, marks: checked.marks, spelling: reads.contains(.dictionaries) ? checked.spelling : nil)
    }
}
