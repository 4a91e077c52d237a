import ArgumentParser
import Basics
import Checking
import Content
import Desk
import Foundation
import Language

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Start a new book.",
        discussion: """
            Writes settings, fixtures, a first reply and article as drafts, and what git, pre-commit and CI need. \
            Files that are there stay as they are.
            """.examples(
                "replybook init my-shop --shop \"My shop\" --languages en,pl",
                "replybook init . --ci gitlab"))

    @Argument(help: ArgumentHelp("Folder of the new book (default: here).", valueName: "dir"), completion: .directory)
    var folder = "."

    @Option(name: .long, help: ArgumentHelp("Name of the shop.", valueName: "name"))
    var shop: String?

    @Option(name: .long, help: ArgumentHelp("Languages, the default one first: en,pl,ru.", valueName: "tags"))
    var languages = "en"

    @Option(name: .long, help: ArgumentHelp("ISO 4217 code of the shop's money.", valueName: "code"))
    var currency = "EUR"

    @Option(name: .long, help: "github, gitlab, or none.")
    var ci = BookScaffold.CI.github

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let console = global.console
        let root = URL(filePath: folder).standardizedFileURL
        let tags = try languages.split(separator: ",").map { text in
            guard let tag = LanguageTag(String(text)) else {
                throw DeskFailure("'\(text)' is no language; write BCP 47 tags such as en,pl,ru")
            }
            return tag
        }
        let name = shop ?? Prompt(console: console).ask("Name of the shop") ?? root.lastPathComponent
        let scaffold = BookScaffold(shopName: name, languages: tags, currency: currency, ci: ci, today: today ?? .current)
        try ScaffoldWriter(root: root.path, notes: console.notes).write(scaffold.files, keepsExisting: true)
        console.note("the book stands in '\(root.path)'; next: replybook new template <category>/<slug>")
    }
}

extension BookScaffold.CI: ExpressibleByArgument {}
