import ArgumentParser
import Basics
import Desk
import Diagnostics
import Exchange
import Language

struct DiffTextsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show where the book and an export of another tool differ.",
        discussion: """
            Compares titles and words of the texts that were imported; lines with - are the book's, with + the tool's. Writes \
            nothing. Ends with 1 where anything differs.
            """.examples(
                "replybook diff zendesk macros.json",
                "replybook diff csv replies.csv --format json"))

    @Argument(help: ArgumentHelp("\(ImportTextsCommand.formats).", valueName: "format"))
    var format: ExchangeFormat

    @Argument(help: ArgumentHelp("Files of that tool, or folders.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(name: .customLong("format"), help: "How to print it: text or json.")
    var output = ExchangeOutput.text

    @Option(
        name: [.short, .customLong("language"), .customLong("lang")],
        help: ArgumentHelp("Language of all texts (default: each text's own).", valueName: "tag"))
    var language: LanguageTag?

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let kind, path, title: String
        let lines: [String]
    }

    func run() throws {
        var job = DriftJob(root: try global.bookRoot(), format: format)
        job.language = language
        let result = try job.result(files)
        switch output {
        case .json:
            let records = result.drifts.map { Record(kind: $0.kind.rawValue, path: $0.path, title: $0.title, lines: $0.lines) }
            global.console.emit(try JSONText.of(["texts": records]) + "\n")
        case .text: print(result.drifts)
        }
        let texts = Plural.of(result.drifts.count, "text differs", "texts differ")
        global.console.note("\(texts), \(result.equal) are the same")
        if !result.drifts.isEmpty { throw Outcome.findings.exit }
    }

    private func print(_ drifts: [DriftJob.Drift]) {
        let style = TextStyle(isOn: global.console.usesColor)
        for drift in drifts {
            switch drift.kind {
            case .onlyThere: global.console.print("\(style.bold("only in \(format.title)")): \(drift.title.printable)")
            case .onlyHere: global.console.print("\(style.bold("no longer in \(format.title)")): \(drift.path)")
            case .changed:
                global.console.print(style.bold(drift.path))
                for line in drift.lines { global.console.print("  \(line)") }
            }
        }
    }
}
