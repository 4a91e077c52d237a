import ArgumentParser
import Checking
import Content
import Desk
import Feedback
import Foundation
import Language

struct NewTemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Start a reply template with the blocks its category wants.",
        discussion:
            "Asks for what no flag gives, where there is a terminal. The draft holds a hint in every block; hints never leave with a reply."
            .examples(
                "replybook new template money/vouchers:en --title \"Vouchers\"",
                "replybook new template errors/lost-basket --print")
    )

    @Argument(help: ArgumentHelp("<category>/<slug>, with @variant and :lang where they matter.", valueName: "id"))
    var id: String?

    @Option(
        name: [.short, .customLong("language"), .customLong("lang")],
        help: ArgumentHelp("Language (default: the book's).", valueName: "tag"))
    var language: LanguageTag?

    @Option(name: .shortAndLong, help: ArgumentHelp("Title, as the agent thinks of the situation.", valueName: "text"))
    var title: String?

    @Option(name: .customLong("question"), help: ArgumentHelp("A question in a customer's words; may be repeated.", valueName: "text"))
    var questions: [String] = []

    @Option(name: .long, help: ArgumentHelp("Take language and questions from this gap of 'feedback report'.", valueName: "number"))
    var fromGap: Int?

    @Option(name: .long, help: ArgumentHelp("What the customer really wants to know.", valueName: "text"))
    var interest: String?

    @Option(
        name: .customLong("channel"),
        help: ArgumentHelp("email, chat, messenger, social, phone or review; may be repeated.", valueName: "channel"))
    var channels: [Channel] = []

    @Option(name: .long, help: "calm, worried, or upset.")
    var mood: Mood?

    @Option(name: .long, help: "none, ours, carrier, or customer.")
    var fault: Fault?

    @Option(name: .long, help: ArgumentHelp("Who answers for the template.", valueName: "name"))
    var owner: String?

    @OptionGroup var options: NewOptions

    func run() throws {
        let root = try options.global.bookRoot()
        let gap = try fromGap.map { try GapChoice(root: root).gap($0) }
        let name = try options.name(
            options.id(id), language: language ?? gap?.language.flatMap { LanguageTag($0) },
            settings: BookLoader.settings(of: root).settings)
        var scaffold = try name.variant == nil ? base(name, gap?.examples ?? []) : variant(name, of: BookLoader.load(root))
        (scaffold.channels, scaffold.mood, scaffold.fault, scaffold.owner) = (channels, mood, fault, owner)
        try options.finish(scaffold.file, root: root)
    }

    private func base(_ name: TextName, _ known: [String]) -> TemplateScaffold {
        let title = options.title(title, asking: "Title, as the agent thinks of the situation", for: name)
        var scaffold = TemplateScaffold(name: name, title: title, today: options.day)
        scaffold.questions = options.questions(questions + known, asking: "Questions in customers' words")
        scaffold.interest = interest ?? options.prompt.ask("What do they really want to know", or: scaffold.usualInterest)
        return scaffold
    }

    private func variant(_ name: TextName, of book: Book) throws -> TemplateScaffold {
        guard let varied = book.template(TextName(id: name.id, language: name.language)) else {
            throw DeskFailure("'\(name)' has no text to vary; start '\(name.id):\(name.language)' first")
        }
        var scaffold = TemplateScaffold(name: name, title: varied.title.value, today: options.day, varying: varied)
        scaffold.questions = questions
        return scaffold
    }
}

extension Fault: ExpressibleByArgument {}
