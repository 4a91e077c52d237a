import Content
import Diagnostics
import Language
import Testing

@testable import Checking

@Suite struct ScaffoldTests {
    private static let today = TemporaryBook.today

    private func name(_ id: String, _ language: LanguageTag, variant: String? = nil) throws -> TextName {
        TextName(id: try #require(TextID(id)), variant: variant, language: language)
    }

    @Test(arguments: [LanguageTag.english, .polish, .russian]) func `a new book loads, and its checks stop nobody`(language: LanguageTag)
        throws
    {
        let scaffold = BookScaffold(shopName: "Shop: \"A\"", languages: [language], currency: "EUR", ci: .github, today: Self.today)
        let book = try TemporaryBook(Dictionary(uniqueKeysWithValues: scaffold.files.map { ($0.path, $0.text) }))
        let report = book.report()
        #expect(!report.isFailure(strict: true), "\(report.diagnostics.map(\.line))")
        let loaded = BookLoader.load(book.root)
        #expect(loaded.fixtures.count == 5 && loaded.templates.count == 1 && loaded.articles.count == 1)
        #expect(loaded.settings.shopName.text(in: language) == "Shop: \"A\"")
    }

    @Test(arguments: Content.Category.allCases) func `a new template has the blocks and the interest of its category`(
        category: Content.Category
    ) throws {
        for language in [LanguageTag.english, .polish, .russian] {
            var scaffold = TemplateScaffold(
                name: try name("\(category.rawValue)/new-one", language), title: "Title: with a colon", today: Self.today)
            scaffold.questions = ["it's late: what now?", "[x] \"quoted\""]
            let book = try TemporaryBook([scaffold.file.path: scaffold.file.text])
            let loaded = BookLoader.load(book.root)
            #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.line))")
            let template = try #require(loaded.templates.first)
            #expect(template.status == .draft && template.interest?.isEmpty == false)
            #expect(template.questions.map(\.value) == scaffold.questions)
            #expect(template.section(.resolution) != nil && (template.section(.apology) != nil) == (category == .errors))
            #expect(!book.report().isFailure(strict: true))
        }
    }

    @Test func `a variant has the blocks of the text it varies, and the channel it is named after`() throws {
        let base =
            "---\ntitle: Sign in\ncategory: errors\nmood: worried\nfault: none\nchannels: [email]\n---\n## Resolution\nOpen the link.\n"
        let book = try TemporaryBook(["Templates/errors/sign-in.en.md": base])
        let varied = try #require(BookLoader.load(book.root).templates.first)
        let chat = TemplateScaffold(
            name: try name("errors/sign-in", .english, variant: "chat"), title: "", today: Self.today, varying: varied
        ).file
        #expect(chat.text.hasPrefix("---\nchannels: [chat]\nstatus: draft\n---\n## Greeting\n"))
        #expect(chat.text.contains("## Empathy") && !chat.text.contains("## Apology"))
        let brief = TemplateScaffold(
            name: try name("errors/sign-in", .english, variant: "brief"), title: "", today: Self.today, varying: varied
        ).file
        #expect(brief.text.hasPrefix("---\nstatus: draft\n---\n"))
        let both = try TemporaryBook(["Templates/errors/sign-in.en.md": base, chat.path: chat.text, brief.path: brief.text])
        #expect(!both.report().isFailure(strict: false), "\(both.report().diagnostics.map(\.line))")
    }

    @Test func `a hint never leaves with a reply`() throws {
        let scaffold = TemplateScaffold(name: try name("money/refund", .english), title: "Refund", today: Self.today)
        let book = try TemporaryBook([scaffold.file.path: scaffold.file.text])
        let template = try #require(BookLoader.load(book.root).templates.first)
        let evaluator = Evaluator(formatter: Settings().formatter(for: .english), fragments: { _ in nil }, value: { _ in nil })
        #expect(template.sections.dropFirst().allSatisfy { evaluator.fill($0.placeholders, of: template.file).isBlank })
    }

    @Test func `a translation keeps keys and placeholders and has the headings of its language`() throws {
        let original =
            "---\ntitle: Late\ncategory: delivery\nchange: major\nreviewed: 2025-01-01\nvariables:\n  days: {ask: Days, type: number}\n---\n## Greeting\nHello!\n\n## Resolution\nIt comes in {{ days }} days.\n"
        let book = try TemporaryBook(["Templates/delivery/late@chat.en.md": original, "Templates/delivery/late.en.md": original])
        let template = try #require(BookLoader.load(book.root).templates.last)
        let file = TranslationScaffold(of: template, into: .russian, today: Self.today).file
        #expect(file.path == "Templates/delivery/late@chat.ru.md")
        #expect(
            file.text
                == "---\ntitle: Late\ncategory: delivery\nreviewed: 2026-11-22\nvariables:\n  days: {ask: Days, type: number}\nstatus: draft\n---\n## Приветствие\nHello!\n\n## Решение\nIt comes in {{ days }} days.\n"
        )
    }
}
