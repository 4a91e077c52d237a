import ArgumentParser
import Foundation

extension ReplybookCommand {
    /// Runs the command line and ends the process with its exit code: 0, 1, 2, or 64 for wrong usage.
    package static func run() async -> Never {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            Foundation.exit(Outcome.ok.rawValue)
        } catch let failure as CommandFailure {
            Console(noColor: true, quiet: false).warn(failure.description)
            Foundation.exit(Outcome.couldNotRun.rawValue)
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}

extension Outcome {
    /// Ends the command with this exit code.
    var exit: ExitCode { ExitCode(rawValue) }
}
