import Content
import Diagnostics
import Foundation
import Language
import Testing

/// What a template or the settings declare about values, headings and the law.
@Suite struct VariableDeclarationTests {
    private static let path = "Templates/delivery/late.en.md"

    private func book(_ variables: String, settings: String = "", keys: String = "", body: String = "Yes.") throws -> Book {
        try TemporaryBook([
            ".replybook.yml": settings.isEmpty ? "currency: EUR\n" : settings,
            Self.path: "---\ntitle: Late\n\(keys)variables:\n\(variables)\n---\n## Resolution\n\(body)\n",
        ]).book
    }

    private func variable(_ declaration: String) throws -> Variable {
        let book = try book("  it: {\(declaration)}")
        #expect(book.diagnostics.isEmpty, "\(book.diagnostics.map(\.line))")
        return try #require(book.templates.first?.variables.first)
    }

    @Test func `a date and an amount come from the agent unless the book says otherwise`() throws {
        #expect(try variable("ask: Day, type: date").origin == .agent)
        #expect(try variable("ask: Sum, type: money").origin == .agent)
        #expect(try variable("ask: Number").origin == .customer)
        #expect(try variable("ask: Day, type: date, from: customer").origin == .customer)
        #expect(try variable("ask: Number, from: order").origin == .order)
    }

    @Test func `bounds and tense are read`() throws {
        let count = try variable("ask: Count, type: number, min: 1, max: 9.5")
        #expect(count.minimum == 1 && count.maximum == 9.5)
        #expect(try variable("ask: Cold, type: number, min: -10").minimum == -10)
        #expect(try variable("ask: Day, type: date, when: past").tense == .past)
    }

    @Test func `a choice prints its label in the language of the reply, and conditions compare its key`() throws {
        let way = try variable("ask: Way, values: {locker: {en: parcel locker, pl: automat}, door: courier}")
        #expect(way.kind == .choice && way.choices == ["locker", "door"])
        let value = try way.value(from: "locker")
        #expect(value.equals(.text("locker")) && !value.equals(.text("automat")))
        let polish = try #require(LanguageTag("pl"))
        #expect(ValueFormatter(language: polish, currency: "PLN").text(value) == "automat")
        #expect(ValueFormatter(language: .english, currency: "PLN").text(value) == "parcel locker")
        #expect(try way.value(from: "Automat") == value)
    }

    @Test func `a template repeats only what differs from the settings`() throws {
        let settings = """
            variables:
              stage: {ask: Stage, ask_customer: your stage, values: {sent: on its way, lost: lost}, from: order}
              items: {ask: Items, type: number, min: 1}
            """
        let book = try book("  stage: {ask: Which stage}\n  items: {max: 5}", settings: settings)
        let variables = try #require(book.templates.first?.variables)
        #expect(variables[0].choices == ["sent", "lost"] && variables[0].origin == .order)
        #expect(variables[0].askCustomer == LocalizedText("your stage"))
        #expect(variables[1].minimum == 1 && variables[1].maximum == 5 && variables[1].kind == .number)
    }

    @Test func `a variant takes heading and law from the text it varies`() throws {
        let text = "---\ntitle: Late\nheading: Where your parcel is\nlaw: [PL, EU]\n---\n## Resolution\nYes.\n"
        let book = try TemporaryBook([Self.path: text, "Templates/delivery/late@chat.en.md": "---\n---\n## Resolution\nSoon.\n"]).book
        let variant = try #require(book.templates.first { $0.name.variant != nil })
        #expect(variant.heading?.value == "Where your parcel is" && variant.law.map(\.value.code) == ["PL", "EU"])
    }

    @Test func `a fragment may have front matter, and it never reaches the reply`() throws {
        let book = try TemporaryBook([
            "Templates/_fragments/claim.en.md": "---\nlaw: UK\n---\nAsk the ombudsman.\n",
            Self.path: "---\ntitle: A\n---\n## Resolution\nB.\n",
        ]).book
        let fragment = try #require(book.fragments.first)
        #expect(fragment.file.slice(fragment.body) == "Ask the ombudsman." && fragment.law.map(\.value.description) == ["UK"])
        #expect(book.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("it: {ask: A, type: number, mn: 1}", "4:30: warning: key 'mn' is unknown; did you mean 'min'? [keys-are-known]"),
        (
            "it: {ask: A, min: 1}",
            "4:21: error: 'min' does not fit a text; give the variable 'type: number' or 'type: money' [front-matter-is-valid]"
        ),
        (
            "it: {ask: A, type: date, max: 1}",
            "4:33: error: 'max' does not fit a date; a date has 'when: future', 'when: past' or 'when: any' [front-matter-is-valid]"
        ),
        ("it: {ask: A, type: number, min: few}", "4:35: error: 'min' is 'few'; write a number such as 1 or 0.5 [front-matter-is-valid]"),
        ("it: {ask: A, type: number, min: 5, max: 1}", "4:38: error: 'max' is below 'min'; no value can be right [front-matter-is-valid]"),
        ("it: {ask: A, type: date, when: soon}", "4:34: error: when 'soon' is unknown; use future, past or any [front-matter-is-valid]"),
        ("it: {ask: A, when: past}", "4:22: error: 'when' does not fit a text; give the variable 'type: date' [front-matter-is-valid]"),
        ("it: {ask: A, from: us}", "4:22: error: from 'us' is unknown; use customer, agent, order or fact [front-matter-is-valid]"),
        ("it: {ask: A, values: [a]}", "4:16: error: 'values' is a list; write 'key: label', one per line [front-matter-is-valid]"),
        (
            "it: {ask: A, choices: [a], values: {a: b}}",
            "4:16: error: 'choices' and 'values' both say what to choose from; keep 'values' [front-matter-is-valid]"
        ),
    ])
    func `says what does not fit a variable`(declaration: String, line: String) throws {
        #expect(try book("  \(declaration)").diagnostics.map(\.line) == ["\(Self.path):\(line)"])
    }

    @Test func `an unknown country is named with what was meant`() throws {
        let book = try book("  it: {ask: A}", settings: "country: pl\n", keys: "law: [XX]\n")
        #expect(
            book.diagnostics.map(\.line) == [
                ".replybook.yml:1:10: error: country 'pl' is unknown; did you mean 'PL'? [settings-are-valid]",
                "\(Self.path):3:7: error: law 'XX' is unknown; write EU or an ISO 3166 code such as PL, RU, UK or US [front-matter-is-valid]",
            ])
    }
}

/// How facts print where no filter asks for more.
@Suite struct FactPrintingTests {
    @Test(arguments: [
        ("2015", "2015"), ("1234563218", "1234563218"), ("48221234567", "48221234567"), ("1.9", "1.9"), ("15000", "15,000"), ("30", "30"),
    ]) func `a fact that counts nothing prints as it is written`(_ written: String, _ printed: String) throws {
        let book = try TemporaryBook([
            ".replybook.yml": "facts: {it: \(written)}\n", "Templates/money/a.en.md": "---\ntitle: A\n---\n## Resolution\n{{ facts.it }}\n",
        ]).book
        let template = try #require(book.templates.first)
        let section = try #require(template.sections.first)
        let facts = book.settings.facts
        let text = Evaluator(formatter: book.settings.formatter(for: .english), fragments: { _ in nil }) { _ in
            facts["it"]?.value(in: .english)
        }.fill(section.placeholders, of: template.file)
        #expect(text.unescaped == printed)
    }
}
