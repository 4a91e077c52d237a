import Content
import Language

/// Drops paragraphs and sentences that say what was said before: the same words, the same numbers.
struct RepeatFilter: Sendable {
    /// Words below which a sentence may be said twice: "Please reply to us."
    private static let shortest = 5

    private var seen: [Fingerprint]

    /// - Parameter texts: what the reply says anyway.
    init(_ texts: [FilledText]) {
        seen = texts.flatMap { $0.paragraphs.flatMap(Self.fingerprints) }
    }

    mutating func withoutRepeats(_ text: FilledText) -> FilledText {
        var kept: [FilledText] = []
        for paragraph in text.paragraphs {
            let isRepeated = seen.contains(where: Fingerprint(paragraph).repeats)
            let sentences = paragraph.sentences.filter { sentence in
                let own = Fingerprint(sentence)
                // A short sentence goes only with its paragraph.
                return !isRepeated && own.words.count < Self.shortest || !seen.contains(where: own.repeats)
            }
            seen += Self.fingerprints(paragraph)
            let rest = FilledText(pieces: sentences.flatMap(\.pieces))
            if !rest.isBlank { kept.append(rest) }
        }
        return FilledText(joining: kept)
    }

    /// Of the paragraph and of each of its sentences.
    private static func fingerprints(_ paragraph: FilledText) -> [Fingerprint] {
        [Fingerprint(paragraph)] + paragraph.sentences.map(Fingerprint.init)
    }

    private struct Fingerprint: Sendable {
        let words: Set<String>
        let numbers: [String]

        init(_ text: FilledText) {
            let words = Phrase.folded(text.unescaped).split { !$0.isLetter && !$0.isNumber }.map(String.init)
            self.words = Set(words)
            numbers = words.filter { $0.contains(where: \.isNumber) }.sorted()
        }

        /// Four fifths of all words are common (Jaccard), no number differs, and both deny or neither does.
        func repeats(_ other: Fingerprint) -> Bool {
            guard numbers == other.numbers, !words.isEmpty, isDenial == other.isDenial else { return false }
            return words.intersection(other.words).count * 5 >= words.union(other.words).count * 4
        }

        private var isDenial: Bool { !words.isDisjoint(with: Self.negations) }

        private static let negations = Set(LanguagePack.all(\.grammar.negations))
    }
}
