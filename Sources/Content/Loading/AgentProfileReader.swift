import Diagnostics
import Language

/// Reads an agent's `agent.yml`: `agent_name`, `signature`, `channel`, `language`, `ui`, `book`.
package enum AgentProfileReader {
    static let rule = "agent"
    static let keys = ["agent_name", "signature", "channel", "language", "ui", "book"]

    /// What can be read; the rest is a diagnostic and stops nobody.
    package static func read(_ file: SourceFile) -> (profile: AgentProfile, problems: [Diagnostic]) {
        let value: YAMLValue?
        do throws(YAMLReader.Failure) {
            value = try YAMLReader(file: file, offsets: 0..<file.text.utf8.count).read()
        } catch {
            return (
                AgentProfile(),
                [
                    Diagnostic(
                        .error, rule: "yaml-is-well-formed", path: file.path, range: file.range(error.offset..<error.offset), error.message)
                ]
            )
        }
        var fields = Fields(value, in: file, rule: rule)
        fields.allow(keys)
        var profile = AgentProfile()
        profile.name = fields.string("agent_name")?.value
        profile.signature = fields.string("signature")?.value
        profile.channel = fields.choice("channel", as: Channel.self)?.value
        if let language = fields.string("language") {
            profile.language = LanguageTag(language.value)
            if profile.language == nil {
                fields.problem("'\(language.value)' is not a language tag; use BCP 47, such as en or pt-BR", at: language.offsets)
            }
        }
        profile.interface = fields.choice("ui", as: InterfaceLanguage.self)?.value
        if let book = fields.string("book") {
            profile.book = book.value
            if !book.value.hasPrefix("/"), !book.value.hasPrefix("~/") {
                fields.problem("book '\(book.value)' is not absolute; write the whole path, or one that starts with ~/", at: book.offsets)
            }
        }
        return (profile, fields.problems)
    }
}
