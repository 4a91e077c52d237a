import ArgumentParser
import Basics
import Content
import Desk
import Diagnostics
import Foundation
import Language
import Replying

struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a text in $VISUAL or $EDITOR, at the line where its reply starts.",
        discussion: "".examples(
            "replybook open where-is-my-order:en --block anticipation",
            "replybook open delivery/tracking --article --print"))

    @Argument(help: ArgumentHelp("The template, as for 'reply', or the article.", valueName: "id"), completion: CompletionSource.texts)
    var id: String

    @Flag(name: .long, help: "The article of that id, where a template has the same.")
    var article = false

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp("Language of the text (default: the agent's, then the book's).", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(
        name: .long,
        help: ArgumentHelp("Open at this block: \(BlockKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "block"))
    var block: BlockKind = .resolution

    @Flag(name: .customLong("print"), help: "Print path and line instead.")
    var printsOnly = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.bookRoot()
        let text = try place(in: root)
        let path = root + "/" + text.path
        if printsOnly { return global.console.print("\(ReaderPath.prefix(of: root))\(text.path):\(text.line)") }
        let command = EditorCommand(environment: global.environment).words(path: path, line: text.line)
        guard let program = ChildProcess(command[0], Array(command.dropFirst()), environment: global.environment) else {
            throw DeskFailure("cannot open '\(text.path)': there is no editor '\(command[0])'; set EDITOR")
        }
        program.replaceThisProcess()
        throw DeskFailure("cannot open '\(text.path)': '\(command[0])' does not start; set EDITOR")
    }

    /// Path in the book and line of the text.
    private func place(in root: String) throws -> (path: String, line: Int) {
        let agent = try AgentFile(environment: global.environment).profile(global.notes)
        let picker = TemplatePicker(root: root, takesArticles: true)
        let references = try TemplatePicker.references([id])
        let book = picker.texts(for: references)
        let language = references[0].language ?? language ?? agent.language ?? book.settings.defaultLanguage
        if article || book.templates(matching: references[0]).isEmpty {
            if let found = try ArticlePicker(root: root).article(references[0], language: language) {
                return (found.path, found.file.range(found.body).start.line)
            }
            if article { throw DeskFailure.noArticle(references[0]) }
        }
        let template = try picker.template(references[0], in: book, language: language, choice: VariantChoice(channel: .email, mood: nil))
        let line = (template.section(block) ?? template.section(.resolution)).map { template.file.range($0.body).start.line }
        return (template.path, line ?? 1)
    }
}

extension BlockKind: ExpressibleByArgument {}
