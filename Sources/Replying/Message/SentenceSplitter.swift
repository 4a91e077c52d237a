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
        for piece in pieces(of: paragraph) {
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
            joinsNext = Self.endsInAbbreviation(text)
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

    private static let abbreviations: Set<String> = [
        "ul", "al", "os", "pl", "nr", "tel", "sp", "z o.o", "np", "tzn", "tj", "dr", "mgr", "inz", "ok", "godz", "min", "kom", "m.in",
        "mr", "mrs", "ms", "st", "no", "vs", "approx", "e.g", "i.e", "etc", "inc", "ltd",
        "г", "ул", "д", "кв", "тел", "т", "т.е", "т.к", "р", "стр", "им", "пр", "просп", "корп", "руб", "коп", "см", "п",
    ]

    private static func endsInAbbreviation(_ text: String) -> Bool {
        guard text.utf8.last == 0x2E else { return false }
        let last = text.utf8.lastIndex(of: 0x20).map { text[text.utf8.index(after: $0)...] }?.dropLast() ?? text.dropLast()
        guard !last.isEmpty else { return false }
        return abbreviations.contains(Phrase.folded(last)) || (last.count == 1 && last.first?.isLetter == true)
    }
}
