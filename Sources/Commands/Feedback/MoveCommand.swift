import ArgumentParser
import Basics
import Desk
import Feedback

struct MoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Copy one store into another, such as a file into a team's PostgreSQL.",
        discussion: """
            The source stays as it is. Run again, it copies only what is new. What was erased in either store is in neither afterwards;
            gaps get new numbers. A server is named as postgresql://db.example.com/support or service=support; its password belongs
            in ~/.pgpass, PGPASSWORD or ~/.pg_service.conf.
            """.examples(
                "replybook feedback move --to copy.sqlite",
                "replybook feedback move --from .replybook/feedback.sqlite --to \"copy-$(date +%F).sqlite\""))

    @Option(help: ArgumentHelp("The store to read (default: the one of the settings).", valueName: "store"))
    var from: String?

    @Option(help: ArgumentHelp("The store to fill: a file, postgresql://HOST/DATABASE or service=NAME.", valueName: "store"))
    var to: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let result = try MoveJob(root: global.bookRoot(), from: from, to: to).run()
        if result.droppedLines > 0 { global.console.warn(ExportCommand.dropped(result.droppedLines)) }
        let summary = result.summary
        for (count, one, many) in [
            (summary.events, "event", "events"), (summary.gaps, "gap", "gaps"), (summary.offers, "offer", "offers"),
            (summary.votes, "vote", "votes"),
            (summary.wordings, "wording", "wordings"), (summary.facts, "fact", "facts"),
        ] {
            global.console.print("\(count.new) of \(Plural.of(count.all, one, many)) copied")
        }
        if summary.erased > 0 { global.console.print("\(summary.erased) erased there, as in the source") }
        for id in summary.conflicts { global.console.warn(FeedbackError.otherEvent(id).description) }
        if !result.isInUse { global.console.note("to use it, name it in .replybook.yml: 'store' under 'feedback'") }
        if !summary.conflicts.isEmpty { throw Outcome.findings.exit }
    }
}

extension Console {
    /// Tells once that a server is away, and what it refused of what had been kept for it.
    func tell(_ delivery: Delivery, in phrases: Phrases) {
        if let reason = delivery.reason { warn(phrases.keptForServer.filled(with: reason)) }
        for refusal in delivery.refusals { warn(refusal) }
    }
}
