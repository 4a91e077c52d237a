import ArgumentParser
import Checking
import Content
import Desk
import Language

struct NewTranslationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation", abstract: "Start a translation of a template or an article.",
        discussion: "Copies the original as a draft with the same keys, placeholders and steps, its block headings in the new language."
            .examples(
                "replybook new translation delivery/where-is-my-order:de",
                "replybook new translation delivery/tracking:de --article --print"))

    @Argument(help: ArgumentHelp("The new text: <category>/<slug>[@variant]:<lang>.", valueName: "id"))
    var id: String?

    @Option(name: .long, help: ArgumentHelp("Language of the original (default: the book's, else one the text has).", valueName: "tag"))
    var from: LanguageTag?

    @Flag(name: .long, help: "Translate the article of that id, where a template has the same.")
    var article = false

    @OptionGroup var options: NewOptions

    func run() throws {
        let root = try options.global.bookRoot()
        let id = try options.id(id)
        guard let language = TextReference(id)?.language else {
            throw DeskFailure("'\(id)' names no language; write <category>/<slug>:<lang>, such as delivery/late-parcel:pl")
        }
        guard from != language else { throw DeskFailure("'\(id)' is in the language of its original; name the original's with --from") }
        let book = BookLoader.load(root)
        let name = try options.name(id, language: nil, settings: book.settings, isArticle: true)
        for original in from.map({ [$0] }) ?? book.languages where original != language {
            let source = TextName(id: name.id, variant: name.variant, language: original)
            guard let scaffold = scaffold(of: source, into: language, in: book) else { continue }
            return try options.finish(scaffold.file, root: root)
        }
        let missing = TextName(id: name.id, variant: name.variant, language: from ?? book.settings.defaultLanguage)
        throw DeskFailure("'\(missing)' does not exist; 'replybook list' shows what does")
    }

    private func scaffold(of source: TextName, into language: LanguageTag, in book: Book) -> TranslationScaffold? {
        if !article, let template = book.template(source) { return TranslationScaffold(of: template, into: language, today: options.day) }
        return book.article(source).map { TranslationScaffold(of: $0, into: language, today: options.day) }
    }
}
