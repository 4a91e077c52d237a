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
        .bad("Your ticket ↓<!--replybook-untranslated: {{ticket.id}}--> is open."),
        .bad("Read this: ↓<!-- replybook-untranslated: #{ticket.articles[0].body} -->.", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let bytes = text.bytes
        return Directive.untranslated.comments(in: bytes, 0..<bytes.count).map { comment in
            let end = ByteSearcher("-->").all(in: bytes, comment.upperBound..<bytes.count).first ?? bytes.count
            let words = String(decoding: bytes[comment.upperBound..<end], as: UTF8.self).drop { $0 == ":" || $0.isWhitespace }.prefix(80)
            let name = words.reversed().drop(while: \.isWhitespace).reversed()
            return Finding(
                comment.lowerBound..<min(end + 3, bytes.count),
                "'\(String(name))' was not translated; write {{ name }} for the value, or the words")
        }
    }
}
