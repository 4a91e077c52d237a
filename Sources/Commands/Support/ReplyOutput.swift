import Replying

/// Prints a finished text and, where wanted, puts it on the clipboard.
struct ReplyOutput {
    let global: GlobalOptions
    let copies: Bool
    let format: ReplyFormat

    /// - Parameter copy: what goes on the clipboard.
    func write(_ text: String, copying copy: String) throws {
        global.console.deliver(text)
        guard copies else { return }
        let outcome = try Clipboard(environment: global.environment).copy(copy, as: format.mediaType)
        global.console.note(outcome.note(in: global.phrases))
    }
}
