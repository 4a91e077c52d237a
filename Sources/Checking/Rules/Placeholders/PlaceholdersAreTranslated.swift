import Content
import Diagnostics
import Language

struct PlaceholdersAreTranslated: TextRule {
    static let about = RuleDescription(
        "placeholders-are-translated", .error, "Nothing that an import could not translate is left in a text.",
        why: """
            An import keeps what has no equal here as a comment. The comment never leaves with a reply, so where it is a word or \
            a whole sentence is missing.
            """)

    static let examples: [Example] = [
        .good("Order {{ order_number }} is on its way."),
        .good("<!-- replybook-todo: say when -->It is on its way."),
        .bad("Your ticket ↓<!-- replybook-untranslated: {{ticket.comments_formatted}} --> is open."),
        .bad("Заказ ↓<!-- replybook-untranslated: {{dc.order}} --> уже в пути.", .russian),
        .bad("Read this: ↓<!-- replybook-untranslated: #{ticket.articles[0].body} -->.", .english, .article),
    ]

    private static let mark = ByteSearcher("<!-- replybook-untranslated:")

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard Self.mark.occurs(in: text.file.text) else { return [] }
        var findings: [Finding] = []
        let source = text.file.text
        var rest = source[...]
        while let start = rest.firstRange(of: "<!-- replybook-untranslated:") {
            let end = rest[start.upperBound...].firstRange(of: "-->")
            let words = rest[start.upperBound..<(end?.lowerBound ?? rest.endIndex)].prefix(80)
            let offset = source.utf8.distance(from: source.startIndex, to: start.lowerBound)
            let length = source.utf8.distance(from: start.lowerBound, to: end?.upperBound ?? rest.endIndex)
            let name = words.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
            findings.append(
                Finding(offset..<offset + length, "'\(String(name))' was not translated; write {{ name }} for the value, or the words"))
            rest = end.map { rest[$0.upperBound...] } ?? ""
        }
        return findings
    }
}
