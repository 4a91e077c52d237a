import Content
import Foundation
import Language

/// The words of a text that a dictionary can judge: no code, address, placeholder, number, abbreviation in capitals or word of
/// another script, and no piece of a word that a placeholder or a digit completes.
struct SpelledWords {
    struct Word {
        let text: String
        let offsets: Range<Int>
    }

    private let text: CheckedText
    private let script: Grammar.Script?

    init(of text: CheckedText) {
        self.text = text
        script = LanguagePack.grammar(of: text.language)?.script
    }

    /// In the order of the text.
    var all: [Word] {
        (titles + text.prose.words).filter { $0.kind == .word && !isPiece($0.offsets) }.map(\.offsets)
            .map { Word(text: Self.plain(text.slice($0)), offsets: $0) }.filter { $0.text.contains("-") || isWord($0.text) }
    }

    /// A beginning such as `pre-` or `эко-` is no word by itself.
    private static let longestPrefix = 4

    /// The parts of a word that hyphens join, as far as each is a word by itself.
    func parts(of word: Word) -> [Word] {
        let written = text.slice(word.offsets)
        guard written.contains("-") else { return [word] }
        var start = word.offsets.lowerBound
        let parts = written.split(separator: "-", omittingEmptySubsequences: false).map { part in
            defer { start += part.utf8.count + 1 }
            return Word(text: Self.plain(part), offsets: start..<start + part.utf8.count)
        }
        return parts.enumerated().filter { index, part in
            isWord(part.text) && (index == parts.count - 1 || part.text.count > Self.longestPrefix)
        }.map(\.element)
    }

    /// Words of what customers read of the front matter. The example questions are customers' own words, typos included.
    private var titles: [Prose.Word] {
        let places = [
            text.template?.title, text.template?.heading, text.article?.title, text.article?.description,
        ].compactMap { $0?.offsets }.filter { !$0.isEmpty }
        let scanner = SentenceScanner(bytes: text.bytes, placeholders: text.placeholders, language: text.language)
        var prose = Prose()
        for place in places where !text.bytes[place].contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "{") }) {
            scanner.scan(place, hidden: [], paragraph: 0, into: &prose)
        }
        return prose.words
    }

    /// As dictionaries write it: composed, with the apostrophe of a keyboard, without the mark of stress.
    private static func plain(_ text: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars where scalar != "\u{301}" {
            scalars.append(scalar == "’" ? "'" : scalar)
        }
        return String(scalars)
    }

    /// False for what dictionaries leave out: one letter, digits, abbreviations and names such as `iPhone`, another script.
    private func isWord(_ word: String) -> Bool {
        guard (2...60).contains(word.count), !word.contains(where: \.isNumber), !word.dropFirst().contains(where: \.isUppercase) else {
            return false
        }
        return word.unicodeScalars.allSatisfy { scalar in
            guard scalar.properties.isAlphabetic, let script else { return true }
            let isCyrillic = (0x400...0x52F).contains(scalar.value)
            return isCyrillic == (script == .cyrillic) && scalar.value < 0x530
        }
    }

    // MARK: Pieces

    private static let emphasis = Set("*_~`".utf8)
    private static let glue = Set("@/\\_#&=%".utf8)

    /// True for a part of something longer: an address, `2-й`, `{{ days }}-дневный`, half of a word in bold.
    private func isPiece(_ word: Range<Int>) -> Bool {
        if touchesPlaceholder(word) { return true }
        return isJoined(from: word.lowerBound, by: -1) || isJoined(from: word.upperBound, by: 1)
    }

    private func touchesPlaceholder(_ word: Range<Int>) -> Bool {
        text.placeholders.spans(touching: max(0, word.lowerBound - 2)..<word.upperBound + 2).contains { span in
            let gap =
                span.offsets.lowerBound >= word.upperBound
                ? word.upperBound..<span.offsets.lowerBound : min(span.offsets.upperBound, word.lowerBound)..<word.lowerBound
            guard gap.isEmpty || text.bytes[gap].elementsEqual([UInt8(ascii: "-")]) else { return false }
            guard case .tag = span.kind else { return true }
            // A tag is not seen: what stands on its other side may complete the word.
            return span.offsets.lowerBound >= word.upperBound
                ? isLetterOrDigit(at: span.offsets.upperBound) : isLetterOrDigit(before: span.offsets.lowerBound)
        }
    }

    private func isJoined(from edge: Int, by step: Int) -> Bool {
        func byte(_ index: Int) -> UInt8? { text.bytes.indices.contains(index) ? text.bytes[index] : nil }
        var index = step < 0 ? edge - 1 : edge
        func isLetter(beyond index: Int) -> Bool { step < 0 ? isLetterOrDigit(before: index) : isLetterOrDigit(at: index + 1) }
        guard let next = byte(index) else { return false }
        // U+00AD, which breaks a word in two for the eye alone.
        if next == 0xC2, byte(index + 1) == 0xAD || next == 0xAD, byte(index - 1) == 0xC2 { return true }
        if Self.glue.contains(next), next != UInt8(ascii: "_") { return true }
        if Self.emphasis.contains(next) {
            while let mark = byte(index), Self.emphasis.contains(mark) { index += step }
            return step < 0 ? isLetterOrDigit(before: index + 1) : isLetterOrDigit(at: index)
        }
        if next == UInt8(ascii: ".") || next == UInt8(ascii: "-") || next == UInt8(ascii: ":") { return isLetter(beyond: index) }
        return false
    }

    private func isLetterOrDigit(at index: Int) -> Bool {
        guard text.bytes.indices.contains(index) else { return false }
        let scalar = Letters.decode(text.bytes, at: index).scalar
        return Letters.isLetter(scalar) || Letters.isDigit(scalar)
    }

    private func isLetterOrDigit(before index: Int) -> Bool {
        var start = index - 1
        while start > 0, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && isLetterOrDigit(at: start)
    }
}
