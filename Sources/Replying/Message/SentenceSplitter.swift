import Language
import Mail
import SearchCore
import TextAnalysis

/// Cuts a paragraph into sentences as the search does, joins what an abbreviation or a list number cut off, and drops the
/// numbers of lists.
struct SentenceSplitter: Sendable {
    struct Sentence: Sendable, Equatable {
        var text: String
        /// An item of a list.
        var isListed: Bool
    }

    func sentences(of paragraph: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var isListed = false
        var joinsNext = false
        let pieces = pieces(of: paragraph)
        for (index, piece) in pieces.enumerated() {
            let (text, hadMark) = Self.withoutListMark(piece)
            if text.isEmpty {
                isListed = isListed || hadMark
                continue
            }
            if joinsNext, !hadMark, !sentences.isEmpty {
                sentences[sentences.count - 1].text += " " + text
            } else {
                sentences.append(Sentence(text: text, isListed: isListed || hadMark))
                isListed = false
            }
            joinsNext = Self.endsInAbbreviation(text, before: index + 1 < pieces.count ? pieces[index + 1] : "")
        }
        return sentences
    }

    /// Sentences with their marks, without the blanks around.
    private func pieces(of paragraph: String) -> [String] {
        let bytes = Array(paragraph.utf8)
        let tokens = Analyzer.analyze(bytes).tokens
        var pieces: [String] = []
        var start = 0
        for index in tokens.indices where index + 1 == tokens.count || tokens[index + 1].sentence != tokens[index].sentence {
            var end = bytes.count
            if index + 1 < tokens.count {
                // Marks belong to the sentence they end, quotes and brackets after a blank to the next.
                end = Int(tokens[index].end)
                while end < Int(tokens[index + 1].start), bytes[end] > 0x20 { end += 1 }
            }
            pieces.append(String(String(decoding: bytes[min(start, end)..<end], as: UTF8.self).trimmed))
            start = end
        }
        return pieces
    }

    /// `1)`, `2.`, `-`, `•` in front of an item.
    private static func withoutListMark(_ text: String) -> (String, Bool) {
        let digits = text.prefix { $0.isNumber }
        let rest = text.dropFirst(digits.count)
        if (1...2).contains(digits.count), let mark = rest.first, ").:".contains(mark),
            rest.dropFirst().first.map({ $0.isWhitespace || $0.isLetter }) ?? true
        {
            return (String(rest.dropFirst().drop(while: \.isWhitespace)), true)
        }
        if let mark = text.first, "-–—•*".contains(mark), text.dropFirst().first?.isWhitespace == true {
            return (String(text.dropFirst().drop(while: \.isWhitespace)), true)
        }
        return (text, false)
    }

    private static let stops = SentenceEnds(LanguagePack.all)

    /// True where the stop at the end of a piece belongs to its last word, and the next piece goes on with the sentence.
    private static func endsInAbbreviation(_ text: String, before next: String) -> Bool {
        guard text.utf8.last == 0x2E else { return false }
        return stops.isPartOfWord(before: Array(text.utf8.dropLast().suffix(32))[...], after: Array(next.utf8.prefix(32))[...])
    }
}
