import ArgumentParser
import Basics
import Content
import Desk
import Dispatch
import Foundation

extension ReplybookCommand {
    /// Runs the command line and ends the process with its exit code: 0, 1, 2, or 64 for wrong usage.
    ///
    /// Only a command that waits for the network gets the threads of the concurrency runtime; starting them takes as long
    /// as a search.
    package static func run() -> Never {
        StandardStream.occupyClosed()
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if try answersPlainly(arguments) { Foundation.exit(Outcome.ok.rawValue) }
            var command = try parseAsRoot(arguments)
            if let asynchronous = command as? any WaitingCommand {
                Task { await run(asynchronous, arguments) }
                dispatchMain()
            }
            try command.run()
            Foundation.exit(Outcome.ok.rawValue)
        } catch {
            Foundation.exit(report(error, arguments))
        }
    }

    /// Runs a command line in the surroundings at hand and returns its exit code.
    package static func exitCode(running arguments: [String]) -> Int32 {
        do {
            if try answersPlainly(arguments) { return Outcome.ok.rawValue }
            var command = try parseAsRoot(arguments)
            try command.run()
            return Outcome.ok.rawValue
        } catch {
            return report(error, arguments)
        }
    }

    /// Runs a line that can be read without the argument parser; see `PlainArguments`.
    ///
    /// - Returns: false for all other lines, of which nothing is done.
    private static func answersPlainly(_ arguments: [String]) throws -> Bool {
        switch arguments.first {
        case "--version" where arguments.count == 1:
            Session().console.emit(Version.current + "\n")
        case "search":
            guard let request = SearchRequest(arguments.dropFirst()) else { return false }
            try request.run()
        case "list":
            guard let request = ListRequest(arguments.dropFirst()) else { return false }
            try request.run()
        case "feedback" where arguments.dropFirst().first == "record":
            guard let request = RecordRequest(arguments.dropFirst(2)) else { return false }
            try request.run()
        default: return false
        }
        return true
    }

    private static func run(_ command: any WaitingCommand, _ arguments: [String]) async {
        do {
            var command = command
            try await command.run()
            Foundation.exit(Outcome.ok.rawValue)
        } catch {
            Foundation.exit(report(error, arguments))
        }
    }

    /// The language that a command line asks for by `--ui`; nil for none.
    private static func interface(in arguments: [String]) -> InterfaceLanguage? {
        let line = arguments.prefix { $0 != "--" }
        let behind = line.lastIndex(of: "--ui").flatMap { line.indices.contains($0 + 1) ? line[$0 + 1] : nil }
        return (behind ?? line.last { $0.hasPrefix("--ui=") }.map { String($0.dropFirst(5)) }).flatMap { InterfaceLanguage(rawValue: $0) }
    }

    /// Prints what ended a command, and returns the exit code that belongs to it.
    private static func report(_ error: any Error, _ arguments: [String]) -> Int32 {
        let console = Console(noColor: true, quiet: false)
        switch error {
        case let failure as DeskFailure:
            console.warn(Session(interface: interface(in: arguments)).words(of: failure))
            return Outcome.couldNotRun.rawValue
        case let code as ExitCode:
            return code.rawValue
        default:
            let isMistake = !exitCode(for: error).isSuccess || arguments.first == "help"
            let error = isMistake ? CommandWord.unknown(in: arguments) ?? error : error
            let (code, text) = (exitCode(for: error), fullMessage(for: error))
            if code.isSuccess { console.emit(text.isEmpty ? text : text + "\n") } else { console.prompt(text + "\n") }
            return code.rawValue
        }
    }
}

/// A command that waits for the network and so needs the threads of the concurrency runtime.
protocol WaitingCommand: AsyncParsableCommand, Sendable {}

extension Outcome {
    /// Ends the command with this exit code.
    var exit: ExitCode { ExitCode(rawValue) }
}
