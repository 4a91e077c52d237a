/// Asks a person at a terminal for what no flag gave; without a terminal nothing is asked.
struct Prompt {
    private let dialog: Dialog

    init(console: Console) {
        dialog = Dialog(console: console, keyboard: .standardInput, phrases: .english)
    }

    /// Nil for an empty answer, or where there is nobody to ask.
    func ask(_ question: String) -> String? { answer(to: "\(question): ") }

    /// Shows what an empty answer stands for.
    func ask(_ question: String, or usual: String) -> String? {
        ask("\(question) [\(usual)]") ?? (dialog.isInteractive ? usual : nil)
    }

    /// One answer per line, up to an empty one.
    func list(_ question: String) -> [String] {
        guard dialog.isInteractive else { return [] }
        dialog.say("\(question):\n")
        return Array(sequence(state: ()) { _ in answer(to: "  - ") })
    }

    private func answer(to prompt: String) -> String? {
        guard dialog.isInteractive, let answer = dialog.ask(prompt), !answer.isEmpty else { return nil }
        return answer
    }
}
