import ArgumentParser
import Desk
import Foundation

struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Print the manual page, made from the same help.",
        discussion: "Read it with: replybook man | man -l -, or keep it as replybook.1 on your manual path.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let help = try JSONDecoder().decode(ToolHelp.self, from: Data(ReplybookCommand._dumpHelp().utf8))
        global.console.print(ManualPage(help: help, version: Version.current).text)
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

/// A manual page in man(7) macros.
struct ManualPage {
    let help: ToolHelp
    let version: String

    var text: String {
        let root = help.command
        var lines = [
            ".TH \(root.commandName.uppercased()) 1 \(Version.released) \"\(root.commandName) \(version)\" \"User commands\"", ".SH NAME",
            "\(root.commandName) \\- \(escaped(root.abstract ?? ""))",
        ]
        lines += [".SH SYNOPSIS", ".B \(root.commandName)", "<command> [options]", ".SH DESCRIPTION"] + paragraphs(root.discussion)
        lines += [".SH COMMANDS"]
        for command in visible(root.subcommands) { lines += self.command(command, path: root.commandName) }
        return lines.joined(separator: "\n")
    }

    private func visible(_ commands: [ToolHelp.Command]?) -> [ToolHelp.Command] {
        (commands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }

    private func command(_ command: ToolHelp.Command, path: String) -> [String] {
        let name = "\(path) \(command.commandName)"
        let arguments = (command.arguments ?? []).filter { $0.shouldDisplay != false }
        let positionals = arguments.filter { $0.kind == "positional" }.map(usage)
        var lines = [".SS \(escaped(([name] + positionals).joined(separator: " ")))", escaped(command.abstract ?? "")]
        if let discussion = command.discussion { lines += [".PP"] + paragraphs(discussion) }
        for argument in arguments where argument.names?.contains(where: { $0.name == "help" || $0.name == "version" }) != true {
            lines += entry(argument)
        }
        return lines + visible(command.subcommands).flatMap { self.command($0, path: name) }
    }

    private func usage(_ argument: ToolHelp.Argument) -> String {
        let name = "<\(argument.valueName ?? "value")>\(argument.isRepeating == true ? " ..." : "")"
        return argument.isOptional == true ? "[\(name)]" : name
    }

    private func entry(_ argument: ToolHelp.Argument) -> [String] {
        let names = (argument.names ?? []).map(\.text).sorted { $0.count < $1.count }.map { "\\fB\(escaped($0))\\fR" }.joined(
            separator: ", ")
        let value = argument.kind == "option" ? " \\fI\(escaped(argument.valueName ?? "value"))\\fR" : ""
        let head = argument.kind == "positional" ? "\\fI\(escaped(argument.valueName ?? "value"))\\fR" : names + value
        let byDefault = argument.defaultValue.map { " (default: \($0))" } ?? ""
        return [".TP", head, escaped((argument.abstract ?? "") + byDefault)]
    }

    private func paragraphs(_ text: String?) -> [String] {
        (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ".PP" : escaped(String($0)) }
    }

    /// Backslashes, hyphens that are typed, and a dot or quote at the start of a line mean something to roff.
    private func escaped(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
