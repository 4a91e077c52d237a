import Content
import Language
import Markdown

/// A block as it would be sent, and what in it must not be sent.
///
/// What stands in the template itself is found by `check` with its place; here it is about what values bring in and what
/// only shows when everything is put together.
package struct FinishedText: Sendable {
    let text: FilledText
    let language: LanguageTag

    /// Something that must not be sent.
    struct Fault: Sendable, Hashable {
        /// Ready to print behind its place.
        let message: SpokenText
        /// The value that brings it in; nil where it stands between values.
        let value: String?
    }

    /// What is wrong.
    var faults: [Fault] { leftPlaceholders(Self.correctValue) + brokenComments + doubledMarks }

    private static let correctValue = SpokenText(
        "correct the value or the braces around it", pl: "popraw wartość albo nawiasy wokół niej",
        ru: "исправьте значение или скобки вокруг него")

    /// The placeholders that values hold, are, or make together with the text around them.
    func leftPlaceholders(_ remedy: SpokenText) -> [Fault] {
        let found = marks.compactMap { left, words -> (String, String)? in
            guard let (value, isInside) = value(around: left.offsets) else { return nil }
            return isInside && (left.kind == .bracketed || left.kind == .instruction) ? nil : (words, value)
        }
        return Self.unfilled(found.map { ($0, $1) } + wholeValues.map { ($0.trimmingSpace, $0) }, remedy)
    }

    /// The placeholders of the whole text, as nobody has checked the words around the values either. An order to the writer
    /// may be one to the customer here.
    func allPlaceholders(_ remedy: SpokenText) -> [SpokenText] {
        let found = marks.filter { $0.left.kind != .instruction }.map { ($0.words, nil as String?) }
        return Self.unfilled(found + wholeValues.map { ($0.trimmingSpace, $0) }, remedy).map(\.message)
    }

    private static func unfilled(_ placeholders: [(words: String, value: String?)], _ remedy: SpokenText) -> [Fault] {
        var seen: Set<String> = []
        return placeholders.filter { seen.insert($0.words).inserted }.map { Fault(message: unfilled($0, remedy), value: $1) }
    }

    /// What is said of words that look like a placeholder.
    package static func unfilled(_ words: String, _ remedy: SpokenText) -> SpokenText {
        SpokenText(
            "'\(words)' looks like a placeholder that nobody filled; \(remedy.text(in: .english))",
            pl: "„\(words)” wygląda na niewypełnione miejsce; \(remedy.text(in: .polish))",
            ru: "«\(words)» похоже на незаполненное место; \(remedy.text(in: .russian))")
    }

    private var marks: [(left: LeftPlaceholder, words: String)] {
        let bytes = Array(text.unescaped.utf8)
        return LeftPlaceholder.all(in: bytes[...], language: language).map { ($0, String(decoding: bytes[$0.offsets], as: UTF8.self)) }
    }

    /// Values that are one placeholder and nothing else, whatever stands beside them.
    private var wholeValues: [String] {
        text.pieces.filter(\.isValue).map(\.text).filter(LeftPlaceholder.isAll)
    }

    private var brokenComments: [Fault] {
        guard text.hasBrokenComment else { return [] }
        let message = SpokenText(
            "'<!--' opens a comment that customers would see; close it with '-->' in the same paragraph, or remove it",
            pl: "„<!--” otwiera komentarz, który zobaczy klient; zamknij go przez „-->” w tym samym akapicie albo usuń",
            ru: "«<!--» открывает комментарий, который увидит клиент; "
                + "закройте его знаком «-->» в том же абзаце или уберите")
        return [Fault(message: message, value: nil)]
    }

    /// True where no reader of plain text would see anything.
    var isEmpty: Bool { PlainTextRenderer().text(text.tree).allSatisfy(\.isWhitespace) }

    /// The first value that a stretch of the text touches, and whether the stretch is all inside of it.
    private func value(around stretch: Range<Int>) -> (value: String, isInside: Bool)? {
        var start = 0
        for piece in text.pieces {
            let range = start..<start + piece.text.utf8.count
            start = range.upperBound
            guard case .value(let value) = piece, range.overlaps(stretch) else { continue }
            return (value, range.lowerBound <= stretch.lowerBound && stretch.upperBound <= range.upperBound)
        }
        return nil
    }

    private static func doubled(_ mark: DoubledMark, in excerpt: String) -> SpokenText {
        SpokenText(
            "'\(excerpt)' has \(mark.spokenFact.text(in: .english)); move the mark into the 'if' beside it, or correct the value",
            pl: "w „\(excerpt)” \(mark.spokenFact.text(in: .polish)); przenieś znak do sąsiedniego „if” albo popraw wartość",
            ru: "в «\(excerpt)» \(mark.spokenFact.text(in: .russian)); "
                + "перенесите знак в соседний «if» или исправьте значение")
    }

    private var doubledMarks: [Fault] {
        SeenLine.lines(of: text).flatMap { line in
            DoubledMark.all(in: Array(line.text.utf8), language: language).map { mark in
                Fault(message: Self.doubled(mark, in: line.excerpt(around: mark.offsets)), value: line.value(beside: mark.offsets))
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
