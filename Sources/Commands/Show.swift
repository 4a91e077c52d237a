import ArgumentParser
import Content
import Desk
import Foundation
import Language
import Replying

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a template: what the customer wants to know, its blocks, values, variants, translations, evidence.")

    @Argument(help: ArgumentHelp("The template, as for 'reply'.", valueName: "id"), completion: CompletionSource.templates)
    var id: String

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp("Language of the text (default: the agent's, then the book's).", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Variant; an empty one means the text without variant.", valueName: "name"))
    var variant: String?

    @Flag(name: .long, help: "Only what an agent reads before choosing: for fzf's preview.")
    var preview = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        let environment = ProcessInfo.processInfo.environment
        let picker = TemplatePicker(root: root)
        let named = id + (variant.map { $0.isEmpty ? "" : "@" + $0 } ?? "")
        let references = try TemplatePicker.references([named])
        let book = picker.texts(for: references)
        let template = try picker.template(
            references[0], in: book, language: try language(references[0], book, environment),
            choice: variant?.isEmpty == true ? .base : VariantChoice(channel: .email, mood: nil))
        // fzf hands the preview a pipe and shows colours all the same.
        let inPreview = environment["FZF_PREVIEW_COLUMNS"] != nil && !global.noColor && (environment["NO_COLOR"] ?? "").isEmpty
        let page = TemplatePage(
            template: template, book: book, style: TextStyle(isOn: global.console.usesColor || inPreview),
            width: TerminalWidth.current(environment: environment),
            evidence: preview ? nil : try EvidenceLine.of(template, root: root, now: DeskClock.now(today: nil)))
        global.console.print(preview ? page.preview : page.full)
    }

    private func language(_ reference: TextReference, _ book: Book, _ environment: [String: String]) throws -> LanguageTag {
        let agent = try AgentFile(environment: environment).profile(global.console.notes)
        let wanted = reference.language ?? language ?? agent.language ?? book.settings.defaultLanguage
        // Only looking: another language is better than none, unless the agent named this one.
        let there = Set(book.templates(matching: reference).map(\.name.language))
        return there.contains(wanted) || reference.language != nil || language != nil ? wanted : there.sorted().first ?? wanted
    }
}
