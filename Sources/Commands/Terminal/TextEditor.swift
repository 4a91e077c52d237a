import Basics
import Desk
import Foundation

/// The agent's own editor, `$VISUAL` or `$EDITOR`.
struct TextEditor {
    let environment: [String: String]
    let keyboard: Keyboard

    /// Returns the text as it was left in the editor, without line ends at its end.
    ///
    /// The text lies in a folder that nobody else can read while it is edited, and is removed afterwards.
    func edited(_ text: String, _ fileExtension: String) throws(DeskFailure) -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        let file = folder.appending(path: "reply.\(fileExtension)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            defer {
                do {
                    try FileManager.default.removeItem(at: folder)
                } catch {
                    // The system empties its temporary folder.
                }
            }
            try Data((text + "\n").utf8).write(to: file)
            try run(on: file.path)
            let edited = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            return String(edited.reversed().drop { $0.isNewline }.reversed())
        } catch let failure as DeskFailure {
            throw failure
        } catch {
            throw DeskFailure(
                "cannot edit the reply: \(error.localizedDescription.lowercased()); make '\(folder.path)' writable",
                pl: "nie można edytować odpowiedzi; nadaj prawo zapisu w „\(folder.path)”",
                ru: "не удаётся изменить ответ; откройте запись в «\(folder.path)»")
        }
    }

    private func run(on path: String) throws {
        let words = EditorCommand(environment: environment).words(path: path, line: 1)
        guard let program = ChildProcess(words[0], Array(words.dropFirst()), environment: environment) else {
            throw DeskFailure(
                "cannot edit the reply: there is no editor '\(words[0])'; set EDITOR", pl: "nie ma edytora „\(words[0])”; ustaw EDITOR",
                ru: "редактора «\(words[0])» нет; задайте EDITOR")
        }
        guard let status = program.runInTerminal(keyboard.descriptor) else {
            throw DeskFailure(
                "cannot edit the reply: '\(words[0])' does not start; set EDITOR",
                pl: "edytor „\(words[0])” się nie uruchamia; ustaw EDITOR",
                ru: "редактор «\(words[0])» не запускается; задайте EDITOR")
        }
        guard status == 0 else {
            throw DeskFailure(
                "the editor '\(words[0])' ended with \(status); the text stays as it was",
                pl: "edytor „\(words[0])” zakończył się kodem \(status); tekst pozostał bez zmian",
                ru: "редактор «\(words[0])» завершился с кодом \(status); текст остался прежним")
        }
    }
}

/// How an editor is asked to open a file at a line.
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
