import Foundation

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
        lines += [".SH EXAMPLES"] + visible(root.subcommands).flatMap { examples($0, path: root.commandName) }
        lines += section("FILES", ManualNotes.files) + section("ENVIRONMENT", ManualNotes.environment)
        lines += section("EXIT STATUS", ManualNotes.exitCodes)
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
        let discussion = Self.parts(of: command.discussion).text
        if !discussion.isEmpty { lines += [".PP"] + paragraphs(discussion) }
        for argument in arguments where argument.names?.contains(where: { $0.name == "help" || $0.name == "version" }) != true {
            lines += entry(argument)
        }
        return lines + visible(command.subcommands).flatMap { self.command($0, path: name) }
    }

    /// The discussion of a command without its examples, and these.
    private static func parts(of discussion: String?) -> (text: String, examples: [String]) {
        let lines = (discussion ?? "").components(separatedBy: "\n")
        guard let start = lines.firstIndex(of: String.examplesHeading) else { return (discussion ?? "", []) }
        let text = lines[..<start].joined(separator: "\n").trimmingCharacters(in: .newlines)
        return (text, lines[(start + 1)...].map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    }

    private func examples(_ command: ToolHelp.Command, path: String) -> [String] {
        let name = "\(path) \(command.commandName)"
        let lines = Self.parts(of: command.discussion).examples
        let own = lines.isEmpty ? [] : [".TP", "\\fB\(escaped(name))\\fR", ".nf"] + lines.map(escaped) + [".fi"]
        return own + visible(command.subcommands).flatMap { examples($0, path: name) }
    }

    private func section(_ title: String, _ entries: [(String, String)]) -> [String] {
        [".SH \(title)"] + entries.flatMap { [".TP", "\\fB\(escaped($0.0))\\fR", escaped($0.1)] }
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
