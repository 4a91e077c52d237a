import Foundation
import Indexing

/// `replybook check --changed` as a whole process, in a book under git: the first run, which checks the older state as well, the
/// second, which remembers it, and the third with ten edited templates; beside it a check of the whole book, which remembers
/// nothing, and a second one.
struct CheckChanges {
    let counts: [Int]
    private let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString)")
    private static let edits = 10

    func run() throws {
        let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "replybook")
        guard FileManager.default.isExecutableFile(atPath: binary.path), let git = Program.find("git") else {
            return print("check: skipped, build 'replybook' in the same configuration, and install git")
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        print("templates  whole book CPU s/wall s  again  --changed first  again  with ten edits")
        for count in counts.sorted() { try measure(count, binary.path, git) }
    }

    private func measure(_ count: Int, _ binary: String, _ git: String) throws {
        let book = folder.appending(path: "\(count)")
        let documents = GeneratedBook(count: count).documents
        for document in documents { try write(document, to: book, more: "") }
        let author = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"]
        for words in [["init", "-q"], ["add", "-A"], author + ["commit", "-qm", "Start"]] {
            guard Program.succeeds(git, ["-C", book.path] + words) else { return print("\(count)  skipped, git \(words) failed") }
        }
        let whole = Self.cost(binary, ["check", "--book", book.path])
        let remembered = Self.cost(binary, ["check", "--book", book.path])
        let first = Self.cost(binary, ["check", "--book", book.path, "--changed"])
        let again = Self.cost(binary, ["check", "--book", book.path, "--changed"])
        for number in 0..<Self.edits {
            try write(documents[number * documents.count / Self.edits], to: book, more: "\n\nYour call is important to us.")
        }
        let edited = Self.cost(binary, ["check", "--book", book.path, "--changed"])
        print("\(count)  \(whole)  \(remembered)  \(first)  \(again)  \(edited)")
    }

    private func write(_ document: SearchDocument, to book: URL, more: String) throws {
        let heading = ["ru": "Решение", "pl": "Rozwiązanie"][document.language] ?? "Resolution"
        let questions = document.questions.map { "  - \($0)\n" }.joined()
        let text = "---\ntitle: \(document.title)\ncategory: \(document.category)\nquestions:\n\(questions)---\n"
        let file = book.appending(path: "Templates/\(document.id).\(document.language).md")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("\(text)## \(heading)\n\(document.body)\(more)\n".utf8).write(to: file)
    }

    /// Findings end a check with 1, which is no failure here.
    private static func cost(_ binary: String, _ arguments: [String]) -> String {
        let before = Program.childrenSeconds
        guard let (wall, status) = Program.end(of: binary, arguments + ["--quiet"]), status <= 0x100 else { return "failed" }
        return String(format: "%.2f/%.2f", Program.childrenSeconds - before, wall)
    }
}
