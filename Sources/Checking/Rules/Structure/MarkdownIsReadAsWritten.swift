import Content
import Diagnostics
import Language
import Markdown

struct MarkdownIsReadAsWritten: TextRule {
    static let about = RuleDescription(
        "markdown-is-read-as-written", .error, "Tables, words and nesting stay within what Markdown can be read to in a moment.",
        why: "What goes beyond is shown as plain text, so the customer reads bars and brackets.")
    /// A bad one would fill a page of the reference.
    static let examples: [Example] =
        [
            .good("| Size | Price |\n|---|---|\n| S | 10 |", .english, .article)
        ]
        + Example.sentences(
            good: "A table of ten columns.",
            bad: "A table with 3,000 columns, or 200 block quotes one inside the other.")

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.excesses.map { Finding($0.offsets, $0.message) }
    }
}
