import Basics
import Desk
import Diagnostics
import Foundation
import Replying

/// fzf with search as you type and a preview (https://github.com/junegunn/fzf, package fzf).
struct FuzzyFinder {
    let root: String
    let environment: [String: String]
    let console: Console
    let language: String?
    let phrases: Phrases

    enum Outcome { case chosen(PickChoice), abandoned(query: String), unavailable }

    /// - Parameter allRows: what is shown for an empty query.
    func choose(_ start: PickStart, allRows: String) throws -> Outcome {
        let answers = start.answers.map { Self.row($0.template.id, $0.template.language, $0.template.title) }
        return try choose(
            query: start.words, rows: answers.isEmpty ? allRows : answers.joined(separator: "\n"), questions: start.questions,
            choosesAll: !answers.isEmpty)
    }

    /// A row in the columns of `search --format tsv`.
    static func row(_ id: String, _ language: String, _ title: String) -> String {
        [id, "", language, title.printable, ""].map { $0.replacing("\t", with: " ") }.joined(separator: "\t")
    }

    /// - Parameters:
    ///   - rows: what is shown for an empty query.
    ///   - questions: what the customer asks, shown above the rows.
    ///   - choosesAll: all rows are marked at first, so that Enter takes them together.
    private func choose(query: String, rows: String, questions: [String], choosesAll: Bool) throws -> Outcome {
        let start = FileManager.default.temporaryDirectory.appending(path: "replybook-\(ProcessInfo.processInfo.processIdentifier).tsv")
        try Data(rows.utf8).write(to: start, options: .atomic)
        defer {
            do { try FileManager.default.removeItem(at: start) } catch {
                // The system empties its folder of temporary files.
            }
        }
        guard
            let finder = ChildProcess(
                "fzf", arguments(query, start.path, questions) + (choosesAll ? ["--bind", "load:select-all+unbind(load)"] : []),
                environment: environment)
        else { return .unavailable }
        guard let result = finder.run(input: query.isEmpty ? rows : "") else { return .unavailable }
        var lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let typed = lines.isEmpty ? "" : lines.removeFirst()
        let names = lines.filter { !$0.isEmpty }.compactMap(Self.name)
        if result.status == 0, !names.isEmpty { return .chosen(PickChoice(names: names, words: typed)) }
        // 1: no match, 130: Escape; anything else is fzf's own trouble.
        return result.status == 1 || result.status == 130 ? .abandoned(query: typed) : .unavailable
    }

    private func arguments(_ query: String, _ start: String, _ questions: [String]) -> [String] {
        let book = Self.quoted(root)
        let own = Self.quoted(executable)
        let only = language.map { " --lang \(Self.quoted($0))" } ?? ""
        // fzf quotes {q} and the fields itself.
        let search = """
            if [ -z {q} ]; then cat \(Self.quoted(start)); \
            else \(own) search --quiet --book \(book)\(only) --typing --limit 20 --format tsv -- {q} 2>/dev/null || true; fi
            """
        let preview = "\(own) show --quiet --book \(book) --preview --variant {2} --lang {3} -- {1}"
        let asked = questions.map { "«\($0.printable)»" }
        let width = TerminalWidth.current(environment: environment, limit: 1000)
        return [
            "--disabled", "--multi", "--print-query", "--query", query, "--delimiter", "\t", "--with-nth", "4,1,3", "--no-sort", "--layout",
            "reverse", "--info", "inline",
            "--prompt", phrases.finderPrompt, "--header", (asked + [phrases.finderHeader]).joined(separator: "\n"),
            "--bind", "change:reload:\(search)", "--preview", preview, "--preview-window", width < 110 ? "down,60%,wrap" : "right,55%,wrap",
        ] + (query.isEmpty ? [] : ["--bind", "start:reload:\(search)"]) + (console.usesColor ? [] : ["--no-color"])
    }

    /// The program that is running, wherever it was started from.
    private var executable: String {
        do { return try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") } catch {
            return CommandLine.arguments.first ?? "replybook"
        }
    }

    static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

    /// `category/slug@variant:lang` of a row.
    private static func name(_ row: String) -> String? {
        let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count > 3 else { return nil }
        return "\(columns[0])\(columns[1].isEmpty ? "" : "@\(columns[1])"):\(columns[2])"
    }
}
