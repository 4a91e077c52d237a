import ArgumentParser
import Desk
import Dispatch
import Foundation

extension ReplybookCommand {
    /// Runs the command line and ends the process with its exit code: 0, 1, 2, or 64 for wrong usage.
    ///
    /// Only a command that waits for the network gets the threads of the concurrency runtime; starting them takes as long
    /// as a search.
    package static func run() -> Never {
        do {
            var command = try parseAsRoot()
            if let asynchronous = command as? any WaitingCommand {
                Task { await run(asynchronous) }
                dispatchMain()
            }
            try command.run()
            Foundation.exit(Outcome.ok.rawValue)
        } catch {
            end(with: error)
        }
    }

    private static func run(_ command: any WaitingCommand) async {
        do {
            var command = command
            try await command.run()
            Foundation.exit(Outcome.ok.rawValue)
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        switch error {
        case let failure as DeskFailure:
            Console(noColor: true, quiet: false).warn(failure.description)
            Foundation.exit(Outcome.couldNotRun.rawValue)
        case let code as ExitCode:
            Foundation.exit(code.rawValue)
        default:
            exit(withError: error)
        }
    }
}

/// A command that waits for the network and so needs the threads of the concurrency runtime.
protocol WaitingCommand: AsyncParsableCommand, Sendable {}

extension Outcome {
    /// Ends the command with this exit code.
    var exit: ExitCode { ExitCode(rawValue) }
}
