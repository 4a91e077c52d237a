import ArgumentParser
import Content
import Feedback
import Foundation

struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Find in exported conversations which reply used which template, and what came of it.",
        discussion: """
            One conversation a line: {"id": "T-1", "channel": "email", "messages": [{"from": "agent", "at": "2026-11-22T10:00:00Z",
            "text": "…"}]}, from agent or customer. A reply counts for a template when at least half of what its resolution and
            anticipation always say is in it. A question within the window of the settings is a follow-up, thanks or silence
            after it is resolved. Taking in a conversation again, grown or not, changes no count twice.
            """)

    @Argument(help: "The file; - for standard input.", completion: .file(extensions: ["jsonl"]))
    var file = "-"

    @Option(help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let book = BookLoader.load(try global.bookRoot())
        let text = try MessageInput.readAll(file)
        let now = CommandClock.now(today: today)
        var (conversations, events, new, problems) = (0, 0, 0, 0)
        try CommandFailure.naming {
            let context = try FeedbackContext(root: book.root, settings: book.settings)
            let ingester = Ingester(
                ReplyRecognizer(book), scrubber: try Scrubber.forShop(book.settings, book.templates), salt: context.store.salt,
                windowDays: book.settings.feedback.windowDays)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.allSatisfy(\.isWhitespace) {
                do {
                    let found = ingester.events(of: try ConversationCoder.conversation(String(line)), asking: CustomerTurn.question, now: now)
                    conversations += 1
                    events += found.count
                    new += try context.store.record(found)
                } catch let error as FeedbackError {
                    problems += 1
                    global.console.warn("\(FeedbackError.badLine(file == "-" ? "<stdin>" : file, number + 1, error.description))")
                }
            }
        }
        global.console.note("\(Plural.of(events, "reply", "replies")) recognised in \(Plural.of(conversations, "conversation", "conversations")), \(new) new")
        if problems > 0 { throw Outcome.findings.exit }
    }
}

extension MessageInput {
    /// A whole export, however long.
    static func readAll(_ path: String) throws -> String {
        if path == "-" { return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("cannot read '\(path)': there is no such file, or it is not readable; name a file of JSON lines")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
