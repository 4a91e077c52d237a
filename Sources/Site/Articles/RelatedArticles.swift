import Content
import Foundation

/// Articles that read alike, by the words that tell articles apart (tf·idf, cosine), within one language.
///
/// An inverted index keeps it from comparing every pair: each article is told by its strongest words, and a word that more
/// than `postingLimit` articles share tells nothing.
struct RelatedArticles: Sendable {
    static let wordsPerArticle = 24
    static let postingLimit = 400

    /// For every article the indices of those most like it, best first.
    let indices: [[Int]]

    init(_ collection: Collection, _ rendered: [RenderedArticle], limit: Int) {
        guard limit > 0, !collection.articles.isEmpty else {
            indices = collection.articles.map { _ in [] }
            return
        }
        let count = limit + 2
        var indices = [[Int]](repeating: [], count: collection.articles.count)
        let groups = Dictionary(grouping: collection.articles.indices) { collection.articles[$0].name.language }
        for members in groups.values {
            let profiles = members.parallelMap { WordProfile(collection.articles[$0], rendered[$0].text) }
            let similar = Similarity(profiles).nearest(count)
            for (place, member) in members.enumerated() { indices[member] = similar[place].map { members[$0] } }
        }
        self.indices = indices
    }
}

/// Words of one article and how much each counts: those of the title and the questions most.
struct WordProfile: Sendable {
    let words: [UInt64: Float]

    init(_ article: Article, _ text: String) {
        var counts: [UInt64: Float] = [:]
        counts.reserveCapacity(256)
        Self.add(article.title.value, weight: 4, to: &counts)
        for question in article.questions { Self.add(question.value, weight: 2, to: &counts) }
        for keyword in article.keywords { Self.add(keyword.value, weight: 3, to: &counts) }
        if let description = article.description { Self.add(description.value, weight: 2, to: &counts) }
        Self.add(text, weight: 1, to: &counts)
        words = counts.mapValues { 1 + logf($0) }
    }

    /// Words of four or more letters, cut after the fifth, so that inflected forms count as one.
    private static func add(_ text: String, weight: Float, to counts: inout [UInt64: Float]) {
        var hash: UInt64 = 0
        var length = 0
        for scalar in text.lowercased().unicodeScalars {
            let isLetter = scalar.value < 0x80 ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic
            if isLetter {
                length += 1
                if length <= 5 { hash = (hash ^ UInt64(scalar.value)) &* 0x9E37_79B9_7F4A_7C15 }
            } else {
                if length >= 4 { counts[hash, default: 0] += weight }
                hash = 0
                length = 0
            }
        }
        if length >= 4 { counts[hash, default: 0] += weight }
    }
}

/// Finds the nearest profiles of each.
struct Similarity: Sendable {
    private struct Posting: Sendable {
        let article: Int32
        let weight: Float
    }

    private let strongest: [[(word: UInt64, weight: Float)]]
    private let postings: [UInt64: [Posting]]

    init(_ profiles: [WordProfile]) {
        var frequency: [UInt64: Int] = [:]
        for profile in profiles { for word in profile.words.keys { frequency[word, default: 0] += 1 } }
        let (total, counts) = (Float(profiles.count), frequency)
        let strongest = profiles.parallelMap { profile -> [(word: UInt64, weight: Float)] in
            let weighted = profile.words.compactMap { word, weight -> (word: UInt64, weight: Float)? in
                guard let count = counts[word], count > 1, count <= RelatedArticles.postingLimit else { return nil }
                return (word, weight * logf(total / Float(count)))
            }
            let best = weighted.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(RelatedArticles.wordsPerArticle)
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
