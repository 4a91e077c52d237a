import Content
import Foundation
import SearchCore

/// The words of one article, folded, inflected forms together, and how much each counts.
struct WordProfile: Sendable {
    struct Word: Sendable {
        /// Of the first five letters.
        let hash: UInt64
        var weight: Float
        /// Place of one form in `texts`.
        fileprivate(set) var start: Int32
        fileprivate(set) var length: Int32
        /// Stands in the title, a question, a keyword or the description.
        var isProminent: Bool
    }

    /// Ascending by hash.
    let words: [Word]
    /// One form of each, as UTF-8.
    private let texts: [UInt8]

    init(_ article: Article, _ text: String) {
        var collector = Collector()
        collector.add(article.title.value, weight: 4, isProminent: true)
        for question in article.questions { collector.add(question.value, weight: 2, isProminent: true) }
        for keyword in article.keywords { collector.add(keyword.value, weight: 3, isProminent: true) }
        if let description = article.description { collector.add(description.value, weight: 2, isProminent: true) }
        collector.add(text, weight: 1, isProminent: false)
        var words = collector.merged()
        var texts: [UInt8] = []
        for index in words.indices {
            let start = Int(words[index].start)
            let text = UTF8Writer.bytes(collector.folded[start..<start + Int(words[index].length)])
            (words[index].start, words[index].length) = (Int32(texts.count), Int32(text.count))
            texts += text
        }
        self.words = words
        self.texts = texts
    }

    /// One form of the word, as UTF-8.
    func text(_ word: Word) -> [UInt8] { Array(texts[Int(word.start)..<Int(word.start + word.length)]) }

    func write(to writer: inout RecordWriter) {
        writer.data(texts)
        writer.list(words) { word, writer in
            writer.word(word.hash)
            writer.number(Int(word.weight.bitPattern))
            writer.number(Int(word.length) << 1 | (word.isProminent ? 1 : 0))
        }
    }

    init(reading reader: inout RecordReader) throws(RecordReader.Damaged) {
        texts = try reader.data()
        var end = 0
        words = try reader.list { (reader) throws(RecordReader.Damaged) in
            let (hash, weight, length) = (try reader.word(), try reader.number(), try reader.number())
            guard let bits = UInt32(exactly: weight), (0...Int(Int32.max)).contains(length) else { throw RecordReader.Damaged() }
            let word = Word(hash: hash, weight: Float(bitPattern: bits), start: Int32(end), length: Int32(length >> 1), isProminent: length & 1 == 1)
            end += length >> 1
            guard end <= Int(Int32.max) else { throw RecordReader.Damaged() }
            return word
        }
        guard end == texts.count else { throw RecordReader.Damaged() }
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
