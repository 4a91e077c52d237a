import ArgumentParser
import Content
import Desk
import Exchange
import Language

struct ExportTextsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the book's replies for a helpdesk, a snippet tool, or to print.",
        discussion: """
            Facts and fragments are filled in. What the tool knows, such as the customer's first name, becomes its placeholder; \
            'exchange' in the settings adds to what it knows. A template with branches becomes one text for each. What the tool \
            cannot hold is listed on standard error.
            """.examples(
                "replybook export espanso --lang en --output replies.yml",
                "replybook export html --category return > replies.html"))

    @Argument(help: ArgumentHelp("\(FormatWriter.formats.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format: ExchangeFormat

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("File, or folder for a format of many files (default: standard output).", valueName: "path"),
        completion: .file())
    var output: String?

    @Option(
        name: [.short, .customLong("language"), .customLong("lang")],
        help: ArgumentHelp("Only texts in this language.", valueName: "tag"))
    var language: LanguageTag?

    @Option(name: .shortAndLong, help: ArgumentHelp("Only texts of this category.", valueName: "category"))
    var category: Content.Category?

    @Flag(help: "Drafts too.")
    var drafts = false

    @OptionGroup var global: GlobalOptions

    /// Notes printed one by one.
    private static let noteLimit = 30

    func run() throws {
        var job = ExportJob(root: try global.bookRoot(), format: format)
        (job.language, job.category, job.takesDrafts) = (language, category, drafts)
        let result = try job.result()
        if let output {
            try job.write(result.files, to: output)
        } else if FormatWriter.folders.contains(format) {
            throw ValidationError("'\(format.rawValue)' makes many files; name a folder with --output")
        } else {
            for file in result.files { global.console.emit(file.text) }
        }
        for note in result.notes.prefix(Self.noteLimit) { global.console.note("\(note.place): \(note.message)") }
        if result.notes.count > Self.noteLimit { global.console.note("\(result.notes.count - Self.noteLimit) more notes like these") }
    }
}
