import ArgumentParser
import Basics
import Content
import Desk
import Feedback
import Foundation

struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Put the marks into the front matter, or take them away where a rewrite earned it.",
        discussion: """
            Without --write it only says what it would do, and ends with 1 where there is something to do. Each mark is one
            line, 'revise: {since: …, reason: …}'; a mark in other words was written by a person and stays.
            """.examples(
                "replybook feedback mark",
                "replybook feedback mark --write"))

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Change the files.")
    var write = false

    @Option(help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    func run() throws {
        let root = try global.bookRoot()
        let now = DeskClock.now(today: today)
        let changes = try DeskFailure.naming {
            MarkChange.all(for: try BookReport.make(BookLoader.load(root), now: now).report.evidence, today: Timestamp.day(now))
        }
        for change in changes {
            if write, try !DeskFailure.naming({ try change.write(inBook: root) }) { continue }
            let what = change.mark.map { "mark: \($0.reasons.joined(separator: ", "))" } ?? "mark removed"
            global.console.print("\(change.path): \(what)")
        }
        global.console.note(
            changes.isEmpty
                ? "all marks are right"
                : write
                    ? "\(Plural.of(changes.count, "mark", "marks")) changed"
                    : "\(Plural.of(changes.count, "mark", "marks")) to change; use --write")
        if !write, !changes.isEmpty { throw Outcome.findings.exit }
    }
}
