import ArgumentParser
import Desk
import Foundation

struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Print the manual page, made from the same help.",
        discussion: "Read it with: replybook man | man -l -, or keep it as replybook.1 on your manual path.".examples(
            "replybook man > replybook.1",
            "replybook man | head"))

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let help = try JSONDecoder().decode(ToolHelp.self, from: Data(Self.dump.utf8))
        global.console.print(ManualPage(help: help, version: Version.current).text)
    }

    /// What `--experimental-dump-help` prints: ArgumentParser hands it out as the error that ends such a command line.
    private static var dump: String {
        do {
            _ = try ReplybookCommand.parseAsRoot(["--experimental-dump-help"])
            return ""
        } catch {
            return ReplybookCommand.fullMessage(for: error)
        }
    }
}

/// What ArgumentParser's `--experimental-dump-help` says of a command (ToolInfo, serialization version 0).
struct ToolHelp: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool?
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    struct Argument: Decodable {
        let kind: String
        let shouldDisplay: Bool?
        let isOptional: Bool?
        let isRepeating: Bool?
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let discussion: String?
        let defaultValue: String?
    }

    struct Name: Decodable {
        let kind: String
        let name: String

        var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }
}
