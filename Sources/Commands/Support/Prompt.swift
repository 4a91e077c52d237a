import Foundation

/// Asks a person at a terminal; without one nothing is asked.
struct Prompt {
    let console: Console

    private var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && !console.quiet }

    /// Nil for an empty answer, or where there is nobody to ask.
    func ask(_ question: String) -> String? {
        guard isInteractive else { return nil }
        FileHandle.standardError.write(Data("\(question): ".utf8))
        let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
        return answer.isEmpty ? nil : answer
    }

    /// One answer a line, up to an empty one.
    func list(_ question: String) -> [String] {
        guard isInteractive else { return [] }
        FileHandle.standardError.write(Data("\(question):\n".utf8))
        return Array(sequence(state: ()) { _ in ask(" ") })
    }
}
