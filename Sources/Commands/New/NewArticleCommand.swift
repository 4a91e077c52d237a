import ArgumentParser
import Checking
import Content
import Desk
import Language

struct NewArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Start a help article.",
        discussion: "".examples(
            "replybook new article money/vouchers:en --title \"Vouchers\"",
            "replybook new article errors/lost-basket --print"))

    @Argument(help: ArgumentHelp("<category>/<slug>, with :lang where it matters.", valueName: "id"))
    var id: String?

    @Option(
        name: [.short, .customLong("language"), .customLong("lang")],
        help: ArgumentHelp("Language (default: the book's).", valueName: "tag"))
    var language: LanguageTag?

    @Option(name: .shortAndLong, help: ArgumentHelp("Title of the page.", valueName: "text"))
    var title: String?

    @Option(name: .customLong("question"), help: ArgumentHelp("A question as customers type it; may be repeated.", valueName: "text"))
    var questions: [String] = []

    @Option(name: .long, help: ArgumentHelp("Who answers for the article.", valueName: "name"))
    var owner: String?

    @OptionGroup var options: NewOptions

    func run() throws {
        let root = try options.global.bookRoot()
        let name = try options.name(options.id(id), language: language, settings: BookLoader.settings(of: root).settings, isArticle: true)
        guard name.variant == nil else { throw DeskFailure("article '\(name)' names a variant; only templates have variants") }
        var scaffold = ArticleScaffold(name: name, title: options.title(title, asking: "Title of the page", for: name), today: options.day)
        scaffold.questions = options.questions(questions, asking: "Questions as customers type them")
        scaffold.owner = owner
        try options.finish(scaffold.file, root: root)
    }
}
