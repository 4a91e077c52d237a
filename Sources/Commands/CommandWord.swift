import ArgumentParser
import Diagnostics

/// The words of a command line that name commands, such as `feedback record`.
enum CommandWord {
    /// Returns an error that names the command which was probably meant; nil where every command word is one.
    static func unknown(in arguments: [String]) -> ValidationError? {
        var words = self.words(of: arguments)
        if words.first == "help" { words = words.dropFirst() }
        var commands = ReplybookCommand.configuration.subcommands
        var path = "replybook"
        while !commands.isEmpty, let word = words.popFirst() {
            guard let command = commands.first(where: { name(of: $0) == word }) else {
                let remedy = Suggestion.remedy(for: word, in: commands.map(name))
                return ValidationError("command '\(word)' is unknown\(remedy.isEmpty ? "; '\(path) --help' lists all" : remedy)")
            }
            commands = command.configuration.subcommands
            path += " \(word)"
        }
        return nil
    }

    /// What is neither an option nor the value of one that may stand before the command.
    private static func words(of arguments: [String]) -> ArraySlice<String> {
        var words: [String] = []
        var isValue = false
        for argument in arguments.prefix(while: { $0 != "--" }) {
            if !isValue, !argument.hasPrefix("-") { words.append(argument) }
            isValue = !isValue && Session.options.contains { $0.contains(argument) }
        }
        return words[...]
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? ""
    }
}
