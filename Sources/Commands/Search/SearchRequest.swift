import ArgumentParser
import Content
import Desk
import Diagnostics
import Feedback
import Foundation
import Indexing
import Language
import SearchCore

/// A search as the command line asks for it.
struct SearchRequest: Equatable {
    enum Format: String, CaseIterable { case text, json, tsv }
    enum Source: String, CaseIterable { case templates, articles }

    var session = Session()
    var query: [String] = []
    var category: String?
    var language: LanguageTag?
    var channel: String?
    var status: String?
    var limit = 5
    var only: Source?
    var explain = false
    var noRecord = false
    var format = Format.text
    /// Search the articles of the help site instead, as its search box does.
    var site = false
    var typing = false

    /// The site's search knows none of the options that templates have.
    var mixesSearches: Bool { site && (category != nil || channel != nil || status != nil || only != nil || explain || noRecord) }

    func run() throws {
        let console = session.console
        let text = try queryText()
        let root = try session.bookRoot()
        if site { return try searchSite(String(decoding: text, as: UTF8.self), root, console) }
        let index = BookIndex(root)
        let opened = try index.openForCommand { try index.open() }
        report(opened, index, console)
        let (found, draft) = opened.file.withReader { reader in
            let result = Searcher(reader).search(text, options: options)
            let draft =
                isKept(result) || offersArticles(beside: result)
                ? OfferRecorder.Draft(result, for: text, language: language?.description, in: reader) : nil
            let articles = articles(for: draft, result, root)
            print(only == .articles ? result.withoutHits : result, articles, for: text, reader, console)
            return (articles.count + (only == .articles ? 0 : result.hits.count), isKept(result) ? draft : nil)
        }
        if let draft { note(draft, root, opened.file.withReader(RecordingNotes.init), console) }
        if found == 0 { throw Outcome.findings.exit }
    }

    /// A search that something answers is a choice where a person looks at it; a script's is none, and scrubbing it would take
    /// longer than finding it.
    private func isKept(_ result: SearchResult) -> Bool {
        !typing && !noRecord && only != .articles && (!result.covered || session.console.surroundings.output.isTerminal)
    }

    /// What was offered teaches the book, and a question that it does not answer is a wish for a template. Keeping it must not
    /// stop the agent.
    private func note(_ draft: OfferRecorder.Draft, _ root: String, _ notes: RecordingNotes?, _ console: Console) {
        do {
            try OfferRecorder(root: root, notes: notes).record(.search, [draft], gap: .noResult)
        } catch {
            console.note("\(error)")
        }
    }

    /// Help articles where no template covers the query, or where only they are wanted.
    private func offersArticles(beside result: SearchResult) -> Bool {
        only == .articles || only == nil && !result.covered && !typing && category == nil && channel == nil && status == nil
    }

    private func articles(for draft: OfferRecorder.Draft?, _ result: SearchResult, _ root: String) -> [ArticleShelf.Offer] {
        guard offersArticles(beside: result), let draft else { return [] }
        let isAsked = only == .articles
        return ArticleShelf(root: root).offers(
            for: draft.question, language: draft.language, limit: isAsked ? limit : min(limit, 2), in: category,
            isAsked ? .broad : .usual)
    }

    private func print(
        _ result: SearchResult, _ articles: [ArticleShelf.Offer], for text: [UInt8], _ reader: IndexReader, _ console: Console
    ) {
        let printer = SearchPrinter(reader: reader, result: result, colored: console.usesColor, explaining: explain)
        let rows = ArticleRows(offers: articles, style: TextStyle(isOn: console.usesColor))
        switch format {
        case .json:
            let json = ResultWriter(reader).json(result, for: text, explaining: explain, articles: rows.hits)
            console.emit(String(decoding: json, as: UTF8.self) + "\n")
        case .tsv: console.write(printer.tsv() + rows.tsv)
        case .text: console.write(printer.text() + rows.text)
        }
        if format != .json, let note = printer.note(articles: articles.count, only: only) { console.note(note) }
    }

    private var options: SearchOptions {
        var options = SearchOptions()
        options.limit = limit
        options.typing = typing
        options.category = category.map { Array($0.utf8) }
        options.language = language.map { Array($0.description.utf8) }
        options.channel = channel.map { Array($0.utf8) }
        options.status = status.map { Array($0.utf8) }
        return options
    }

    private func queryText() throws -> [UInt8] {
        if !query.isEmpty, query != ["-"] { return Array(query.linked(by: " ").utf8) }
        guard query == ["-"] || isatty(STDIN_FILENO) == 0 else {
            throw ValidationError("nothing to search for; give words, or a message on standard input")
        }
        return Array(try MessageInput.bytes("-"))
    }

    private func report(_ opened: BookIndex.Opened, _ index: BookIndex, _ console: Console) {
        if case .rejected(let reason) = opened.state { console.note("index '\(index.path)' was made anew: \(reason)") }
        if case .unkept(let reason) = opened.state { console.note("index is not kept, every search reads all texts: \(reason)") }
        let errors = opened.diagnostics.filter { $0.severity == .error }.count
        if errors > 0 { console.note("\(errors) texts have errors and may be missing; run 'replybook check'") }
    }
}
