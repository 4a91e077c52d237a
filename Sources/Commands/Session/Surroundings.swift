import Basics
import Foundation

/// What a run of the program finds around it: where its text goes, what its environment says.
///
/// A test runs a command in surroundings of its own:
/// ```swift
/// let surroundings = Surroundings(output: sink, error: sink, environment: [:])
/// let arguments = ["list", "--format", "ids", "--book", root]
/// let status = Surroundings.$current.withValue(surroundings) { ReplybookCommand.exitCode(running: arguments) }  // 0
/// ```
package struct Surroundings: Sendable {
    package let output: TextSink
    package let error: TextSink
    package let environment: [String: String]

    package init(output: TextSink, error: TextSink, environment: [String: String]) {
        self.output = output
        self.error = error
        self.environment = environment
    }

    @TaskLocal package static var current = Surroundings.ofProcess

    private static let ofProcess = Surroundings(
        output: ProcessStream.sink(.output), error: ProcessStream.sink(.error), environment: ProcessInfo.processInfo.environment)
}

/// Takes text, and says whether people read it as it comes.
package struct TextSink: Sendable {
    package let isTerminal: Bool
    package let write: @Sendable (String) -> Void

    package init(isTerminal: Bool = false, write: @escaping @Sendable (String) -> Void) {
        self.isTerminal = isTerminal
        self.write = write
    }
}

/// Writes to the streams of this process.
///
/// A write that fails ends the process at once with exit code 2, wherever it happens, and says why where that can still be
/// read; a reader that went away ends it without a word. What was stored until then stays stored. Git does the same
/// (`write_or_die` in its sources).
enum ProcessStream {
    static func sink(_ stream: StandardStream) -> TextSink {
        TextSink(isTerminal: stream.isTerminal) { write($0, to: stream) }
    }

    private static func write(_ text: String, to stream: StandardStream) {
        guard let code = stream.write(Array(text.utf8)) else { return }
        if code == EPIPE { StandardStream.endAsBrokenPipe() }
        if stream == .output {
            let message = "replybook: cannot write to standard output: \(reason(code))\n"
            // Nothing is left to say it where this fails too.
            _ = StandardStream.error.write(Array(message.utf8))
        }
        exit(Outcome.couldNotRun.rawValue)
    }

    private static func reason(_ code: Int32) -> String {
        code == EBADF
            ? "it is closed; send it to a file, a pipe or a terminal"
            : "\(FileFault.reason(code)); send it to a place that takes it"
    }
}
