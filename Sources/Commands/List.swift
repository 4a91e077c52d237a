import ArgumentParser
import Content
import Language

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates, or the help articles, of the book.",
        discussion: "".examples(
            "replybook list --category money --lang en",
            "replybook list refund --format ids"))

    @Argument(help: ArgumentHelp("Only texts whose id or title holds all these words.", valueName: "word"))
    var words: [String] = []

    @Option(name: .long, help: "Only this category, or this section of the articles.", completion: CompletionSource.categories)
    var category: SectionPath?

    @Option(
        name: [.customLong("lang"), .customLong("language")], help: ArgumentHelp("Only this language.", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(name: .shortAndLong, help: "Only texts made for this channel.")
    var channel: Channel?

    @Option(name: .long, help: "Only texts of this status: draft, published, retired.")
    var status: Status?

    @Option(name: .long, help: ArgumentHelp("Only texts of this owner.", valueName: "name"))
    var owner: String?

    @Flag(name: .long, help: "List help articles instead of templates.")
    var articles = false

    @Option(name: .shortAndLong, help: "text, json, tsv, or ids (one full name a line).")
    var format = ListRequest.Format.text

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard let category, !request.fitsCategory else { return }
        throw ValidationError("templates have no category '\(category)'; use \(Content.Category.list)")
    }

    func run() throws { try request.run() }

    /// The same as a plain value.
    var request: ListRequest {
        ListRequest(
            session: global.session, words: words, category: category, language: language, channel: channel, status: status,
            owner: owner, articles: articles, format: format)
    }
}

extension ListRequest.Format: ExpressibleByArgument {}
