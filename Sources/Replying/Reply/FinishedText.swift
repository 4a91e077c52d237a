import Content
import Markdown

/// A block as it would be sent, and what in it must not be sent.
///
/// What stands in the template itself is found by `check` with its place; here it is about what values bring in and what
/// only shows when everything is put together.
struct FinishedText: Sendable {
    let text: FilledText

    /// What is wrong, without a place; ready to print behind one.
    var faults: [String] { leftPlaceholders("correct the value or the braces around it") + brokenComments + doubledMarks }

    /// The placeholders that values hold, are, or make together with the text around them.
    func leftPlaceholders(_ remedy: String) -> [String] {
        let text = text.unescaped
        let bytes = Array(text.utf8)
        let left = LeftPlaceholder.all(in: bytes[...]).filter(isOfValue).map { String(decoding: bytes[$0.offsets], as: UTF8.self) }
        return Self.lines(left + wholeValues, remedy)
    }

    /// The placeholders of the whole text, as nobody has checked the words around the values either. An order to the writer
    /// may be one to the customer here.
    func allPlaceholders(_ remedy: String) -> [String] {
        let bytes = Array(text.unescaped.utf8)
        let left = LeftPlaceholder.all(in: bytes[...]).filter { $0.kind != .instruction }.map {
            String(decoding: bytes[$0.offsets], as: UTF8.self)
        }
        return Self.lines(left + wholeValues, remedy)
    }

    private static func lines(_ placeholders: [String], _ remedy: String) -> [String] {
        ReplyComposer.unique(placeholders).map { "'\($0)' looks like a placeholder that nobody filled; \(remedy)" }
    }

    /// Values that are one placeholder and nothing else, whatever stands beside them.
    private var wholeValues: [String] {
        text.pieces.compactMap { piece -> String? in
            if case .markup = piece { return nil }
            return LeftPlaceholder.isAll(of: piece.text) ? piece.text.trimmingSpace : nil
        }
    }

    private var brokenComments: [String] {
        guard text.hasBrokenComment else { return [] }
        return ["'<!--' opens a comment that customers would see; close it with '-->' in the same paragraph, or remove it"]
    }

    /// True where no reader of plain text would see anything.
    var isEmpty: Bool { PlainTextRenderer().text(text.tree).allSatisfy(\.isWhitespace) }

    /// True for what a value holds or makes together with the text around it. A value may have words in brackets.
    private func isOfValue(_ left: LeftPlaceholder) -> Bool {
        var start = 0
        for piece in text.pieces {
            let range = start..<start + piece.text.utf8.count
            start = range.upperBound
            guard case .value = piece, range.overlaps(left.offsets) else { continue }
            let isInside = range.lowerBound <= left.offsets.lowerBound && left.offsets.upperBound <= range.upperBound
            return !isInside || left.kind == .marked || left.kind == .gap
        }
        return false
    }

    private var doubledMarks: [String] {
        let patterns: [(Regex<Substring>, String)] = [
            (/\S {2,}\S/, "two spaces side by side"), (/[^.]\.\.(?!\.)|,,/, "two stops side by side"),
            (/\S [,.](?=\s|$)/, "a space before a stop"),
        ]
        let lines = PlainTextRenderer().text(text.tree).split(separator: "\n")
        return patterns.flatMap { pattern, fact in
            lines.compactMap { line in
                line.firstRange(of: pattern).map { range in
                    let start = line.index(range.lowerBound, offsetBy: -20, limitedBy: line.startIndex) ?? line.startIndex
                    let end = line.index(range.upperBound, offsetBy: 12, limitedBy: line.endIndex) ?? line.endIndex
                    return "'\(line[start..<end])' has \(fact); move the mark into the 'if' beside it, or correct the value"
                }
            }
        }
    }
}

extension FilledText {
    /// The same without what a value doubles: a stop behind one that ends in a stop of its own, a blank on both sides of
    /// nothing.
    var withoutDoubledMarks: FilledText {
        var pieces: [Piece] = []
        for piece in self.pieces {
            guard case .markup(let text) = piece, let last = pieces.last?.text else {
                pieces.append(piece)
                continue
            }
            let doublesStop = last.hasSuffix(".") && text.hasPrefix(".") && !text.hasPrefix("..")
            let doublesBlank = last.hasSuffix(" ") && text.hasPrefix(" ") && text.contains { !$0.isWhitespace }
            pieces.append(.markup(doublesStop || doublesBlank ? String(text.dropFirst()) : text))
        }
        return FilledText(pieces: pieces, missing: missing, problems: problems)
    }
}
