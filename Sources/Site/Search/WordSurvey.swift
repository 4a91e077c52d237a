import Content
import Foundation
import SearchCore

/// What the words of the articles tell: which articles read alike, and what the browser may search.
struct WordSurvey: Sendable {
    /// For every article the indices of those most like it in its language, best first.
    let related: [[Int]]
    private let profiles: [LanguageTag: [Int: WordProfile]]
    private let frequencies: [LanguageTag: WordFrequencies]

    init(_ collection: Collection, _ rendered: [RenderedArticle], limit: Int) {
        var related = [[Int]](repeating: [], count: collection.articles.count)
        var kept: [LanguageTag: [Int: WordProfile]] = [:]
        var frequencies: [LanguageTag: WordFrequencies] = [:]
        for (language, members) in Dictionary(grouping: collection.articles.indices, by: { collection.articles[$0].name.language }) {
            let profiles = members.parallelMap { WordProfile(collection.articles[$0], rendered[$0].text) }
            let counted = WordFrequencies(profiles)
            if limit > 0 {
                let similar = Similarity(profiles, counted).nearest(limit + 2)
                for (place, member) in members.enumerated() { related[member] = similar[place].map { members[$0] } }
            }
            frequencies[language] = counted
            // Large languages send no words of bodies.
            kept[language] = members.count > SearchLanguage.largeCount ? [:] : Dictionary(uniqueKeysWithValues: zip(members, profiles))
        }
        self.related = related
        self.profiles = kept
        self.frequencies = frequencies
    }

    /// What the browser searches, by language.
    func texts(_ languages: [LanguageTag], _ maker: ArticleTextsMaker) -> [LanguageTag: ArticleTexts] {
        Dictionary(uniqueKeysWithValues: languages.map { language in
            (language, maker.texts(language, profiles[language] ?? [:], frequencies[language] ?? WordFrequencies([])))
        })
    }
}

/// Finds the nearest profiles of each (tf·idf, cosine).
///
/// An inverted index keeps it from comparing every pair: each article is told by its strongest words, and a word that more
/// than `postingLimit` articles share tells nothing.
struct Similarity: Sendable {
    static let wordsPerArticle = 24
    static let postingLimit = 400

    private struct Posting: Sendable {
        let article: Int32
        let weight: Float
    }

    private let strongest: [[(word: UInt64, weight: Float)]]
    private let postings: [UInt64: [Posting]]

    init(_ profiles: [WordProfile], _ frequencies: WordFrequencies) {
        let strongest = profiles.parallelMap { profile -> [(word: UInt64, weight: Float)] in
            let weighted = profile.words.compactMap { word -> (word: UInt64, weight: Float)? in
                let count = frequencies[word.hash]
                return count > 1 && count <= Self.postingLimit ? (word.hash, frequencies.weight(word)) : nil
            }
            let best = weighted.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(Self.wordsPerArticle)
            let length = sqrtf(best.reduce(0) { $0 + $1.weight * $1.weight })
            return length > 0 ? best.map { ($0.word, $0.weight / length) } : []
        }
        var postings: [UInt64: [Posting]] = [:]
        for (index, words) in strongest.enumerated() {
            for (word, weight) in words { postings[word, default: []].append(Posting(article: Int32(index), weight: weight)) }
        }
        self.strongest = strongest
        self.postings = postings
    }

    func nearest(_ count: Int) -> [[Int]] {
        Array(strongest.indices).parallelMap { index in
            var scores: [Int32: Float] = [:]
            for (word, weight) in strongest[index] {
                for posting in postings[word] ?? [] where posting.article != Int32(index) {
                    scores[posting.article, default: 0] += weight * posting.weight
                }
            }
            // A tenth of the way to equal words is no likeness any more.
            let ranked = scores.filter { $0.value >= 0.1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return ranked.prefix(count).map { Int($0.key) }
        }
    }
}
