import ArgumentParser
import Basics
import Desk
import LanguageServer

/// Serves an editor over standard input and output.
struct LSPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp",
        abstract: "Serve editors: findings while you type, fixes, completion, renaming.",
        discussion: """
            Your editor starts it; it speaks the Language Server Protocol over standard input and output and ends with the \
            editor. It never writes a file itself. docs/editors.md has the settings for VS Code, Neovim, Helix and Emacs. \
            Without --book, each document belongs to the nearest book upwards from it.
            """.examples(
                "replybook lsp",
                "replybook lsp --today 2026-12-01"))

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let root = try global.book == nil ? nil : global.bookRoot()
        var server = LanguageServer(book: root, version: Version.current, dictionaries: global.environment) { today ?? .current }
        let loop = ServerLoop(input: StandardStream.input.descriptor, output: StandardStream.output.descriptor)
        let code = loop.run(&server)
        if code != 0 { throw ExitCode(code) }
    }
}
