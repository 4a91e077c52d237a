import Content
import Diagnostics
import Language

/// A phrase that stands in a text.
struct PhraseMatch: Sendable {
    let phrase: StylePhrase
    /// Indexes of its words in the prose.
    let words: Range<Int>
    let offsets: Range<Int>
}

/// Finds all phrases of a language in one pass over the words: the first three letters of a word choose the phrases to try.
struct PhraseMatcher: Sendable {
    private let stem: Stem
    private let phrases: [UInt64: [StylePhrase]]

    /// - Parameter added: phrases that the book bans on top of the built-in ones.
    init(language: LanguageTag, added: [String]) {
        let stem = Stem(language: language)
        self.stem = stem
        let own = added.map { StylePhrase($0, .hollow, remedy: "the settings ban it: say what is meant", stem: stem) }
        let builtIn = Lexicon.entries(of: language).map { StylePhrase($0.text, $0.kind, remedy: $0.remedy, stem: stem) }
        phrases = Dictionary(grouping: (builtIn + own).filter { $0.key != 0 }, by: \.key)
    }

    /// The longest phrase of each kind at each word, in the order of the text.
    func matches(in prose: Prose, of bytes: [UInt8]) -> [PhraseMatch] {
        guard !phrases.isEmpty else { return [] }
        var words = FoldedWords(prose, bytes, stem)
        var found: [PhraseMatch] = []
        var ends: [StylePhrase.Kind: Int] = [:]
        for sentence in prose.sentences {
            for index in sentence.words {
                guard let candidates = phrases[prose.words[index].key] else { continue }
                for match in longest(of: candidates, at: index, sentence.words.upperBound, &words) {
                    guard match.words.lowerBound >= ends[match.phrase.kind] ?? 0 else { continue }
                    found.append(match)
                    ends[match.phrase.kind] = match.words.upperBound
                }
            }
        }
        return found.sorted { ($0.offsets.lowerBound, $0.offsets.upperBound) < ($1.offsets.lowerBound, $1.offsets.upperBound) }
    }

    private func longest(of candidates: [StylePhrase], at index: Int, _ limit: Int, _ words: inout FoldedWords) -> [PhraseMatch] {
        var best: [PhraseMatch] = []
        for phrase in candidates {
            guard let end = Self.end(of: phrase.elements[...], from: index, limit, &words) else { continue }
            let match = PhraseMatch(phrase: phrase, words: index..<end, offsets: words.offsets(of: index..<end))
            if let known = best.firstIndex(where: { $0.phrase.kind == phrase.kind }) {
                if best[known].words.upperBound < end { best[known] = match }
            } else {
                best.append(match)
            }
        }
        return best
    }

    /// Index after the last word of the phrase when it stands at `index`.
    private static func end(of elements: ArraySlice<StylePhrase.Element>, from index: Int, _ limit: Int, _ words: inout FoldedWords) -> Int?
    {
        guard let element = elements.first else { return index }
        if case .gap = element {
            for width in 0...3 {
                if let end = end(of: elements.dropFirst(), from: index + width, limit, &words) { return end }
            }
            return nil
        }
        guard index < limit, words.matches(element, at: index) else { return nil }
        return end(of: elements.dropFirst(), from: index + 1, limit, &words)
    }
}

/// The words of a prose, folded and stemmed when they are first asked for.
private struct FoldedWords {
    private let prose: Prose
    private let bytes: [UInt8]
    private let stem: Stem
    private var known: [Folded?]

    private struct Folded {
        let bytes: [UInt8]
        /// How many of the bytes are the stem.
        let stem: Int
    }

    init(_ prose: Prose, _ bytes: [UInt8], _ stem: Stem) {
        self.prose = prose
        self.bytes = bytes
        self.stem = stem
        known = Array(repeating: nil, count: prose.words.count)
    }

    func offsets(of words: Range<Int>) -> Range<Int> {
        prose.words[words.lowerBound].offsets.lowerBound..<prose.words[words.upperBound - 1].offsets.upperBound
    }

    mutating func matches(_ element: StylePhrase.Element, at index: Int) -> Bool {
        guard prose.words[index].kind == .word else { return false }
        let word = folded(index)
        switch element {
        case .exact(let text): return word.bytes == text
        case .prefix(let text): return word.bytes.starts(with: text)
        case .stem(let text): return word.bytes == text || word.bytes[..<word.stem].elementsEqual(text)
        case .gap: return true
        }
    }

    private mutating func folded(_ index: Int) -> Folded {
        if let word = known[index] { return word }
        let folded = Letters.folded(bytes, prose.words[index].offsets)
        let word = Folded(bytes: folded, stem: stem.length(ofStemIn: folded))
        known[index] = word
        return word
    }
}
