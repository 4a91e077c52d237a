import Content
import Diagnostics

/// A phrase that stands in a text.
struct PhraseMatch: Sendable {
    let phrase: Phrase
    /// Indexes of its words in the prose.
    let words: Range<Int>
    let offsets: Range<Int>
}

/// Finds all phrases of a language in one pass over the words: the first three letters of a word choose the phrases to try.
struct PhraseMatcher: Sendable {
    private let stem: Stem
    private let phrases: [UInt64: [Phrase]]

    /// - Parameter added: phrases that the book bans on top of the built-in ones.
    init(language: LanguageTag, added: [String]) {
        let stem = Stem(language: language)
        self.stem = stem
        let own = added.map { Phrase($0, .hollow, remedy: "the settings ban it: say what is meant", stem: stem) }
        let builtIn = Lexicon.entries(of: language).map { Phrase($0.text, $0.kind, remedy: $0.remedy, stem: stem) }
        phrases = Dictionary(grouping: (builtIn + own).filter { $0.key != 0 }, by: \.key)
    }

    /// The longest phrase of each kind at each word, in the order of the text.
    func matches(in prose: Prose, of file: SourceFile) -> [PhraseMatch] {
        guard !phrases.isEmpty else { return [] }
        var found: [PhraseMatch] = []
        for sentence in prose.sentences {
            for index in sentence.words {
                guard let candidates = phrases[prose.words[index].key] else { continue }
                var best: [Phrase.Kind: PhraseMatch] = [:]
                for phrase in candidates {
                    guard let end = end(of: phrase.elements[...], from: index, sentence.words.upperBound, prose, file) else { continue }
                    if let other = best[phrase.kind], other.words.upperBound >= end { continue }
                    let offsets = prose.words[index].offsets.lowerBound..<prose.words[end - 1].offsets.upperBound
                    best[phrase.kind] = PhraseMatch(phrase: phrase, words: index..<end, offsets: offsets)
                }
                found += best.values.filter { match in !found.contains { $0.phrase.kind == match.phrase.kind && $0.words.upperBound > match.words.lowerBound } }
            }
        }
        return found.sorted { ($0.offsets.lowerBound, $0.offsets.upperBound) < ($1.offsets.lowerBound, $1.offsets.upperBound) }
    }

    /// Index after the last word of the phrase when it stands at `index`.
    private func end(of elements: ArraySlice<Phrase.Element>, from index: Int, _ limit: Int, _ prose: Prose, _ file: SourceFile) -> Int? {
        guard let element = elements.first else { return index }
        if case .gap = element {
            return (0...3).lazy.compactMap { end(of: elements.dropFirst(), from: index + $0, limit, prose, file) }.first
        }
        guard index < limit, prose.words[index].kind == .word else { return nil }
        guard matches(element, prose.words[index], file) else { return nil }
        return end(of: elements.dropFirst(), from: index + 1, limit, prose, file)
    }

    private func matches(_ element: Phrase.Element, _ word: Prose.Word, _ file: SourceFile) -> Bool {
        let folded = Letters.folded(file.slice(word.offsets))
        switch element {
        case .exact(let text): return folded == text
        case .prefix(let text): return folded.hasPrefix(text)
        case .stem(let text): return folded == text || stem.stem(folded) == text
        case .gap: return true
        }
    }
}
