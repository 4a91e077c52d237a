import ArgumentParser
import Basics
import Content
import Desk
import Feedback
import Foundation

struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Find in exported conversations which reply used which template, and what came of it.",
        discussion: """
            An mbox, a mail (.eml), a folder of such files or a Maildir; JSON of Zendesk, Freshdesk, Zammad, Chatwoot or Intercom; or
            JSON lines with one conversation each: {"id": "T-1", "channel": "email", "messages": [{"from": "agent",
            "at": "2026-11-22T10:00:00Z", "text": "…"}]}, from agent or customer. Of mail that of the --agent addresses
            are the replies; a conversation is a thread, its id the Message-ID of its first mail.

            A reply counts for a template when two fifths of what its resolution and anticipation always say are in it. An
            answer within the window of the settings that asks again or complains is a follow-up; thanks, or silence, is resolved;
            an answer that does not say leaves the outcome open. Taking in a conversation again, grown or not, changes no count
            twice.
            """.examples(
                "replybook feedback ingest export.mbox --agent @shop.example",
                "replybook feedback ingest Maildir --agent help@shop.example",
                "replybook feedback ingest conversations.jsonl"))

    /// Problems named one by one; an export of the wrong kind has one per line.
    private static let problemLimit = 100
    /// Bytes of a conversation in JSON.
    private static let longestLine = 16 << 20

    @Argument(help: "The file or folder; - for standard input.", completion: .file(extensions: ["jsonl", "json", "mbox", "eml"]))
    var file = "-"

    @Option(
        help: ArgumentHelp(
            """
            Who the agents of mails are: help@shop.example, or @shop.example for a whole domain \
            (default: addresses among the facts). May be repeated.
            """,
            valueName: "address"))
    var agent: [String] = []

    @Option(help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @OptionGroup var waiting: ProgressOptions

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let word = agent.first(where: { !$0.contains("@") }) {
            throw ValidationError("'\(word)' is not an address; write help@shop.example or @shop.example")
        }
    }

    func run() throws {
        let root = try global.bookRoot()
        let book = BookLoader.load(root)
        let agents = agent.isEmpty ? AgentAddresses(facts: book.factValues) : AgentAddresses(agent)
        var named = 0
        var problems: [String] = []
        let summary = try DeskFailure.naming {
            let context = try FeedbackContext(book)
            let ingester = Ingester(
                ReplyRecognizer(book), scrubber: try Scrubber.forShop(book.settings, book.templates), salt: context.store.salt,
                windowDays: book.settings.feedback.windowDays)
            let reader = ExportReader(ingester, into: context.store, agents: agents, now: DeskClock.now(today: today))
            return try waiting.showing(on: global.console) { progress in
                try take(reader, progress) { problem in
                    if named < Self.problemLimit { problems.append(problem.description) }
                    named += 1
                }
            }
        }
        for problem in problems { global.console.warn(problem) }
        report(summary, agents)
        if summary.problems > 0 { throw Outcome.findings.exit }
    }

    private func take(
        _ reader: ExportReader, _ progress: RunProgress, report: (FeedbackError) -> Void
    ) throws -> ExportReader.Summary {
        guard let paths = try ExportFile.mails(inFolder: file) else {
            progress.begin("reading lines")
            let bytes = lines(of: try ExportFile.handle(file))
            let next = {
                progress.advance()
                return bytes()
            }
            return try reader.take(from: file == "-" ? "<stdin>" : file, next: next, report: report)
        }
        progress.begin("reading mails", total: paths.count)
        // Opened when its turn comes: a Maildir has more files than a process may have open.
        let files = paths.lazy.map { path -> ExportReader.File in
            progress.advance()
            return (path, FileHandle(forReadingAtPath: path).map(lines) ?? { nil })
        }
        return try reader.take(mails: files, report: report)
    }

    private func lines(of input: FileHandle) -> () -> [UInt8]? {
        var lines = LineReader(input, maximumLine: Self.longestLine)
        return { lines.nextBytes() }
    }

    private func report(_ summary: ExportReader.Summary, _ agents: AgentAddresses) {
        let console = global.console
        if summary.problems > Self.problemLimit { console.warn("\(summary.problems - Self.problemLimit) more problems like these") }
        let replies = Plural.of(summary.replies, "reply", "replies")
        console.note("\(replies) recognised in \(Plural.of(summary.conversations, "conversation", "conversations")), \(summary.new) new")
        guard summary.conversations > 0, summary.fromAgents == 0 else { return }
        console.note(
            summary.isMail
                ? "no mail is from \(agents.words.joined(separator: " or ")); name the agents with --agent"
                : "no message is from an agent; write \"from\": \"agent\"")
    }
}
