import ArgumentParser
import Basics
import Content
import Feedback
import Foundation
import Indexing
import Language

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Show what to rewrite next, what customers asked, and what the book lacks.",
        discussion: """
            The queue is ordered by the follow-ups a month that a rewrite would save. With --template, revisions and variants
            of one text stand side by side.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv, markdown, html }

    @OptionGroup var global: GlobalOptions

    @Option(help: "table, json, csv, markdown or html.")
    var format: Format = .table

    @Option(help: ArgumentHelp("Show the history of one text.", valueName: "id"), completion: CompletionSource.templates)
    var template: String?

    @Option(
        name: [.customLong("lang"), .customLong("language")], help: ArgumentHelp("Language of that text.", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(help: "Texts and gaps shown.")
    var limit = 20

    @Option(help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    func run() throws {
        let root = try global.bookRoot()
        let now = CommandClock.now(today: today)
        let book = BookLoader.load(root)
        let text = try CommandFailure.naming {
            let choice = TextChoice(root: root, language: language, channel: nil)
            let text = try template.map { try choice.template($0, console: global.console) }
            let report = try BookReport(book, now: now, about: text)
            return try report.text(format, limit: limit, usesColor: global.console.usesColor)
        }
        global.console.write(text.hasSuffix("\n") ? text : text + "\n")
    }
}

/// The evidence of a book, ready to print; what the search needs of it is left where the index finds it.
struct BookReport {
    let book: Book
    let report: FeedbackReport
    private let places: [TextPlace]

    init(_ book: Book, now: Int, about template: Template? = nil) throws {
        self.book = book
        let context = try FeedbackContext(root: book.root, settings: book.settings)
        try context.takeGaps()
        let rule = MarkingRule(book.settings.feedback)
        let evidence = try BookEvidence(of: BookText.all(of: book), facts: book.factValues, in: context.store, rule: rule, now: now)
        if let template, template.status != .published {
            throw CommandFailure("'\(template.name)' is not published; only published texts have evidence")
        }
        places = template.map { [RecordedText($0).place] } ?? []
        // What the search weighs of the evidence is part of the index, so a change of it makes the index anew.
        let isNews = try Badges(evidence).write(inBook: book.root)
        let index = BookIndex(book.root)
        let search = FeedbackSearch(try index.openForCommand { isNews ? try index.compile() : try index.open() }.file, book)
        report = try FeedbackReport(evidence, in: context.store, search: search.search, rule: rule, places: places, now: now)
    }

    func text(_ format: ReportCommand.Format, limit: Int, usesColor: Bool) throws -> String {
        if let place = places.first, let entry = report.evidence.entry(at: place) { return try history(entry, format, usesColor) }
        switch format {
        case .table: return TableRenderer(usesColor: usesColor, limit: limit).text(report)
        case .json: return try ReportDocument(report, entries: report.evidence.entries).json()
        case .csv: return CSVRenderer.text(report.evidence.entries)
        case .markdown: return MarkdownRenderer.text(report, limit: limit)
        case .html: return HTMLReportRenderer.text(report, shopName: book.settings.shopName.text(in: .english), limit: max(limit, 100))
        }
    }

    private func history(_ entry: BookEvidence.Entry, _ format: ReportCommand.Format, _ usesColor: Bool) throws -> String {
        let comparison = TemplateComparison(entry, in: report.evidence)
        let asked = report.questions[entry.text.name.place] ?? []
        switch format {
        case .table: return TableRenderer(usesColor: usesColor).text(comparison, asked: asked)
        case .json:
            let rivals = [entry] + comparison.rivals.map(\.entry)
            return try ReportDocument(report, entries: rivals, comparing: Set(rivals.map(\.text.name.place))).json()
        case .csv: return CSVRenderer.text([entry] + comparison.rivals.map(\.entry))
        case .markdown: return MarkdownRenderer.text(comparison, asked: asked)
        case .html: return HTMLReportRenderer.text(comparison, asked: asked)
        }
    }
}
