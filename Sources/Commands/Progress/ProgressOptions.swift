import ArgumentParser
import Basics

/// Whether a command that may take long says how far it has come.
struct ProgressOptions: ParsableArguments {
    @Flag(help: "Say in lines how far the run has come where standard error is not a terminal, as in CI.")
    var progress = false

    /// Runs something and shows meanwhile how far it has come.
    ///
    /// - Parameter isMachine: the result is for programs; a terminal gets no bar then.
    func showing<Value>(on console: Console, isMachine: Bool = false, _ body: (RunProgress) throws -> Value) rethrows -> Value {
        guard !isMachine, let form = form(console) else { return try body(.silent) }
        let display = ProgressDisplay(console.surroundings.error, as: form)
        defer { display.end() }
        return try body(display.progress)
    }

    /// A bar where a person looks on, lines where somebody asked for them or CI keeps a log, else nothing.
    private func form(_ console: Console) -> ProgressDisplay.Form? {
        let environment = console.surroundings.environment
        guard !console.quiet else { return nil }
        if progress || !(environment["CI"] ?? "").isEmpty { return .lines }
        return console.surroundings.error.isTerminal && environment["TERM"] != "dumb" ? .bar : nil
    }
}
