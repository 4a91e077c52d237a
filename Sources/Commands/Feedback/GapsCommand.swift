import ArgumentParser
import Basics
import Content
import Desk
import Diagnostics
import Feedback

struct GapsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps", abstract: "List what customers asked and the book does not answer, or dismiss some of it.",
        discussion: "Gaps that ask the same are one line; the number of any of them names all.".examples(
            "replybook feedback gaps",
            "replybook feedback gaps --limit 5"))

    @Option(help: ArgumentHelp("Remove a gap for good, with those that ask the same. May be repeated.", valueName: "number"))
    var dismiss: [Int] = []

    @Option(help: "Gaps shown.")
    var limit = 20

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        guard dismiss.isEmpty else {
            let count = try GapChoice(root: root).dismiss(dismiss)
            return global.console.note("dismissed \(Plural.of(count, "gap", "gaps"))")
        }
        let report = try DeskFailure.naming { try BookReport.make(BookLoader.load(root), now: DeskClock.now(today: nil)).report }
        for gap in report.gaps.prefix(limit) {
            let language = gap.language.map { " [\($0)]" } ?? ""
            global.console.print("#\(gap.number)  \(gap.count)×  «\(gap.question)»\(language)".printable)
        }
        if report.gaps.isEmpty { global.console.note("no gaps; every question found an answer") }
    }
}
