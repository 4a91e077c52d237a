import ArgumentParser
import Content
import Desk
import Foundation

/// Flags that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    /// Options of these that take a value, for those who read a command line that did not parse.
    static let withValue: Set<String> = ["--book", "--ui"]

    @Option(
        name: .long, help: ArgumentHelp("Folder of the book (default: REPLYBOOK_BOOK, else the nearest book upwards).", valueName: "dir"),
        completion: .directory)
    var book: String?

    @Option(
        name: .customLong("ui"),
        help: ArgumentHelp("Language of prompts and headings: en, pl or ru (default: your agent.yml, else LANG).", valueName: "tag"),
        completion: .list(["en", "pl", "ru"]))
    var interface: InterfaceLanguage?

    @Flag(name: .customLong("no-color"), help: "Print without colours; NO_COLOR does the same.")
    var noColor = false

    @Flag(name: .shortAndLong, help: "Say nothing about the run.")
    var quiet = false

    /// Absolute path of the book's folder.
    ///
    /// - Throws: `DeskFailure` when there is none.
    func bookRoot() throws -> String {
        try BookLocator(folder: FileManager.default.currentDirectoryPath, environment: environment).root(named: book)
    }

    var environment: [String: String] { Surroundings.current.environment }

    var console: Console { Console(noColor: noColor, quiet: quiet) }

    /// The language in which the program speaks to the person at work.
    var interfaceLanguage: InterfaceLanguage {
        interface ?? InterfaceLanguage.preferred(agent: AgentFile(environment: environment).silentProfile, environment: environment)
    }

    /// What the program says to a person, in that person's language.
    var phrases: Phrases { Phrases.of(interfaceLanguage) }
}
