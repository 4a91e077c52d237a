import Basics
import Content
import Feedback
import Indexing
import Language

/// The evidence of a book, ready to print; what the search needs of it is left where the index finds it.
package struct BookReport {
    package let book: Book
    package let report: FeedbackReport
    /// Lines that searches left and nobody can read; they are gone.
    package let droppedLines: Int
    private let places: [TextPlace]

    /// Gathers the evidence, takes in what searches left and renews what the index knows of it.
    ///
    /// - Parameter template: the one that the report is about; nil for all.
    package static func make(_ book: Book, now: Int, about template: Template? = nil) throws -> BookReport {
        let context = try FeedbackContext(book)
        try context.store.check(.structure)
        let droppedLines = try context.takeGaps()
        let rule = MarkingRule(book.settings.feedback)
        let evidence = try BookEvidence.gather(of: BookText.all(of: book), facts: book.factValues, in: context.store, rule: rule, now: now)
        let articles = try ArticleEvidence.gather(of: BookText.articles(of: book), in: context.store, rule: rule, now: now)
        if let template, template.status != .published {
            throw DeskFailure("'\(template.name)' is not published; only published texts have evidence")
        }
        let places = template.map { [RecordedText($0).place] } ?? []
        // What the search weighs of the evidence is part of the index, so a change of it makes the index anew.
        let isNews = try Badges(evidence).write(inBook: book.root)
        let index = BookIndex(book.root)
        let search = FeedbackSearch(try index.openForCommand { isNews ? try index.compile() : try index.open() }.file, book)
        let report = try FeedbackReport(
            evidence, articles: articles, in: context.store, search: search.search, rule: rule, places: places, now: now)
        return BookReport(book: book, report: report, droppedLines: droppedLines, places: places)
    }

    package func text(_ format: ReportFormat, limit: Int, usesColor: Bool) throws -> String {
        if let place = places.first, let entry = report.evidence.entry(at: place) { return try history(entry, format, usesColor) }
        switch format {
        case .table: return TableRenderer(usesColor: usesColor, limit: limit).text(report)
        case .json: return try ReportDocument(report, entries: report.evidence.entries).json()
        case .csv: return CSVRenderer.text(report.evidence.entries, articles: report.articles.entries)
        case .markdown: return MarkdownRenderer.text(report, limit: limit)
        case .html: return HTMLReportRenderer.text(report, shopName: book.settings.shopName.text(in: .english), limit: max(limit, 100))
        }
    }

    private func history(_ entry: BookEvidence.Entry, _ format: ReportFormat, _ usesColor: Bool) throws -> String {
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
