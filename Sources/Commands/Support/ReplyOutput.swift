import Foundation

/// Prints a finished text and, where wanted, puts it on the clipboard.
struct ReplyOutput {
    let console: Console
    let copies: Bool

    func write(_ text: String) throws {
        console.print(text)
        guard copies else { return }
        let way = try Clipboard(environment: ProcessInfo.processInfo.environment).copy(text)
        console.note("copied with \(way.name)")
    }
}
