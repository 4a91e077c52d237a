import Content
import Desk
import Foundation

/// What every command is told of a run: which book, which language, how much to say.
struct Session: Equatable {
    var book: String?
    var interface: InterfaceLanguage?
    var noColor = false
    var quiet = false

    /// Returns the absolute path of the book's folder.
    ///
    /// - Throws: `DeskFailure` when there is none.
    func bookRoot() throws -> String {
        try BookLocator(folder: FileManager.default.currentDirectoryPath, environment: environment).root(named: book)
    }

    var environment: [String: String] { Surroundings.current.environment }

    var console: Console { Console(noColor: noColor, quiet: quiet) }

    /// What a use case has to say, in the language of the person at work.
    var notes: Notes { console.notes(in: interfaceLanguage) }

    /// The language in which the program speaks to the person at work.
    var interfaceLanguage: InterfaceLanguage {
        interface ?? InterfaceLanguage.preferred(agent: AgentFile(environment: environment).silentProfile, environment: environment)
    }

    /// What an error says, in the language of the person at work where it knows it.
    func words(of error: any Error) -> String {
        (error as? DeskFailure)?.text.text(in: interfaceLanguage) ?? "\(error)"
    }

    /// What the program says to a person, in that person's language.
    var phrases: Phrases { Phrases.of(interfaceLanguage) }
}
