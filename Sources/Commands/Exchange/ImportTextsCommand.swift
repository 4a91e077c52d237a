import ArgumentParser
import Desk
import Exchange
import Language

struct ImportTextsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring replies and articles from a helpdesk or a snippet tool into the book.",
        discussion: """
            New texts are drafts; 'check' says what each still lacks. A second import updates: what only the tool changed is \
            taken over, what only you changed stays, and where both changed the same lines they are shown as git shows them \
            (--conflicts). Which text came from where is kept in .replybook-exchange/<format>.json; commit that file.

            See docs/exchange.md for what each format holds.
            """.examples(
                "replybook import zendesk macros.json --dry-run",
                "replybook import csv replies.csv --map map.yml"))

    @Argument(help: ArgumentHelp("\(Self.formats).", valueName: "format"))
    var format: ExchangeFormat

    @Argument(help: ArgumentHelp("Files of that tool, or folders.", valueName: "file"), completion: .file())
    var files: [String]

    @Flag(name: .shortAndLong, help: "Write nothing; print what would be written.")
    var dryRun = false

    @Option(name: .customLong("format"), help: "How to print it: text or json.")
    var output = ExchangeOutput.text

    @Option(
        name: .customLong("map"), help: ArgumentHelp("YAML file with the category or id of texts and folders.", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var map: String?

    @Option(
        name: [.short, .customLong("language"), .customLong("lang")],
        help: ArgumentHelp("Language of all texts (default: each text's own).", valueName: "tag"))
    var language: LanguageTag?

    @Option(help: "Lines that both sides changed: show, mark (write both into the file) or book (keep yours).")
    var conflicts = ImportPlan.Settlement.show

    @OptionGroup var waiting: ProgressOptions

    @OptionGroup var global: GlobalOptions

    static let formats = ExchangeFormat.allCases.filter { $0 != .html }.map(\.rawValue).joined(separator: ", ")

    func run() throws {
        var job = ImportJob(root: try global.bookRoot(), format: format)
        (job.language, job.choices) = (language, map)
        let (plan, notes) = try waiting.showing(on: global.console, isMachine: output == .json) { progress in
            job.progress = progress
            return try job.plan(files)
        }
        let report = ImportReport(plan: plan, notes: notes)
        if !dryRun {
            try waiting.showing(on: global.console, isMachine: output == .json) { progress in
                job.progress = progress
                try job.write(plan, settling: conflicts)
            }
        }
        switch output {
        case .json: global.console.emit(try report.json(isDryRun: dryRun) + "\n")
        case .text: report.print(on: global.console, conflicts: conflicts == .show)
        }
        global.console.note(report.summary(isDryRun: dryRun))
        if report.hasConflicts, conflicts == .show { throw Outcome.findings.exit }
    }
}

enum ExchangeOutput: String, CaseIterable, ExpressibleByArgument { case text, json }

extension ExchangeFormat: ExpressibleByArgument {}
extension ImportPlan.Settlement: ExpressibleByArgument {}
