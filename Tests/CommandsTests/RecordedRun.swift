import Commands
import Foundation
import Synchronization

/// A command that ran in surroundings of the test's own.
struct RecordedRun {
    let output: String
    let error: String
    let status: Int32

    /// - Parameter isTerminal: whether the streams say that people read them.
    init(_ arguments: [String], environment: [String: String] = [:], isTerminal: Bool = false) {
        let (output, error) = (Recorder(), Recorder())
        let surroundings = Surroundings(
            output: TextSink(isTerminal: isTerminal, write: output.add), error: TextSink(isTerminal: isTerminal, write: error.add),
            environment: environment)
        status = Surroundings.$current.withValue(surroundings) { ReplybookCommand.exitCode(running: arguments) }
        (self.output, self.error) = (output.text, error.text)
    }

    private final class Recorder: Sendable {
        private let parts = Mutex<[String]>([])

        func add(_ text: String) { parts.withLock { $0.append(text) } }
        var text: String { parts.withLock { $0.joined() } }
    }
}

/// A book in a temporary folder, removed with the value.
struct TemporaryBook: ~Copyable {
    let folder: URL

    init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            // The system empties its temporary folder.
        }
    }
}
