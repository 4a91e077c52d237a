import Content
import Foundation
import SearchCore
import TextAnalysis

/// The words of one article, folded, inflected forms together, and how much each counts.
///
/// A book has a thousand words for each article, so they stand in memory as on disk: eight bytes each and one form.
struct WordProfile: Sendable {
    /// Shorter words tell nothing.
    private static let shortest = 4

    /// Inflected forms together: the hash of the first five letters.
    private static func hash(_ word: ArraySlice<UInt32>) -> UInt32 {
        var mix = Mix(seed: 5)
        for scalar in word.prefix(5) { mix.add(UInt64(scalar)) }
        return UInt32(truncatingIfNeeded: mix.state >> 32)
    }

    struct Word: Sendable, BitwiseCopyable {
        /// Of the first five letters.
        let hash: UInt32
        /// How often it stands there, counted more in the title, a question, a keyword or the description.
        fileprivate(set) var count: UInt16
        /// Twice the length of the form in `texts`, and one for a word that stands in one of these.
        fileprivate var extent: UInt16

        var isProminent: Bool { extent & 1 == 1 }
        fileprivate var length: Int { Int(extent >> 1) }
        var weight: Float { 1 + logf(Float(count)) }
    }

    /// Ascending by hash.
    let words: [Word]
    /// One form of each, in their order, as UTF-8.
    private let texts: [UInt8]

    init(_ article: Article, _ body: AnalyzedBody) {
        var collector = Collector()
        collector.add(article.title.value, count: 4, isProminent: true)
        for question in article.questions { collector.add(question.value, count: 2, isProminent: true) }
        for keyword in article.keywords { collector.add(keyword.value, count: 3, isProminent: true) }
        if let description = article.description { collector.add(description.value, count: 2, isProminent: true) }
        for part in body.parts {
            for analysis in [part.heading, part.prose] { collector.add(analysis, count: 1, isProminent: false) }
        }
        (words, texts) = collector.merged()
    }

    /// Every word, and where in the profile its form stands.
    func each(_ body: (Word, _ form: Range<Int>) -> Void) {
        var start = 0
        for word in words {
            body(word, start..<start + word.length)
            start += word.length
        }
    }

    /// As UTF-8.
    func form(_ range: Range<Int>) -> [UInt8] { Array(texts[range]) }

    func write(to writer: inout RecordWriter) {
        writer.data(texts)
        writer.data(words.withUnsafeBytes { Array($0) })
    }

    init(reading reader: inout RecordReader) throws(RecordReader.Damaged) {
        texts = try reader.data()
        let bytes = try reader.data()
        let size = MemoryLayout<Word>.stride
        guard bytes.count % size == 0 else { throw RecordReader.Damaged() }
        words = [Word](unsafeUninitializedCapacity: bytes.count / size) { buffer, count in
            UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
            count = bytes.count / size
        }
        guard words.reduce(0, { $0 + $1.length }) == texts.count else { throw RecordReader.Damaged() }
    }

    private struct Collector {
        private struct Found {
            let hash: UInt32
            let start: Int32
            let length: Int32
            let count: Int
            let isProminent: Bool
        }

        private var folded: [UInt32] = []
        private var found: [Found] = []

        mutating func add(_ text: String, count: Int, isProminent: Bool) {
            add(AnalyzedBody.analyze(text), count: count, isProminent: isProminent)
        }

        mutating func add(_ analysis: Analysis, count: Int, isProminent: Bool) {
            let base = Int32(folded.count)
            folded += analysis.scalars
            for token in analysis.tokens where token.count >= WordProfile.shortest {
                found.append(
                    Found(
                        hash: WordProfile.hash(analysis.scalars(of: token)), start: base + token.first, length: token.count, count: count,
                        isProminent: isProminent))
            }
        }

        func merged() -> (words: [Word], texts: [UInt8]) {
            var words: [Word] = []
            var texts: [UInt8] = []
            for found in found.sorted(by: { ($0.hash, $0.start) < ($1.hash, $1.start) }) {
                if let last = words.last, last.hash == found.hash {
                    words[words.count - 1].count = UInt16(min(Int(last.count) + found.count, Int(UInt16.max)))
                    words[words.count - 1].extent |= found.isProminent ? 1 : 0
                } else {
                    let text = UTF8Writer.bytes(folded[Int(found.start)..<Int(found.start + found.length)]).prefix(Int(UInt16.max) >> 1)
                    words.append(
                        Word(hash: found.hash, count: UInt16(found.count), extent: UInt16(text.count) << 1 | (found.isProminent ? 1 : 0)))
                    texts += text
                }
            }
            return (words, texts)
        }
    }
}

/// In how many articles each word stands.
struct WordFrequencies: Sendable {
    let total: Int
    private let counts: WordCounts

    init(_ profiles: [WordProfile]) {
        var counts = WordCounts()
        for profile in profiles { for word in profile.words { counts.add(word.hash) } }
        self.counts = counts
        total = profiles.count
    }

    subscript(_ hash: UInt32) -> Int { counts[hash] }

    /// tf·idf.
    func weight(_ word: WordProfile.Word) -> Float { weight(word, in: self[word.hash]) }

    /// tf·idf of a word that stands in so many articles.
    func weight(_ word: WordProfile.Word, in count: Int) -> Float { word.weight * logf(Float(total + 1) / Float(max(count, 1))) }
}
