import Content
import Diagnostics
import Language

struct ValuesKeepTheirWords: TextRule, BookRule {
    static let about = RuleDescription(
        "values-keep-their-words", .warning, "YAML takes no word away from a title, a question or a fact.",
        why: "'Refunds — part #2 (cards)' without quotes is the title 'Refunds — part', on the site and in every list.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "heading: Refunds, part#2   # for cards\nquestions: [\"where is #2\", 'it''s #3']"),
        .bad("It is on its way.", with: "heading: Refunds, part ↓#2 (cards)"),
        .bad("Заказ в пути.", .russian, with: "questions:\n  - где заказ ↓#104233\n  - |\n    # не комментарий #1"),
        .bad("W drodze.", .polish, with: "heading: ↓!pilne ważne"),
        .bad("It is on its way.", with: "keywords: [parcel, ↓&sons]"),
        .good("It is on its way.", with: "interest: &what Where is it?\nheading: *what"),
        .bad("facts:\n  floor: level ↓#2\n", .english, .settings),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.body.lowerBound > 0 else { return [] }
        return findings(in: text.file, before: text.body.lowerBound)
    }

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        guard let file = book.settings.file else { return [] }
        return findings(in: file, before: file.text.utf8.count).map { PlacedFinding(file, $0) }
    }

    private func findings(in file: SourceFile, before end: Int) -> [Finding] {
        let lines = 1..<file.lines.position(at: end).line + 1
        return YAMLLosses(in: file, lines: lines).losses.filter { $0.offsets.lowerBound < end }.map { Finding($0.offsets, $0.message) }
    }
}
