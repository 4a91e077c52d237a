import Content
import Diagnostics
import Language

struct ExclamationMarksAreRare: TextRule {
    static let about = RuleDescription(
        "exclamation-marks-are-rare", .warning, "A reply has at most one exclamation mark.",
        why: "One is warm, two shout. To a customer whose money is missing, cheer sounds like mockery.")

    static let examples: [Example] = [
        .good("## Greeting\nHello!\n\n## Resolution\nIt arrives on Friday."),
        .bad("## Greeting\nHello!\n\n## Resolution\nIt arrives on Friday↓!"),
        .bad("Заказ приедет завтра!↓!!", .russian),
        .bad("Dzień dobry! Paczka jest w drodze↓!", .polish),
        .good("{% if fault == \"ours\" %}Sorry!{% else %}Hello!{% endif %} It arrives on Friday."),
        .good("![The label](../_assets/label.png) Print it! Then pack it.", .english, .article),
        .bad("Print it! Pack it↓!", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        var marks: [Int] = []
        for sentence in text.prose.sentences {
            let isAlternative = text.placeholders.isInShorterBranch(sentence.offsets.upperBound - 1)
            guard !isAlternative, text.bytes[sentence.offsets].contains(UInt8(ascii: "!")) else { continue }
            let source = text.slice(sentence.offsets)
            let run = source.reversed().prefix { "!?.…\"'»”*_)".contains($0) }.reversed().map(String.init).joined()
            let base = sentence.offsets.upperBound - run.utf8.count
            marks += run.utf8.enumerated().filter { $0.element == UInt8(ascii: "!") }.map { base + $0.offset }
        }
        guard marks.count > 1 else { return [] }
        var end = marks[1] + 1
        for mark in marks[2...] where mark == end { end += 1 }
        return [Finding(marks[1]..<end, "'!' stands \(marks.count) times; keep one at most, end the others with a full stop")]
    }
}
