import Basics

/// A conversation with the person at the keyboard: what is asked goes to standard error, so that standard output holds results
/// alone.
struct Dialog {
    let console: Console
    let keyboard: Keyboard
    let phrases: Phrases

    /// False where nobody can answer, or nobody wants to be asked.
    var isInteractive: Bool { keyboard.isTerminal && console.surroundings.error.isTerminal && !console.quiet }

    func say(_ text: String) { console.prompt(text) }

    /// The answer without blanks around it; nil at the end of input.
    func ask(_ text: String) -> String? {
        say(text)
        guard let line = keyboard.line() else {
            // The prompt must not stand before what the shell writes next.
            say("\n")
            return nil
        }
        return line
    }

    /// One key; nil where the person leaves.
    func key(_ text: String) -> Character? {
        say(text)
        defer { say("\n") }
        return keyboard.key()
    }
}
