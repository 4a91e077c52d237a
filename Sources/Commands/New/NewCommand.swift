import ArgumentParser
import Basics
import Checking
import Content
import Desk
import Foundation
import Language

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Start a template, an article or a translation.",
        subcommands: [NewTemplateCommand.self, NewArticleCommand.self, NewTranslationCommand.self])
}

/// What all three take.
struct NewOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @Flag(name: .long, help: "Print the file instead of writing it.")
    var print = false

    @OptionGroup var global: GlobalOptions

    var day: Day { today ?? .current }
    var prompt: Prompt { Prompt(console: global.console) }

    /// The id as it was given, else as a person at the terminal types it.
    func id(_ given: String?) throws -> String {
        if let id = given ?? prompt.ask("Category and short name, such as delivery/late-parcel") { return id }
        throw ValidationError("name what to start as <category>/<slug>, such as delivery/late-parcel")
    }

    /// Parses `category/slug[@variant][:lang]` for a text that need not exist yet; an article may lie in any section.
    func name(_ text: String, language: LanguageTag?, settings: Settings, isArticle: Bool = false) throws -> TextName {
        let folders = isArticle ? settings.sections : .inquiries
        guard let reference = TextReference(text), let id = TextID(reference.path),
            isArticle && folders.holds(id.section) || id.fitsTemplate
        else {
            throw DeskFailure(
                "'\(text)' is not an id; write <category>/<slug>, such as delivery/late-parcel, with one of \(folders.list)")
        }
        if let variant = reference.variant, !TextID.isSlug(variant) {
            throw DeskFailure("variant '\(variant)' is not a valid slug; use lower-case letters, digits and single hyphens")
        }
        return TextName(id: id, variant: reference.variant, language: reference.language ?? language ?? settings.defaultLanguage)
    }

    /// The title that was given or typed, else one made from the id.
    func title(_ given: String?, asking question: String, for name: TextName) -> String {
        given ?? prompt.ask(question) ?? name.id.slug.replacing("-", with: " ")
    }

    func questions(_ given: [String], asking question: String) -> [String] {
        given.isEmpty ? prompt.list("\(question), an empty line ends") : given
    }

    func finish(_ file: ScaffoldFile, root: String) throws {
        if print { return global.console.emit(file.text) }
        try ScaffoldWriter(root: root, notes: global.notes).write([file], keepsExisting: false)
        global.console.print(file.path)
    }
}
