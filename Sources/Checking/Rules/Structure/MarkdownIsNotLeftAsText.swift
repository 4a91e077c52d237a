import Content
import Diagnostics
import Language
import Markdown

struct MarkdownIsNotLeftAsText: TextRule {
    static let about = RuleDescription(
        "markdown-is-not-left-as-text", .warning, "What is written as Markdown is read as Markdown.",
        why: "The customer reads stars and brackets where the author saw bold words and a link.")

    static let examples: [Example] = [
        .good("**Note:** look at [the scheme](https://shop.example/a%20b), 2 ** 3 and snake_case.", .english, .article),
        .bad("↓**Note:**text", .english, .article),
        .bad("Смотрите [схема↓](https://shop.example/a b) и ↓**«Слово»**а.", .russian, .article),
        .bad("Ważne↓[^nie], oraz ↓__słowo.", .polish, .article),
        .bad("First.\n\n↓##Second", .english, .article),
        .good("Write \\*\\*two stars\\*\\* or `**code**`. [^1]\n\n[^1]: A note.", .english, .article),
        .bad("First.\n\n↓#Second", .english, .article),
        .good("Order #104233, #hashtag and XX__________.", .english, .article),
        .good("#parcel and #Ada are hashtags.", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        var found: [Finding] = []
        text.tree.walk { node in
            for run in Self.runs(of: node) { found += Self.findings(in: run, text, startsBlock: run.lowerBound == node.offsets.lowerBound) }
        }
        return found.filter { text.placeholders.span(touching: $0.offsets) == nil }
    }

    /// Stretches of plain text; Markdown's reader ends one at every mark that it tried.
    private static func runs(of node: Node) -> [Range<Int>] {
        node.children.reduce(into: []) { runs, child in
            guard case .text = child.kind else { return }
            if let last = runs.last, last.upperBound == child.offsets.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, child.offsets.upperBound)
            } else {
                runs.append(child.offsets)
            }
        }
    }

    private static func findings(in run: Range<Int>, _ text: CheckedText, startsBlock: Bool) -> [Finding] {
        let bytes = text.bytes
        var found: [Finding] = []
        // The first of each mark stands for all.
        var seen: Set<UInt8> = []
        var offset = run.lowerBound
        if startsBlock, let finding = heading(run, text) { found.append(finding) }
        while offset < run.upperBound {
            let byte = bytes[offset]
            let isMark = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
            let width = isMark ? bytes[offset..<run.upperBound].prefix { $0 == byte }.count : 1
            switch byte {
            case UInt8(ascii: "\\"): offset += 1
            case UInt8(ascii: "*") where width == 2, UInt8(ascii: "_") where width == 2:
                if touchesWord(offset..<offset + 2, bytes), seen.insert(byte).inserted {
                    found.append(Finding(offset..<offset + 2, mark(text.slice(offset..<offset + 2))))
                }
            case UInt8(ascii: "]") where offset + 1 < run.upperBound && bytes[offset + 1] == UInt8(ascii: "("):
                found.append(
                    Finding(offset..<offset + 2, "'](' is left as text, so this is not a link; write blanks of its address as '%20'"))
            case UInt8(ascii: "[") where offset + 2 < run.upperBound && bytes[offset + 1] == UInt8(ascii: "^") && bytes[offset + 2] > 0x20:
                found.append(Finding(offset..<offset + 2, "'[^' is left as text; define the footnote with '[^name]: …', or remove it"))
            default: break
            }
            offset += width
        }
        return found
    }

    private static func mark(_ mark: String) -> String {
        "'\(mark)' is left as text; put a blank outside of both marks and none inside, as in '\(mark)word\(mark) word'"
    }

    /// One side of the marks is not blank: `2 ** 3` is arithmetic.
    private static func touchesWord(_ marks: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let before = marks.lowerBound > 0 ? bytes[marks.lowerBound - 1] : 0x20
        let after = marks.upperBound < bytes.count ? bytes[marks.upperBound] : 0x20
        return before > 0x20 || after > 0x20
    }

    /// `##Title`; a single mark without a blank may be a hashtag, but hardly where a capital and nothing else follows.
    private static func heading(_ run: Range<Int>, _ text: CheckedText) -> Finding? {
        let marks = text.bytes[run].prefix { $0 == UInt8(ascii: "#") }
        let rest = text.file.slice(run.lowerBound + marks.count..<run.upperBound)
        guard (1...6).contains(marks.count), text.article != nil, rest.first?.isLetter == true else { return nil }
        if marks.count == 1 {
            let line = text.file.lines.position(at: run.lowerBound).line
            let isAlone = text.file.lineOffsets(line) == run && text.file.line(line + 1).allSatisfy(\.isWhitespace)
            guard isAlone, rest.first?.isUppercase == true, !rest.contains("#"), !rest.hasSuffix(".") else { return nil }
        }
        return Finding(
            run.lowerBound..<run.lowerBound + marks.count,
            "'\(String(decoding: marks, as: UTF8.self))' does not start a heading; add a blank",
            fix: FixIt(
                "add a blank", edits: [TextEdit(offsets: run.lowerBound + marks.count..<run.lowerBound + marks.count, replacement: " ")]))
    }
}
