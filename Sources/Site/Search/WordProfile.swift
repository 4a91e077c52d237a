import Content
import Foundation
import SearchCore

/// The words of one article, folded, inflected forms together, and how much each counts.
struct WordProfile: Sendable {
    struct Word: Sendable {
        /// Of the first five letters.
        let hash: UInt64
        var weight: Float
        /// Place of one form in `folded`.
        let start: Int32
        let length: Int32
        /// Stands in the title, a question, a keyword or the description.
        var isProminent: Bool
    }

    /// Ascending by hash.
    let words: [Word]
    private let folded: [UInt32]

    init(_ article: Article, _ text: String) {
        var collector = Collector()
        collector.add(article.title.value, weight: 4, isProminent: true)
        for question in article.questions { collector.add(question.value, weight: 2, isProminent: true) }
        for keyword in article.keywords { collector.add(keyword.value, weight: 3, isProminent: true) }
        if let description = article.description { collector.add(description.value, weight: 2, isProminent: true) }
        collector.add(text, weight: 1, isProminent: false)
        words = collector.merged()
        folded = collector.folded
    }

    /// One form of the word, as UTF-8.
    func text(_ word: Word) -> [UInt8] {
        UTF8Writer.bytes(folded[Int(word.start)..<Int(word.start + word.length)])
    }

    private struct Collector {
        var folded: [UInt32] = []
        private var found: [Word] = []

        mutating func add(_ text: String, weight: Float, isProminent: Bool) {
            var text = text
            let analysis = text.withUTF8 { Analyzer.analyze($0) }
            let base = Int32(folded.count)
            folded += analysis.scalars
            for token in analysis.tokens where token.count >= 4 {
                var mix = Mix(seed: 5)
                for scalar in analysis.scalars(of: token).prefix(5) { mix.add(UInt64(scalar)) }
                found.append(Word(hash: mix.state, weight: weight, start: base + token.first, length: token.count, isProminent: isProminent))
            }
        }

        func merged() -> [Word] {
            var words: [Word] = []
            for word in found.sorted(by: { ($0.hash, $0.start) < ($1.hash, $1.start) }) {
                if let last = words.last, last.hash == word.hash {
                    words[words.count - 1].weight += word.weight
                    words[words.count - 1].isProminent = last.isProminent || word.isProminent
                } else {
                    words.append(word)
                }
            }
            for index in words.indices { words[index].weight = 1 + logf(words[index].weight) }
            return words
        }
    }
}

/// In how many articles each word stands.
struct WordFrequencies: Sendable {
    let total: Int
    private let counts: [UInt64: Int32]

    init(_ profiles: [WordProfile]) {
        var counts: [UInt64: Int32] = [:]
        for profile in profiles { for word in profile.words { counts[word.hash, default: 0] += 1 } }
        self.counts = counts
        total = profiles.count
    }

    subscript(_ hash: UInt64) -> Int { Int(counts[hash] ?? 0) }

    /// tf·idf.
    func weight(_ word: WordProfile.Word) -> Float { word.weight * logf(Float(total + 1) / Float(max(self[word.hash], 1))) }
}
