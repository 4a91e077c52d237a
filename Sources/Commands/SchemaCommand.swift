import ArgumentParser
import Checking
import Content

/// Prints what may be written in a book's files, for editors that know YAML.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of the settings or of front matter.",
        discussion: """
            Editors with a YAML language server complete and check keys by it without knowing replybook; \
            docs/editors.md says how.
            """.examples(
                "replybook schema > replybook.schema.json",
                "replybook schema template"))

    enum Subject: String, CaseIterable, ExpressibleByArgument { case settings, template, article }

    @Argument(help: "settings, template or article.")
    var subject = Subject.settings

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let schema =
            switch subject {
            case .settings: JSONSchema.settings(rules: RuleSet.names)
            case .template: JSONSchema.template
            case .article: JSONSchema.article
            }
        global.console.emit(schema.text + "\n")
    }
}
