import ArgumentParser
import Content
import Desk

/// Flags that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
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

    /// The same as a plain value.
    var session: Session { Session(book: book, interface: interface, noColor: noColor, quiet: quiet) }

    /// Absolute path of the book's folder.
    ///
    /// - Throws: `DeskFailure` when there is none.
    func bookRoot() throws -> String { try session.bookRoot() }

    var environment: [String: String] { session.environment }

    var console: Console { session.console }

    /// What a use case of the desk says while it runs goes here.
    var notes: Notes { console.notes(in: interfaceLanguage) }

    /// Says what a step could not do that stops nobody.
    func note(_ error: any Error) { console.note(session.words(of: error)) }

    /// The language in which the program speaks to the person at work.
    var interfaceLanguage: InterfaceLanguage { session.interfaceLanguage }

    /// What the program says to a person, in that person's language.
    var phrases: Phrases { session.phrases }
}
