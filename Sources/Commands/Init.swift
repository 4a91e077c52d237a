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
            Files that are there stay as they are. At a terminal it asks for what no flag says.
            """.examples(
                "replybook init my-shop --shop \"My shop\" --languages en,pl",
                "replybook init my-shop --categories \"Devices,Shipping,Returns,Payment,Repairs\"",
                "replybook init . --ci gitlab"))

    @Argument(help: ArgumentHelp("Folder of the new book (default: here).", valueName: "dir"), completion: .directory)
    var folder = "."

    @Option(name: .long, help: ArgumentHelp("Name of the shop.", valueName: "name"))
    var shop: String?

    @Option(name: .long, help: ArgumentHelp("Languages, the default one first: en,pl,ru (default: en).", valueName: "tags"))
    var languages: String?

    @Option(name: .long, help: ArgumentHelp("ISO 4217 code of the shop's money (default: EUR).", valueName: "code"))
    var currency: String?

    @Option(name: .long, help: ArgumentHelp("Where the shop is: EU, or an ISO 3166 code such as PL.", valueName: "code"))
    var country: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the help site calls product, delivery, return, money and errors in the default language: five names in this order.",
            valueName: "names"))
    var categories: String?

    @Option(name: .long, help: "github, gitlab, or none.")
    var ci = BookScaffold.CI.github

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let console = global.console
        let root = URL(filePath: folder).standardizedFileURL
        let prompt = Prompt(console: console)
        let name = shop ?? prompt.ask("Name of the shop") ?? root.lastPathComponent
        let tags = try NewBook.languages(languages ?? prompt.ask("Languages, the default one first", or: "en") ?? "en")
        let money = try NewBook.currency(currency ?? prompt.ask("Currency", or: "EUR") ?? "EUR")
        var scaffold = BookScaffold(shopName: name, languages: tags, currency: money, ci: ci, today: today ?? .current)
        scaffold.country = try (country ?? prompt.ask("Country, such as PL (empty for none)")).map(NewBook.country)
        let usual = NewBook.usualCategoryNames(in: tags[0]).joined(separator: ", ")
        let names = categories ?? prompt.ask("Names of the categories \(Category.list)", or: usual)
        scaffold.categoryNames = try names.map { try NewBook.categoryNames($0, in: tags[0]) } ?? [:]
        let written = try ScaffoldWriter(root: root.path, notes: global.notes).write(scaffold.files, keepsExisting: true)
        for path in written { console.print(ReaderPath.prefix(of: root.path) + path) }
        console.note("the book is in '\(root.path)'; next: replybook new template <category>/<slug>")
    }
}

extension BookScaffold.CI: ExpressibleByArgument {}
