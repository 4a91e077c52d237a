import Basics
import Content
import Diagnostics
import Foundation
import Language
import SearchCore

/// What the words of the articles tell: which articles read alike.
struct WordSurvey: Sendable {
    /// For every article the indices of those most like it in its language, best first.
    let related: [[Int]]

    init(_ collection: Collection, _ bodies: [ArticleBody], limit: Int) {
        var related = [[Int]](repeating: [], count: collection.articles.count)
        for (_, members) in Dictionary(grouping: collection.articles.indices, by: { collection.articles[$0].name.language })
        where limit > 0 {
            let profiles = members.map { bodies[$0].profile }
            let similar = Similarity(profiles, WordFrequencies(profiles)).nearest(limit + 2)
            for (place, member) in members.enumerated() { related[member] = similar[place].map { members[$0] } }
        }
        self.related = related
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

    private typealias Strong = (word: UInt32, weight: Float)

    /// For every article its strongest words, as places in `postings`.
    private let strongest: [[(list: Int, weight: Float)]]
    private let postings: [[Posting]]

    init(_ profiles: [WordProfile], _ frequencies: WordFrequencies) {
        let strongest = profiles.parallelMap { profile -> [Strong] in
            let weighted = profile.words.compactMap { word -> Strong? in
                let count = frequencies[word.hash]
                return count > 1 && count <= Self.postingLimit ? (word.hash, frequencies.weight(word, in: count)) : nil
            }
            let best = weighted.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(Self.wordsPerArticle)
            let length = sqrtf(best.reduce(0) { $0 + $1.weight * $1.weight })
            return length > 0 ? best.map { ($0.word, $0.weight / length) } : []
        }
        var places: [UInt32: Int] = [:]
        var postings: [[Posting]] = []
        self.strongest = strongest.enumerated().map { index, words in
            words.map { word, weight in
                let place = places[word] ?? postings.count
                if place == postings.count {
                    places[word] = place
                    postings.append([])
                }
                postings[place].append(Posting(article: Int32(index), weight: weight))
                return (place, weight)
            }
        }
        self.postings = postings
    }

    func nearest(_ count: Int) -> [[Int]] {
        let pieces = Swift.max(1, strongest.count / 64)
        let ranges = stride(from: 0, to: strongest.count, by: pieces).map { $0..<Swift.min($0 + pieces, strongest.count) }
        return ranges.parallelMap { range in
            var scores = Scores(count: strongest.count)
            return range.map { nearest(count, to: $0, &scores) }
        }.flatMap { $0 }
    }

    /// The scores of all articles for one, and which of them are not zero.
    private struct Scores {
        var values: [Float]
        var touched: [Int32] = []

        init(count: Int) { values = [Float](repeating: 0, count: count) }

        mutating func add(_ score: Float, to article: Int32) {
            if values[Int(article)] == 0 { touched.append(article) }
            values[Int(article)] += score
        }

        mutating func clear() {
            for article in touched { values[Int(article)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
    }

    private func nearest(_ count: Int, to index: Int, _ scores: inout Scores) -> [Int] {
        for (list, weight) in strongest[index] {
            for posting in postings[list] { scores.add(weight * posting.weight, to: posting.article) }
        }
        defer { scores.clear() }
        // A tenth of the way to equal words is no likeness any more.
        let alike = scores.touched.filter { scores.values[Int($0)] >= 0.1 && $0 != Int32(index) }.map {
            (score: scores.values[Int($0)], article: $0)
        }
        return alike.sorted { ($1.score, $0.article) < ($0.score, $1.article) }.prefix(count).map { Int($0.article) }
    }
}
