import Content
import Diagnostics
import Language

struct SpacesAreSingle: TextRule {
    static let about = RuleDescription(
        "double-space", .warning, "Between words stands one space, before a stop or a comma none.",
        why: "Doubled spaces and lonely commas are the marks of a pasted text.")

    static let examples: [Example] = [
        .good("It arrives on Friday.\nThe courier  \ncalls."),
        .bad("It arrives↓  on Friday."),
        .bad("It is late.↓  It arrives on Friday."),
        .bad("Заказ приедет↓ , если всё хорошо.", .russian),
        .bad("It arrives on Friday↓ !"),
        .bad("Paczka↓   będzie w piątek.", .polish),
        .good("`a  b` stays, so does\n\n    code  here", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        var found: [Finding] = []
        for paragraph in text.prose.paragraphs where paragraph.kind != .cell {
            let sentences = text.prose.sentences[paragraph.sentences]
            guard let first = sentences.first, let last = sentences.last else { continue }
            let words = text.prose.words[first.words.lowerBound..<last.words.upperBound]
            var gaps = zip(words, words.dropFirst()).map { $0.offsets.upperBound..<max($0.offsets.upperBound, $1.offsets.lowerBound) }
            if let word = words.last { gaps.append(word.offsets.upperBound..<max(word.offsets.upperBound, last.offsets.upperBound)) }
            for gap in gaps where gap.count > 1 && text.bytes[gap].contains(0x20) && text.placeholders.span(touching: gap) == nil {
                found += findings(in: gap, text)
            }
        }
        return found
    }

    private func findings(in gap: Range<Int>, _ text: CheckedText) -> [Finding] {
        let bytes = Array(text.bytes[gap])
        guard !bytes.contains(0x0A), !bytes.contains(UInt8(ascii: "`")), !bytes.contains(UInt8(ascii: "<")),
            !bytes.contains(UInt8(ascii: "("))
        else { return [] }
        if let start = bytes.indices.first(where: { $0 + 1 < bytes.count && bytes[$0] == 0x20 && bytes[$0 + 1] == 0x20 }) {
            let end = bytes[start...].firstIndex { $0 != 0x20 } ?? bytes.count
            let range = gap.lowerBound + start..<gap.lowerBound + end
            return [
                Finding(
                    range, "\(end - start) spaces stand side by side; keep one",
                    fix: FixIt("keep one space", edits: [TextEdit(offsets: range, replacement: " ")]))
            ]
        }
        guard bytes.count > 1, bytes[0] == 0x20, Self.follows(bytes[1], text.language), bytes.count == 2 || bytes[2] == 0x20 else {
            return []
        }
        let range = gap.lowerBound..<gap.lowerBound + 1
        return [
            Finding(
                range, "a space stands before '\(Character(Unicode.Scalar(bytes[1])))'; remove it",
                fix: FixIt("remove the space", edits: [TextEdit(offsets: range, replacement: "")]))
        ]
    }

    /// French sets its marks apart.
    private static func follows(_ mark: UInt8, _ language: LanguageTag) -> Bool {
        if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") { return true }
        return language.language != "fr" && (mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?"))
    }
}
