import ArgumentParser
import Checking
import Content
import Feedback
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Start a template, an article or a translation.",
        subcommands: [NewTemplateCommand.self, NewArticleCommand.self, NewTranslationCommand.self])
}

/// What all three take.
struct NewOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @Flag(name: .long, help: "Print the file instead of writing it.")
    var print = false

    @OptionGroup var global: GlobalOptions

    var day: Day { today ?? .current }

    func finish(_ file: ScaffoldFile, root: String) throws {
        if print { return global.console.write(file.text) }
        try ScaffoldWriter(root: root, console: global.console).write([file], keepsExisting: false)
        global.console.print(file.path)
    }

    /// Parses `category/slug[@variant][:lang]` for a text that need not exist yet.
    func name(_ text: String, language: LanguageTag?, settings: Settings) throws -> TextName {
        guard let reference = TextReference(text), let id = TextID(reference.path) else {
            throw CommandFailure("'\(text)' is no id; write <category>/<slug>, such as delivery/late-parcel, with one of \(Content.Category.list)")
        }
        if let variant = reference.variant, !TextID.isSlug(variant) {
            throw CommandFailure("variant '\(variant)' is no slug; use lower-case letters, digits and single hyphens")
        }
        return TextName(id: id, variant: reference.variant, language: reference.language ?? language ?? settings.defaultLanguage)
    }
}

struct NewTemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Start a reply template with the blocks its category wants.",
        discussion: "Asks for what no flag gives, where there is a terminal. The draft holds a hint in every block; hints never leave with a reply.")

    @Argument(help: ArgumentHelp("<category>/<slug>, with @variant and :lang where they matter.", valueName: "id"))
    var id: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Language (default: the book's).", valueName: "tag"))
    var language: LanguageTag?

    @Option(name: .shortAndLong, help: ArgumentHelp("Title, as the agent thinks of the situation.", valueName: "text"))
    var title: String?

    @Option(name: .customLong("question"), help: ArgumentHelp("A question in a customer's words; may be repeated.", valueName: "text"))
    var questions: [String] = []

    @Option(name: .long, help: ArgumentHelp("Take language and questions from this gap of 'feedback report'.", valueName: "number"))
    var fromGap: Int?

    @Option(name: .long, help: ArgumentHelp("What the customer really wants to know.", valueName: "text"))
    var interest: String?

    @Option(name: .customLong("channel"), help: ArgumentHelp("email, chat, messenger, social, phone or review; may be repeated.", valueName: "channel"))
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
            id, language: language ?? gap?.language.flatMap { LanguageTag($0) }, settings: BookLoader.settings(of: root).settings)
        let questions = questions + (gap?.examples ?? [])
        let prompt = Prompt(console: options.global.console)
        let title = title ?? (name.variant == nil ? prompt.ask("Title, as the agent thinks of the situation") : nil) ?? name.id.slug.replacing("-", with: " ")
        var scaffold = TemplateScaffold(name: name, title: title, today: options.day)
        scaffold.questions = questions.isEmpty && name.variant == nil ? prompt.list("Questions in customers' words, an empty line ends") : questions
        scaffold.interest = interest ?? (name.variant == nil ? prompt.ask("What do they really want to know") : nil)
        if !channels.isEmpty { scaffold.channels = channels }
        (scaffold.mood, scaffold.fault, scaffold.owner) = (mood, fault, owner)
        try options.finish(scaffold.file, root: root)
    }
}

struct NewArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "article", abstract: "Start a help article.")

    @Argument(help: ArgumentHelp("<category>/<slug>, with :lang where it matters.", valueName: "id"))
    var id: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Language (default: the book's).", valueName: "tag"))
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
        let name = try options.name(id, language: language, settings: BookLoader.settings(of: root).settings)
        guard name.variant == nil else { throw CommandFailure("article '\(id)' names a variant; only templates have variants") }
        let prompt = Prompt(console: options.global.console)
        var scaffold = ArticleScaffold(name: name, title: title ?? prompt.ask("Title of the page") ?? name.id.slug.replacing("-", with: " "), today: options.day)
        scaffold.questions = questions.isEmpty ? prompt.list("Questions as customers type them, an empty line ends") : questions
        scaffold.owner = owner
        try options.finish(scaffold.file, root: root)
    }
}

struct NewTranslationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation", abstract: "Start a translation of a template or an article.",
        discussion: "Copies the original as a draft with the same keys, placeholders and steps, its block headings in the new language.")

    @Argument(help: ArgumentHelp("The new text: <category>/<slug>[@variant]:<lang>.", valueName: "id"))
    var id: String

    @Option(name: .long, help: ArgumentHelp("Language of the original (default: the book's).", valueName: "tag"))
    var from: LanguageTag?

    @Flag(name: .long, help: "Translate the article of that id, where a template has the same.")
    var article = false

    @OptionGroup var options: NewOptions

    func run() throws {
        let root = try options.global.bookRoot()
        guard let reference = TextReference(id), let language = reference.language else {
            throw CommandFailure("'\(id)' names no language; write <category>/<slug>:<lang>, such as delivery/late-parcel:pl")
        }
        let book = BookLoader.load(root)
        let name = try options.name(id, language: nil, settings: book.settings)
        let original = from ?? book.settings.defaultLanguage
        guard original != language else { throw CommandFailure("'\(id)' is in the language of its original; name the original's with --from") }
        let source = TextName(id: name.id, variant: name.variant, language: original)
        if !article, let template = book.template(source) {
            return try options.finish(TranslationScaffold(of: template, into: language, today: options.day).file, root: root)
        }
        guard let page = book.article(source) else {
            throw CommandFailure("'\(source)' does not exist; name another original with --from")
        }
        try options.finish(TranslationScaffold(of: page, into: language, today: options.day).file, root: root)
    }
}

extension Fault: ExpressibleByArgument {}
