import ArgumentParser
import Content
import Desk
import Diagnostics
import Feedback
import Foundation
import Indexing
import Language
import SearchCore
import Site

/// `replybook search`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find the template that answers a customer.",
        discussion: """
            The query may be two words or a whole e-mail, as arguments or on standard input. Typos, missing diacritics and the \
            wrong keyboard layout are understood. With --site the articles of the help site are searched as its own search does: every \
            word of every text, with the passage that answers. Exits with 1 when nothing is found.
            """.examples(
                "replybook search \"where is my order\"",
                "replybook search --site --lang en \"unpaid parcel\"",
                "replybook search --lang pl --limit 3 zwrot za dwa razy"))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, tsv }

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
    @Flag(help: "Say which features of the query matched, with their share of the score.")
    var explain = false
    @Flag(help: "Do not keep the query as a content gap where nothing covers it.")
    var noRecord = false
    @Option(name: .shortAndLong, help: "Print as text, json or tsv.")
    var format = Format.text
    @Flag(help: "Search the articles of the help site instead, as its search box does.")
    var site = false
    @Flag(help: ArgumentHelp("The last word is still being typed.", visibility: .hidden))
    var typing = false

    func validate() throws {
        if site, category != nil || channel != nil || status != nil || explain {
            throw ValidationError("--site goes with --lang, --limit and --format only; leave out the other options")
        }
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
        if site { return try searchSite(String(decoding: text, as: UTF8.self), root, console) }
        let index = BookIndex(root)
        let opened = try index.openForCommand { try index.open() }
        report(opened, index, console)
        let result = opened.file.withReader { answer(text, $0, console) }
        if !result.covered, !typing, !noRecord { noteGap(text, root, opened.file.withReader(RecordingNotes.init), console) }
        if result.hits.isEmpty { throw Outcome.findings.exit }
    }

    private func searchSite(_ text: String, _ root: String, _ console: Console) throws {
        let memory = BuildMemory(ofBook: root, program: ProgramStamp.current)
        let book = BookSite.book(root, memory: memory)
        let search = BookSite.builder(book).search(book, memory: memory)
        let language = language ?? search.languages.first
        guard let language, let answer = try search.answer(text, in: language, limit: limit) else {
            let known = search.languages.map(\.description).joined(separator: ", ")
            throw DeskFailure(
                known.isEmpty
                    ? "no article is published, so there is nothing to search; say 'status: published' in one"
                    : "the site has no articles in \(language?.description ?? "this language"); use --lang \(known)")
        }
        let printer = SiteSearchPrinter(query: text, answer: answer, colored: console.usesColor)
        switch format {
        case .json: console.emit(try printer.json() + "\n")
        case .tsv: console.write(printer.tsv())
        case .text: console.write(printer.text())
        }
        if answer.hits.isEmpty {
            if format != .json { console.note("nothing found; try other words") }
            throw Outcome.findings.exit
        }
    }

    /// A question that the book does not answer is a wish for a template. Keeping it must not stop the agent.
    private func noteGap(_ text: [UInt8], _ root: String, _ notes: RecordingNotes?, _ console: Console) {
        do {
            try GapRecorder(root: root, notes: notes).record(
                .noResult, [String(decoding: text, as: UTF8.self)], language: language?.description)
        } catch {
            console.note("\(error)")
        }
    }

    private func answer(_ text: [UInt8], _ reader: IndexReader, _ console: Console) -> SearchResult {
        let result = Searcher(reader).search(text, options: options)
        let printer = SearchPrinter(reader: reader, result: result, colored: console.usesColor, explaining: explain)
        switch format {
        case .json: console.emit(String(decoding: ResultWriter(reader).json(result, for: text, explaining: explain), as: UTF8.self) + "\n")
        case .tsv: console.write(printer.tsv())
        case .text: console.write(printer.text())
        }
        if format != .json, let note = printer.note { console.note(note) }
        return result
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
