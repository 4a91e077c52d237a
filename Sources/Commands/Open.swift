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
        commandName: "open", abstract: "Open a text in $VISUAL or $EDITOR, at the line where its reply starts.")

    @Argument(help: ArgumentHelp("The text, as for 'reply'.", valueName: "id"), completion: CompletionSource.templates)
    var id: String

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
        let environment = ProcessInfo.processInfo.environment
        let agent = try AgentFile(environment: environment).profile(global.console.notes)
        let picker = TemplatePicker(root: root)
        let references = try TemplatePicker.references([id])
        let book = picker.texts(for: references)
        let language = references[0].language ?? language ?? agent.language ?? book.settings.defaultLanguage
        let template = try picker.template(references[0], in: book, language: language, choice: VariantChoice(channel: .email, mood: nil))
        let place = (template.section(block) ?? template.section(.resolution)).map { template.file.range($0.body).start.line } ?? 1
        let path = root + "/" + template.path
        if printsOnly { return global.console.print("\(template.path):\(place)") }
        let command = EditorCommand(environment: environment).words(path: path, line: place)
        guard let program = ChildProcess(command[0], Array(command.dropFirst()), environment: environment) else {
            throw DeskFailure("cannot open '\(template.path)': there is no editor '\(command[0])'; set EDITOR")
        }
        program.replaceThisProcess()
        throw DeskFailure("cannot open '\(template.path)': '\(command[0])' does not start; set EDITOR")
    }
}

extension BlockKind: ExpressibleByArgument {}

/// How an editor is told the line.
struct EditorCommand {
    let environment: [String: String]

    func words(path: String, line: Int) -> [String] {
        let setting = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
        let words = setting.split(separator: " ").map(String.init)
        guard let program = words.first else { return ["vi", "+\(line)", path] }
        switch URL(filePath: program).lastPathComponent {
        case "code", "code-insiders", "codium", "cursor", "windsurf": return words + ["--goto", "\(path):\(line)"]
        case "subl", "hx", "helix", "zed", "micro": return words + ["\(path):\(line)"]
        case "idea", "webstorm", "kate": return words + ["--line", String(line), path]
        default: return words + ["+\(line)", path]
        }
    }
}
