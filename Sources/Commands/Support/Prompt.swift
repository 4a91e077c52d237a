import Foundation

/// Asks a person at a terminal; without one nothing is asked.
struct Prompt {
    let console: Console

    private var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && !console.quiet }

    /// Nil for an empty answer, or where there is nobody to ask.
    func ask(_ question: String) -> String? {
        answer(to: "\(question): ")
    }

    private func answer(to prompt: String) -> String? {
        guard isInteractive else { return nil }
        FileHandle.standardError.write(Data(prompt.utf8))
        let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
        return answer.isEmpty ? nil : answer
    }

    /// Shows what an empty answer stands for.
    func ask(_ question: String, or usual: String) -> String? { ask("\(question) [\(usual)]") ?? (isInteractive ? usual : nil) }

    /// One answer a line, up to an empty one.
    func list(_ question: String) -> [String] {
        guard isInteractive else { return [] }
        FileHandle.standardError.write(Data("\(question):\n".utf8))
        return Array(sequence(state: ()) { _ in answer(to: "  - ") })
    }
}
