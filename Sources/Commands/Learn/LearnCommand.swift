import ArgumentParser
import Basics
import Content
import Desk
import Language

/// `replybook learn`
struct LearnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Propose example questions and keywords from what agents really answered with.",
        discussion: """
            A question whose suggestion was refused, a search, a follow-up: where another template answered it and the search \
            still gets it wrong, its words are proposed for that template. Every proposal is tried on the book's golden queries and \
            on all recorded questions; one that makes another answer worse is listed apart. A proposal holds no personal data, and \
            no word of one customer alone. Ends with 1 where there is something to write.
            """.examples(
                "replybook learn",
                "replybook learn --template where-is-my-order --write"))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Write the proposals into the front matter, one item of a list each.")
    var write = false

    @Flag(help: "With --write, also add what nothing answers to Templates/_uncovered, which teaches the search to say so.")
    var uncovered = false

    @Option(name: .customLong("min"), help: ArgumentHelp("How often customers must have asked.", valueName: "count"))
    var minimum = 3

    @Option(
        name: [.customLong("lang"), .customLong("language")], help: ArgumentHelp("Only texts in this language.", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(help: ArgumentHelp("Only this template: category/slug, or the slug.", valueName: "id"), completion: CompletionSource.templates)
    var template: String?

    @Option(
        help: ArgumentHelp(
            "Golden queries that must not get worse; may be repeated (default: Golden/ or Tests/Golden/ of the book).",
            valueName: "file"), completion: .file(extensions: ["jsonl"]))
    var golden: [String] = []

    @Option(name: .shortAndLong, help: "Print as text or json.")
    var format = Format.text

    func validate() throws {
        if minimum < 2 { throw ValidationError("--min \(minimum) would publish what one customer wrote; use 2 or more") }
        if uncovered, !write { throw ValidationError("--uncovered writes; add --write") }
    }

    func run() throws {
        let root = try global.bookRoot()
        var request = LearnJob.Request()
        (request.minimum, request.language, request.golden) = (minimum, language, golden)
        request.template = try template.map { try TemplatePicker.references([$0])[0] }
        let result = try LearnJob(root: root, request: request).result()
        if result.droppedLines > 0 { global.console.warn(ExportCommand.dropped(result.droppedLines)) }
        if format == .json {
            global.console.emit(try JSONText.of(LearnRecord(result)) + "\n")
        } else {
            global.console.print(LearnPage(result: result, style: TextStyle(isOn: global.console.usesColor)).text)
        }
        guard write else {
            guard !result.proposals.isEmpty else { return }
            global.console.note("\(Plural.of(result.proposals.count, "line", "lines")) to write; use --write")
            throw Outcome.findings.exit
        }
        let writer = ProposalWriter(root: root)
        var count = try writer.write(result.proposals)
        if uncovered {
            let fallback = BookLoader.settings(of: root).settings.defaultLanguage.description
            count += try writer.write(result.uncovered, language: fallback)
        }
        global.console.note("\(Plural.of(count, "line", "lines")) written")
    }
}
