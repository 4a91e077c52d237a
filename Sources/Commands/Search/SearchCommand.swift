import ArgumentParser
import Content
import Desk
import Diagnostics
import Feedback
import Foundation
import Indexing
import Language
import SearchCore

/// `replybook search`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find the template that answers a customer.",
        discussion: """
            The query may be two words or a whole e-mail, as arguments or on standard input. Typos, missing diacritics and the \
            wrong keyboard layout are understood. Exits with 1 when nothing is found.
            """.examples(
                "replybook search \"where is my order\"",
                "replybook search --lang pl --limit 3 zwrot za dwa razy"))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, tsv }
    enum Source: String, ExpressibleByArgument, CaseIterable { case templates, articles }

    @OptionGroup var global: GlobalOptions
    @Argument(help: "What the customer wrote (default: standard input).")
    var query: [String] = []
    @Option(help: "Only this category: \(Category.allCases.map(\.rawValue).joined(separator: ", ")).")
    var category: String?
    @Option(name: [.customLong("lang"), .customLong("language")], help: "Only this language, such as ru, pl or en.")
    var language: LanguageTag?
    @Option(help: "Only texts for this channel: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
    var channel: String?
    @Option(help: "Only this status: draft, published or retired (default: all but retired).")
    var status: String?
    @Option(name: .shortAndLong, help: "At most this many hits.")
    var limit = 5
    @Option(help: "Only templates, or only help articles (default: articles too where no template covers the query).")
    var only: Source?
    @Flag(help: "Say which features of the query matched, with their share of the score.")
    var explain = false
    @Flag(help: "Keep neither the query nor what was found for it.")
    var noRecord = false
    @Option(name: .shortAndLong, help: "Print as text, json or tsv.")
    var format = Format.text
    @Flag(help: ArgumentHelp("The last word is still being typed.", visibility: .hidden))
    var typing = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit \(limit) finds nothing; use 1 or more") }
        try check(category, "category", Category.allCases.map(\.rawValue))
        try check(channel, "channel", Channel.allCases.map(\.rawValue))
        try check(status, "status", Status.allCases.map(\.rawValue))
    }

    private func check(_ value: String?, _ name: String, _ known: [String]) throws {
        guard let value, !known.contains(value) else { return }
        throw ValidationError("\(name) '\(value)' is unknown; use \(known.dropLast().joined(separator: ", ")) or \(known.last ?? "")")
    }

    func run() throws {
        let console = global.console
        let text = try queryText()
        let root = try global.bookRoot()
        let index = BookIndex(root)
        let opened = try index.openForCommand { try index.open() }
        report(opened, index, console)
        let (found, draft) = opened.file.withReader { reader in
            let result = Searcher(reader).search(text, options: options)
            let draft = OfferRecorder.Draft(result, for: text, language: language?.description, in: reader)
            let articles = articles(for: draft, result, root)
            print(only == .articles ? result.withoutHits : result, articles, for: text, reader, console)
            return (articles.count + (only == .articles ? 0 : result.hits.count), draft)
        }
        if !typing, !noRecord, only != .articles { note(draft, root, opened.file.withReader(RecordingNotes.init), console) }
        if found == 0 { throw Outcome.findings.exit }
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
    private func articles(for draft: OfferRecorder.Draft, _ result: SearchResult, _ root: String) -> [ArticleShelf.Offer] {
        guard only == .articles || only == nil && !result.covered && !typing && category == nil && channel == nil && status == nil else {
            return []
        }
        let isAsked = only == .articles
        return ArticleShelf(root: root).offers(
            for: draft.question, language: draft.language, limit: isAsked ? limit : min(limit, 2), isAsked ? .broad : .usual
        ).filter { category == nil || $0.match.id.hasPrefix("\(category ?? "")/") }
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
        if !query.isEmpty, query != ["-"] { return Array(query.joined(separator: " ").utf8) }
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
