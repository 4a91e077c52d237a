import Basics
import Content
import Desk
import Diagnostics
import Exchange
import Foundation
import Language
import Testing

/// A book that was exported, imported into an empty book and exported again says the same words.
@Suite struct RoundTripTests {
    /// A reply as the customer reads it: words without markup, in order.
    private struct Said: Hashable, CustomStringConvertible {
        let language: String
        let words: String
        var description: String { "\(language): \(words)" }
    }

    /// What each format cannot hold, beside blocks other than greeting and goodbye, questions, and values that stay gaps.
    private static let lost: [ExchangeFormat: Set<String>] = [
        .zendesk: ["slug"], .zammad: ["slug"], .freshdesk: ["slug", "keywords"], .chatwoot: ["title", "keywords"],
        .espanso: ["slug", "markup"], .raycast: ["slug", "keywords", "markup"], .alfred: ["slug", "keywords", "markup"],
        .textexpander: ["slug", "keywords", "markup"], .csv: ["slug"],
    ]

    private static let formats: [ExchangeFormat] = [
        .zendesk, .zammad, .freshdesk, .chatwoot, .espanso, .raycast, .alfred, .textexpander, .csv,
    ]

    private static func said(_ root: String, drafts: Bool) throws -> Set<Said> {
        var job = ExportJob(root: root, format: .raycast)
        job.takesDrafts = drafts
        let file = try #require(try job.result().files.first)
        let texts = try FormatReader.read([ForeignFile(SourceFile(path: "r.json", text: file.text))], as: .raycast).texts
        return Set(
            texts.map { text in
                let words = text.body.source.replacing(
                    /\{argument name="\w+"(?: default="[^"]*")?(?: options="[^"]*")?\}|\[[^\]]*\]/, with: "…"
                )
                .replacing(/^[-•]\s+/.anchorsMatchLineEndings(), with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
                return Said(language: text.language?.description ?? "", words: words)
            })
    }

    /// Exports a book and imports it into an empty one.
    private static func trip(_ format: ExchangeFormat, from root: String, to empty: borrowing TemporaryBook) throws -> ImportPlan {
        let result = try ExportJob(root: root, format: format).result()
        for file in result.files { try empty.write("incoming/\(file.path)", file.text) }
        let job = ImportJob(root: empty.root, format: format)
        let folder = "\(empty.root)/incoming"
        let plan = try job.plan(result.files.count == 1 ? ["\(folder)/\(result.files[0].path)"] : [folder]).plan
        try job.write(plan, settling: .show)
        return plan
    }

    /// Twelve, or as many as `RANDOM_BOOKS` says.
    private static let seeds = [UInt64](1...max(1, ProcessInfo.processInfo.environment["RANDOM_BOOKS"].flatMap(UInt64.init) ?? 12))

    @Test(arguments: formats, seeds)
    func `words survive the way out and back`(format: ExchangeFormat, seed: UInt64) throws {
        var random = RandomBook(seed: seed)
        let book = try TemporaryBook(random.files())
        #expect(book.errors == [], "seed \(seed)")
        let back = try TemporaryBook([".replybook.yml": try book.text(".replybook.yml")])
        let plan = try Self.trip(format, from: book.root, to: back)
        #expect(back.errors == [], "\(format) seed \(seed)")
        let (before, after) = (try Self.said(book.root, drafts: false), try Self.said(back.root, drafts: true))
        #expect(after == before, "\(format) seed \(seed)")
        #expect(plan.items.allSatisfy { $0.draft.untranslated.isEmpty }, "\(format) seed \(seed)")
    }

    @Test(arguments: formats)
    func `titles, categories, languages and keywords survive where the format has them`(format: ExchangeFormat) throws {
        let book = try TemporaryBook([
            ".replybook.yml": "default_language: en\n",
            "Templates/delivery/late.en.md": Self.text("Parcel is late", "delivery", "We are sorry, your parcel will come **soon**."),
            "Templates/money/refund.en.md": Self.text("Refund was sent", "money", "Your money is on its way to your card."),
            "Templates/money/refund.pl.md": Self.text("Zwrot wysłany", "money", "Pieniądze są w drodze na kartę."),
        ])
        let back = try TemporaryBook()
        _ = try Self.trip(format, from: book.root, to: back)
        let templates = back.book.templates
        #expect(Set(templates.map { "\($0.name.id.categoryName):\($0.name.language)" }) == ["delivery:en", "money:en", "money:pl"])
        let lost = Self.lost[format] ?? []
        if !lost.contains("title") { #expect(Set(templates.map(\.title.value)) == ["Parcel is late", "Refund was sent", "Zwrot wysłany"]) }
        if !lost.contains("slug") { #expect(templates.contains { $0.name.id.slug == "late" }) }
        #expect(templates.contains { $0.keywords.map(\.value) == ["tracking"] } == !lost.contains("keywords"))
        #expect(templates.contains { $0.file.text.contains("**soon**") } == !lost.contains("markup"))
    }

    /// Every pair of formats in turn, each with a book of its own.
    @Test(arguments: seeds)
    func `words survive a move from one tool to another`(seed: UInt64) throws {
        let count = UInt64(Self.formats.count)
        let pair = (seed * 7) % (count * count)
        let (first, second) = (Self.formats[Int(pair / count)], Self.formats[Int(pair % count)])
        var random = RandomBook(seed: seed &+ 10_000)
        let book = try TemporaryBook(random.files())
        let settings = try book.text(".replybook.yml")
        let between = try TemporaryBook([".replybook.yml": settings])
        let last = try TemporaryBook([".replybook.yml": settings])
        _ = try Self.trip(first, from: book.root, to: between)
        // What is imported is a draft until somebody has read it.
        for path in between.paths { try between.edit(path, "status: draft", "status: published") }
        _ = try Self.trip(second, from: between.root, to: last)
        #expect(last.errors == [], "\(first) to \(second), seed \(seed)")
        let (before, after) = (try Self.said(book.root, drafts: false), try Self.said(last.root, drafts: true))
        #expect(after == before, "\(first) to \(second), seed \(seed)")
    }

    @Test(arguments: [ExchangeFormat.zendesk, .chatwoot, .csv])
    func `articles survive with links, lists and tables where the format has articles`(format: ExchangeFormat) throws {
        func article(_ title: String, _ words: String) -> String {
            "---\ntitle: \(title)\ncategory: delivery\nkeywords: [tracking]\n---\n\(words) [page](https://dalevka.example/t?a=1).\n\n"
                + "- first\n- second\n\n| Day | Hour |\n| --- | --- |\n| Monday | 9 |\n"
        }
        let book = try TemporaryBook([
            ".replybook.yml": "default_language: en\n",
            "KnowledgeBase/delivery/tracking.en.md": article("Where is my parcel", "You can follow your parcel on this"),
            "KnowledgeBase/delivery/tracking.pl.md": article("Gdzie jest paczka", "Przesyłkę można śledzić na stronie, oto"),
        ])
        #expect(book.errors == [])
        let back = try TemporaryBook()
        let plan = try Self.trip(format, from: book.root, to: back)
        let articles = back.book.articles
        #expect(Set(articles.map { "\($0.name.id.categoryName) \($0.name.language)" }) == ["delivery en", "delivery pl"])
        #expect(Set(articles.map(\.title.value)) == ["Where is my parcel", "Gdzie jest paczka"])
        #expect(articles.allSatisfy { $0.keywords.map(\.value) == ["tracking"] } || format == .chatwoot)
        for article in articles {
            let text = article.file.text
            #expect(text.contains("[page](https://dalevka.example/t?a=1)") && text.contains("- second"), "\(text)")
            #expect(text.contains(/\|\s*Day\s*\|\s*Hour\s*\|/) && text.contains(/\|\s*Monday\s*\|\s*9\s*\|/), "\(text)")
        }
        #expect(plan.items.allSatisfy { $0.draft.untranslated.isEmpty })
    }

    private static func text(_ title: String, _ category: String, _ body: String) -> String {
        "---\ntitle: \(title)\ncategory: \(category)\nkeywords: [tracking]\n---\n## Resolution\n\(body)\n"
    }

    @Test func `an export is the same each time`() throws {
        var random = RandomBook(seed: 7)
        let book = try TemporaryBook(random.files())
        for format in FormatWriter.formats {
            #expect(
                try ExportJob(root: book.root, format: format).result().files == ExportJob(root: book.root, format: format).result().files)
        }
    }

    @Test func `branches become a text each, facts are filled in, what is missing is a named gap`() throws {
        let book = try TemporaryBook([
            ".replybook.yml":
                "shop_name: Dalevka\nfacts: {days: 14}\nvariables:\n"
                + "  stage: {ask: Stage, values: {packed: packed, sent: sent}}\n  no: {ask: Order number}\n",
            "Templates/delivery/late.en.md": """
            ---
            title: Late
            category: delivery
            variables: {stage: , no: }
            ---
            ## Resolution
            {% if stage == "packed" %}We pack {{ no }}.{% else %}\
                It comes within {{ facts.days }} {{ facts.days | plural: "day", "days" }}.{% endif %} {{ shop_name }}
            """,
        ])
        let result = try ExportJob(root: book.root, format: .zendesk).result()
        let text = try #require(result.files.first?.text)
        #expect(text.contains("delivery::Late (packed)") && text.contains("<p>We pack [Order number]. Dalevka</p>"))
        #expect(text.contains("delivery::Late (sent)") && text.contains("<p>It comes within 14 days. Dalevka</p>"))
        #expect(result.notes.map(\.message).contains("'{{ no }}' is a gap in brackets; name it under 'exchange' in the settings"))
    }
}
