import Replying

/// Prints a finished text and, where wanted, puts it on the clipboard.
struct ReplyOutput {
    let global: GlobalOptions
    let copies: Bool
    let format: ReplyFormat

    /// - Parameters:
    ///   - copy: what goes on the clipboard.
    ///   - plain: the same in plain words.
    func write(_ text: String, copying copy: String, plain: String) throws {
        global.console.deliver(text)
        guard copies else { return }
        let outcome = try Clipboard(environment: global.environment).copy(Clipboard.Content(copy, format.mediaType, plain: plain))
        global.console.note(outcome.note(in: global.phrases))
    }
}
