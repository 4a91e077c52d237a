import ArgumentParser
import Content
import Desk
import Feedback
import Foundation
import Indexing
import Language
import Replying
import SearchCore

struct PickCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pick",
        abstract: "Find a reply as you type, fill it, copy it, note what came of it.",
        discussion: """
            Search as you type needs fzf (package fzf); without it the hits are a numbered list. The values are asked for one by \
            one, those that the message gives are filled in. The finished reply goes to the clipboard and to standard output.
            """)

    @Argument(help: ArgumentHelp("What the customer wants.", valueName: "query"))
    var query: [String] = []

    @OptionGroup var reply: ReplyOptions
    @OptionGroup var global: GlobalOptions

    @Option(name: .long, help: ArgumentHelp("The helpdesk's id of the conversation, kept as a salted hash.", valueName: "id"))
    var conversation: String?

    @Flag(name: .customLong("no-fzf"), help: "Use the numbered list.")
    var withoutFinder = false

    func run() throws {
        let root = try global.bookRoot()
        guard let names = try choose(try start(root), root) else { throw Outcome.findings.exit }
        let job = try ReplyJob(
            names, reply.request(), root: root, environment: ProcessInfo.processInfo.environment, notes: global.console.notes)
        for note in job.open { global.console.note(note) }
        let composer = ReplyComposer(book: job.book, situation: job.situation)
        guard
            let values = ValueForm(
                composer: composer, parts: job.parts, today: job.situation.today, style: style,
                width: TerminalWidth.current(environment: environment)
            ).filled(job.values)
        else { throw Outcome.findings.exit }
        let finished: Reply
        do throws(ReplyFailure) {
            finished = try composer.compose(job.parts, values: values)
        } catch {
            throw DeskFailure("no reply yet\n\(error)")
        }
        for note in finished.notes { global.console.note(note) }
        let text = finished.rendered(as: reply.format)
        global.console.print(text)
        copy(text)
        try OutcomePrompt(root: root, console: global.console)
            .ask(about: finished, channel: job.situation.channel, conversation: conversation, at: DeskClock.now(today: reply.today))
    }

    private var style: TextStyle { TextStyle(isOn: global.console.usesColor) }
    private var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// What the choice starts with.
    private struct Start {
        /// The words given, else what the message asks.
        var words = ""
        /// The best template of each question of a message that asks several things: chosen unless the agent types.
        var answers: [TemplateMatch] = []
    }

    private func start(_ root: String) throws -> Start {
        guard query.isEmpty, let message = reply.message, message != "-" else { return Start(words: query.joined(separator: " ")) }
        let reading = try MessageDesk(root: root).read(try MessageInput.read(message), language: reply.language, today: reply.day).reading
        var ids: Set<String> = []
        let answers = reading.questions.compactMap { $0.isCovered ? $0.templates.first : nil }.filter { ids.insert($0.id).inserted }
        guard answers.count < 2 else { return Start(answers: answers) }
        let first = reading.questions.first { $0.isCovered } ?? reading.questions.first
        return Start(words: first?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? "")
    }

    /// Full names of the chosen texts; nil when the agent left.
    private func choose(_ start: Start, _ root: String) throws -> [String]? {
        if !withoutFinder, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 {
            let finder = FuzzyFinder(
                root: root, environment: environment, usesColor: (environment["NO_COLOR"] ?? "").isEmpty && !global.noColor,
                language: reply.language?.description)
            let rows =
                start.answers.isEmpty
                ? try allRows(root)
                : start.answers.map { [$0.id, "", $0.language, $0.title, ""].joined(separator: "\t") }.joined(separator: "\n")
            switch try finder.choose(query: start.words, rows: rows, choosesAll: !start.answers.isEmpty) {
            case .chosen(let names): return names
            case .abandoned(let query):
                if !query.isEmpty { try GapRecorder(root: root).record(.abandoned, [query], language: reply.language?.description) }
                return nil
            case .unavailable: global.console.note("fzf is not there; install the package fzf to search as you type")
            }
        }
        return try NumberedChoice(root: root, language: reply.language, console: global.console).choose(
            start.words, offering: start.answers)
    }

    /// All base texts, for an empty query, in the columns of `search --format tsv`.
    private func allRows(_ root: String) throws -> String {
        let index = BookIndex(root)
        return try index.openForCommand { try index.open() }.file.withReader { reader in
            (0..<reader.templateCount).map { reader.template($0) }.filter { $0.variant.1 == 0 }.map { record in
                func text(_ place: (UInt32, UInt32)) -> String { reader.string(place).replacing("\t", with: " ") }
                return [text(record.id), "", reader.named(record.language), text(record.title), ""].joined(separator: "\t")
            }
        }.filter { row in reply.language.map { row.contains("\t\($0)\t") } ?? true }.joined(separator: "\n")
    }

    /// The reply stands on standard output anyway, so a missing clipboard stops nothing.
    private func copy(_ text: String) {
        do {
            global.console.note("copied with \(try Clipboard(environment: environment).copy(text).name)")
        } catch {
            global.console.note("\(error)")
        }
    }
}
