import ArgumentParser
import Basics
import Content
import Desk
import Feedback
import Foundation
import Indexing
import Language

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Show what to rewrite next, what customers asked, and what the book lacks.",
        discussion: """
            The queue is ordered by the follow-ups a month that a rewrite would save. With --template, revisions and variants
            of one text stand side by side.
            """.examples(
                "replybook feedback report --limit 5",
                "replybook feedback report --format html > report.html"))

    @OptionGroup var global: GlobalOptions

    @Option(help: "table, json, csv, markdown or html.")
    var format: ReportFormat = .table

    @Option(help: ArgumentHelp("Show the history of one text.", valueName: "id"), completion: CompletionSource.templates)
    var template: String?

    @Option(
        name: [.customLong("lang"), .customLong("language")], help: ArgumentHelp("Language of that text.", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(help: "Texts and gaps shown.")
    var limit = 20

    @Option(help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    func run() throws {
        let root = try global.bookRoot()
        let now = DeskClock.now(today: today)
        let book = BookLoader.load(root)
        let text = try DeskFailure.naming {
            let choice = TextChoice(root: root, language: language, channel: nil, environment: global.environment)
            let text = try template.map { try choice.template($0, notes: global.notes) }
            let report = try BookReport.make(book, now: now, about: text)
            if report.droppedLines > 0 { global.console.warn(ExportCommand.dropped(report.droppedLines)) }
            return try report.text(format, limit: limit, usesColor: global.console.usesColor)
        }
        let whole = text.hasSuffix("\n") ? text : text + "\n"
        if format == .table { global.console.write(whole) } else { global.console.emit(whole) }
    }
}

extension ReportFormat: ExpressibleByArgument {}
