import Desk
import Foundation

/// Results on standard output, talk about the run on standard error.
struct Console {
    let noColor: Bool
    let quiet: Bool

    /// What a use case of the desk says while it runs goes here.
    var notes: Notes { Notes(note: note, warn: warn) }

    /// Colours only on a terminal, and only where nobody asked for none (no-color.org).
    var usesColor: Bool {
        !noColor && isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
            && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    func print(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    /// Bytes as they are.
    func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    /// Progress and hints; silent with --quiet.
    func note(_ text: String) {
        if !quiet { warn(text) }
    }

    /// What went wrong; never silent.
    func warn(_ text: String) { FileHandle.standardError.write(Data(("replybook: " + text + "\n").utf8)) }
}

/// Exit codes of all commands.
enum Outcome: Int32 {
    case ok = 0
    /// Findings, or no hits.
    case findings = 1
    case couldNotRun = 2
}
