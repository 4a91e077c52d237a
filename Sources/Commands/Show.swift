import ArgumentParser
import Basics
import Content
import Desk
import Foundation
import Language
import Replying

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a template or an article: what the customer wants to know, its blocks, values, variants, evidence.",
        discussion: "Where a template and an article share an id, the template is shown, and the article with --article.".examples(
            "replybook show where-is-my-order:en",
            "replybook show delivery/tracking --article"))

    @Argument(help: ArgumentHelp("The template, as for 'reply', or the article.", valueName: "id"), completion: CompletionSource.texts)
    var id: String

    @Flag(name: .long, help: "The article of that id, where a template has the same.")
    var article = false

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp("Language of the text (default: the agent's, then the book's).", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Variant; an empty one means the text without variant.", valueName: "name"))
    var variant: String?

    @Flag(name: .long, help: "Only what an agent reads before choosing: for fzf's preview.")
    var preview = false

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Option(name: .shortAndLong, help: "text or json.")
    var format = Format.text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        let environment = global.environment
        let picker = TemplatePicker(root: root, takesArticles: true)
        let named = id + (variant.map { $0.isEmpty ? "" : "@" + $0 } ?? "")
        let references = try TemplatePicker.references([named])
        let book = picker.texts(for: references)
        if article || book.templates(matching: references[0]).isEmpty, try showArticle(references[0], book, root) { return }
        let template = try picker.template(
            references[0], in: book, language: try language(references[0], book, environment),
            choice: variant?.isEmpty == true ? .base : VariantChoice(channel: .email, mood: nil))
        if format == .json {
            let situation = ReplySituation(language: template.name.language, channel: .email, today: .current)
            // Its links are judged too, so that the articles it names are needed.
            let errors = ReplyGate(book: picker.book(for: references), situation: situation).errors(in: [template])
            let shown = ShownTemplate(
                template, shared: book.settings.variables, errors: errors.map { $0.text(in: .english) })
            return global.console.emit(try JSONText.of(shown) + "\n")
        }
        let page = TemplatePage(
            template: template, book: book, style: TextStyle(isOn: global.console.usesColor),
            width: TerminalWidth.current(environment: environment),
            evidence: preview ? nil : try EvidenceLine.of(template, root: root, now: DeskClock.now(today: nil)))
        global.console.print(preview ? page.preview : page.full)
    }

    /// False where no article has that name and a template may be meant.
    private func showArticle(_ reference: TextReference, _ book: Book, _ root: String) throws -> Bool {
        let agent = try AgentFile(environment: global.environment).profile(global.notes)
        let wanted = language ?? agent.language ?? book.settings.defaultLanguage
        guard let found = try ArticlePicker(root: root).article(reference, language: wanted) else {
            if article { throw DeskFailure.noArticle(reference) }
            return false
        }
        guard format == .text else {
            global.console.emit(try JSONText.of(ShownArticle(found)) + "\n")
            return true
        }
        let page = ArticlePage(
            article: found, style: TextStyle(isOn: global.console.usesColor),
            width: TerminalWidth.current(environment: global.environment))
        global.console.print(page.text)
        return true
    }

    private func language(_ reference: TextReference, _ book: Book, _ environment: [String: String]) throws -> LanguageTag {
        let agent = try AgentFile(environment: environment).profile(global.notes)
        let wanted = reference.language ?? language ?? agent.language ?? book.settings.defaultLanguage
        // Only looking: another language is better than none, unless the agent named this one.
        let there = Set(book.templates(matching: reference).map(\.name.language))
        return there.contains(wanted) || reference.language != nil || language != nil ? wanted : there.sorted().first ?? wanted
    }
}
