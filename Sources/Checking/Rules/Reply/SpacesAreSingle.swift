import Content
import Diagnostics
import Language

struct SpacesAreSingle: TextRule {
    static let about = RuleDescription(
        "spaces-are-single", .error, "Between words stands one space, before a stop or a comma none, and one stop ends a sentence.",
        why: """
            Doubled spaces and stops and lonely commas are the marks of a pasted text. A reply with one is not sent; \
            in an article it is a warning.
            """)

    static let examples: [Example] = [
        .good("It arrives on Friday.\nThe courier  \ncalls."),
        .bad("It arrives↓  on Friday."),
        .bad("It is late.↓  It arrives on Friday."),
        .bad("Заказ приедет↓ , если всё хорошо.", .russian),
        .bad("It arrives on Friday↓ !"),
        .bad("It arrives ↓.. on Friday."),
        .good("Sizes 36 .. 42 are in stock."),
        .bad("Paczka↓   będzie w piątek↓.. Zadzwonimy.", .polish),
        .good("Что случилось?.. Мы проверим… и напишем, напр. в пятницу.", .russian),
        .good("> It arrives\n>   on Friday.\n\n1.  The courier calls, e.g. at 10.\n    He waits."),
        .good("Order{% if day %} comes on {{ day }}{% endif %}.", with: "variables: {day: {ask: Day, required: false}}"),
        .bad("Order {{ order_number }}↓  is on its way↓,, and {{ order_number }}↓ ."),
        .good("`a  b` stays, so does\n\n    code  here", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.leafBlocks.flatMap { block in
            DoubledMark.all(in: text.seenWords(in: block), language: text.language).map { mark in
                let start = block.offsets.lowerBound
                return finding(mark, at: start + mark.offsets.lowerBound..<start + mark.offsets.upperBound, text)
            }
        }
    }

    private func finding(_ mark: DoubledMark, at place: Range<Int>, _ text: CheckedText) -> Finding {
        // Nobody is sent an article half read.
        let severity: Severity? = text.article == nil ? nil : .warning
        switch mark.kind {
        case .blanks:
            let fix = FixIt("keep one space", edits: [TextEdit(offsets: place, replacement: " ")])
            return Finding(place, "\(place.count) spaces stand side by side; keep one", fix: fix, severity: severity)
        case .stops: return Finding(place, "'\(text.slice(place))' has a stop too many; keep one", severity: severity)
        case .blankBeforeStop:
            let stop = text.slice(place.upperBound..<place.upperBound + 1)
            let fix = FixIt("remove the space", edits: [TextEdit(offsets: place, replacement: "")])
            return Finding(place, "a space stands before '\(stop)'; remove it", fix: fix, severity: severity)
        }
    }
}
