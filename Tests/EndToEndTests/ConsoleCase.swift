import Foundation

/// A golden session with the binary: `$ command` lines, each followed by what it prints.
///
/// Lines of standard error start with `! `, an exit code other than 0 stands alone as `? 1`. The first line names the book
/// the session starts in: `# book: sample` is the project's own, anything else a folder under `Books`.
struct ConsoleCase {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()

    let file: URL
    let book: String
    let commands: [String]
    let expected: String

    init(_ file: URL) throws {
        self.file = file
        expected = try String(contentsOf: file, encoding: .utf8)
        let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        book = lines.first.map { String($0.replacing("# book: ", with: "")) } ?? "sample"
        commands = lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    }

    static func all() throws -> [ConsoleCase] {
        try FileManager.default.contentsOfDirectory(at: folder.appending(path: "Cases"), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "console" }
            .sorted { $0.path < $1.path }
            .map { try ConsoleCase($0) }
    }

    /// The session as it goes today, in a fresh copy of the book.
    func played() throws -> String {
        let copy = try Self.freshBook(named: book)
        defer { try? FileManager.default.removeItem(at: copy) }
        return "# book: \(book)\n" + (try Self.play(commands, in: copy))
    }

    /// What the commands print, one after the other, in a folder.
    static func play(_ commands: [String], in folder: URL) throws -> String {
        var text = ""
        for command in commands {
            let run = try Binary(folder: folder, environment: [:]).run(command)
            text += "\n$ \(command)\n" + run.stdout
            if !run.stdout.isEmpty, !run.stdout.hasSuffix("\n") { text += "⏎\n" }
            for line in run.stderr.split(separator: "\n", omittingEmptySubsequences: false).dropLast(run.stderr.hasSuffix("\n") ? 1 : 0)
            where !run.stderr.isEmpty {
                text += line.isEmpty ? "!\n" : "! \(line)\n"
            }
            if run.status != 0 { text += "? \(run.status)\n" }
        }
        return text.replacing(folder.resolvingSymlinksInPath().path, with: "BOOK").replacing(folder.path, with: "BOOK")
    }

    /// A copy of a book in a temporary folder, for the caller to remove.
    static func freshBook(named book: String) throws -> URL {
        let copy = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        let source = book == "sample" ? repository : folder.appending(path: "Books").appending(path: book)
        let names =
            book == "sample"
            ? ["Templates", "KnowledgeBase", ".replybook.yml"] : try FileManager.default.contentsOfDirectory(atPath: source.path)
        for name in names {
            try FileManager.default.copyItem(at: source.appending(path: name), to: copy.appending(path: name))
        }
        return copy
    }
}
