/// The comment that keeps what no variable can say: `<!-- replybook-untranslated: {{dc.hello}} -->`.
///
/// It never leaves with a reply, and `check` names it until somebody has replaced it.
package enum UntranslatedPlaceholder {
    package static let mark = "<!-- replybook-untranslated: "

    /// The comment for a placeholder's source, on one line.
    package static func comment(_ source: String) -> String {
        let line = String(source.prefix(300)).split(whereSeparator: \.isNewline).joined(separator: " ").replacing("--", with: "- -")
        return "\(mark)\(line) -->"
    }
}
