import Content
import Desk

/// Results on standard output, talk about the run on standard error; what a person is asked goes there too.
struct Console: Sendable {
    let noColor: Bool
    let quiet: Bool
    let surroundings: Surroundings

    init(noColor: Bool, quiet: Bool, surroundings: Surroundings = .current) {
        self.noColor = noColor
        self.quiet = quiet
        self.surroundings = surroundings
    }

    /// What a use case of the desk says while it runs goes here.
    func notes(in interface: InterfaceLanguage) -> Notes { Notes(in: interface, note: note, warn: warn) }

    /// Colours only on a terminal, and only where nobody asked for none (no-color.org). fzf hands its preview a pipe and shows
    /// colours all the same.
    var usesColor: Bool {
        let environment = surroundings.environment
        guard !noColor, (environment["NO_COLOR"] ?? "").isEmpty, environment["TERM"] != "dumb" else { return false }
        return surroundings.output.isTerminal || environment["FZF_PREVIEW_COLUMNS"] != nil
    }

    /// Shows people a line.
    func print(_ text: String) { write(text + "\n") }

    /// Shows people a text: what would steer their terminal appears as an escape.
    func write(_ text: String) { surroundings.output.write(visible(text)) }

    /// Hands programs a text byte for byte: JSON, SARIF, scripts.
    func emit(_ text: String) { surroundings.output.write(text) }

    /// Prints a text that is for people at a terminal, and elsewhere for whatever reads it, byte for byte.
    func deliver(_ text: String) {
        if surroundings.output.isTerminal { print(text) } else { emit(text + "\n") }
    }

    /// Progress and hints; silent with --quiet.
    func note(_ text: String) {
        if !quiet { warn(text) }
    }

    /// What went wrong; never silent.
    func warn(_ text: String) { prompt("replybook: " + text + "\n") }

    /// Asks or tells a person something that is not a result.
    func prompt(_ text: String) { surroundings.error.write(visible(text)) }

    private func visible(_ text: String) -> String { VisibleText.of(text, keepsStyles: usesColor) }
}

/// Exit codes of all commands.
enum Outcome: Int32 {
    case ok = 0
    /// Findings, or no hits.
    case findings = 1
    case couldNotRun = 2
}
