import ArgumentParser
import Basics
import Content
import Desk
import Feedback
import Foundation

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in events, gaps, offers and votes from JSON lines.",
        discussion: """
            Taking in the same lines twice changes nothing, and their order does not matter. Questions are scrubbed whatever
            their source says; conversationId is hashed at once. A bad line is named and the others are taken in.
            """.examples(
                "replybook feedback import events.jsonl",
                "replybook feedback import --print-ids < events.jsonl"))

    @OptionGroup var waiting: ProgressOptions

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The file; - for standard input.", completion: .file(extensions: ["jsonl"]))
    var file = "-"

    @Flag(help: "Print the id of every event once it is safe in the store.")
    var printIds = false

    @Option(help: "Lines per transaction.")
    var batch = 500

    func run() throws {
        let root = try global.bookRoot()
        let input = try ExportFile.handle(file)
        let summary = try waiting.showing(on: global.console, isMachine: printIds) { progress in
            progress.begin("taking in lines")
            return try DeskFailure.naming {
                let context = try FeedbackContext(root: root)
                var lines = LineReader(input)
                return try Importer(into: context.store, coder: context.coder(), batchSize: max(1, batch)).take(
                    from: file == "-" ? "<stdin>" : file, next: { lines.next() },
                    acknowledge: { ids in
                        progress.advance(by: ids.count)
                        if printIds { global.console.emit(ids.map { $0.value + "\n" }.joined()) }
                    })
            }
        }
        for problem in summary.problems { global.console.warn(problem.description) }
        global.console.note("\(summary.new) of \(Plural.of(summary.lines, "line was new", "lines were new"))")
        if !summary.problems.isEmpty { throw Outcome.findings.exit }
    }
}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print all events, gaps, offers and votes as JSON lines.",
        discussion: "Conversations leave as hashes; the salt stays in the store.".examples(
            "replybook feedback export > backup.jsonl",
            "replybook feedback export | grep follow-up"))

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        try DeskFailure.naming {
            let context = try FeedbackContext(root: root)
            try context.store.check()
            warn(dropped: try context.takeGaps())
            let coder = try context.coder()
            var pending = ""
            func add(_ line: String) {
                pending += line + "\n"
                guard pending.utf8.count > 1 << 16 else { return }
                global.console.emit(pending)
                pending = ""
            }
            try context.store.forEachEvent { add(try coder.line($0)) }
            try context.store.forEachGap { add(try coder.line($0)) }
            try context.store.forEachOffer { add(try coder.line($0)) }
            try context.store.forEachVote { add(try coder.line($0)) }
            global.console.emit(pending)
        }
    }

    private func warn(dropped count: Int) { if count > 0 { global.console.warn(Self.dropped(count)) } }

    static func dropped(_ count: Int) -> String {
        "\(Plural.of(count, "line", "lines")) of '.replybook/gaps.jsonl' could not be read; a search was cut off while it wrote"
    }
}

struct PruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Remove events and gaps older than a period.",
        discussion: "".examples(
            "replybook feedback prune --older-than \"12 months\"",
            "replybook feedback prune --older-than \"90 days\" --today 2026-12-01"))

    @OptionGroup var global: GlobalOptions

    @Option(help: ArgumentHelp("Such as '90 days' or '12 months'.", valueName: "period"))
    var olderThan: String

    @Option(help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    func validate() throws {
        if Period(olderThan) == nil { throw ValidationError("'\(olderThan)' is not a period; write it as '90 days' or '12 months'") }
    }

    func run() throws {
        guard let period = Period(olderThan) else { return }
        let root = try global.bookRoot()
        let today = Day(number: DeskClock.now(today: today) / 86_400)
        let count = try DeskFailure.naming {
            let context = try FeedbackContext(root: root)
            try context.takeGaps()
            return try context.store.prune(before: today.subtracting(period).number * 86_400)
        }
        global.console.note("removed \(Plural.of(count, "event or gap", "events and gaps")) from before \(today.subtracting(period))")
    }
}

struct EraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Remove all that one conversation left, at a customer's request.",
        discussion: """
            Also gaps and searches whose words its questions hold; gaps in other words do not know their conversation, see 'feedback
            gaps'. An import does not bring it back. Ids that another computer's store hashed, and backups, are out of reach: erase
            them there. Votes of the help site's visitors belong to no conversation; one whose words are in it goes, too. Ends with 2 where another process keeps the words from being overwritten.
            """.examples(
                "replybook feedback erase --conversation T-104",
                "replybook feedback erase --quiet --conversation T-105"))

    @OptionGroup var global: GlobalOptions

    @Option(help: "The helpdesk's id of the conversation.")
    var conversation: String?

    @Option(help: "The id of a help site visitor's vote, as 'feedback export' prints it; removes that vote alone.")
    var vote: String?

    func validate() throws {
        if (conversation == nil) == (vote == nil) { throw ValidationError("name either --conversation or --vote") }
    }

    func run() throws {
        let root = try global.bookRoot()
        if let vote { return try eraseVote(vote, root) }
        guard let conversation else { return }
        let erasure = try ConversationEraser(root: root).erase(conversation, at: DeskClock.now(today: nil))
        let gaps = erasure.gaps > 0 ? [Plural.of(erasure.gaps, "gap", "gaps")] : []
        let offers = erasure.offers > 0 ? [Plural.of(erasure.offers, "offer", "offers")] : []
        let votes = erasure.votes > 0 ? [Plural.of(erasure.votes, "vote", "votes")] : []
        let removed = [Plural.of(erasure.events, "event", "events")] + gaps + offers + votes
        global.console.note("removed \(removed.joined(separator: ", "))")
        if !erasure.isComplete {
            throw DeskFailure(
                "another process is reading the store, so its log may still hold the words; run this again when that process has ended")
        }
    }

    private func eraseVote(_ id: String, _ root: String) throws {
        let isThere = try DeskFailure.naming { try FeedbackContext(root: root).store.erase(vote: EventID(id)) }
        guard isThere else { throw DeskFailure("no vote has the id '\(id)'; 'replybook feedback export' prints them") }
        global.console.note("removed 1 vote")
    }
}

extension Day {
    /// The day a period earlier; a day past the end of its month becomes the month's last.
    fileprivate func subtracting(_ period: Period) -> Day {
        switch period.unit {
        case .day: return Day(number: number - period.count)
        case .week: return Day(number: number - 7 * period.count)
        case .month, .year:
            let months = year * 12 + month - 1 - period.count * (period.unit == .year ? 12 : 1)
            for day in stride(from: day, through: min(day, 28), by: -1) {
                if let found = Day(year: months / 12, month: months % 12 + 1, day: day) { return found }
            }
            return Day(year: max(1, months / 12), month: 1, day: 1) ?? self
        }
    }
}
