import SearchCore
import Testing

/// Pairs of words are written to pieces and found again.
@Suite struct WordPairTests {
    private static let texts = ["select", "them", "and", "press", "settings", "rare"].map { Array($0.utf8) }

    private static func collector() -> WordPairCollector {
        var collector = WordPairCollector(texts: texts, isCommon: [true, true, true, true, false, false])
        collector.add(word(0, in: 3, at: 0) + word(1, in: 3, at: 1) + word(2, in: 3, at: 2), article: 2)
        collector.add(word(3, in: 1, at: 9) + word(4, in: 1, at: 10) + word(5, in: 1, at: 11) + word(0, in: 2, at: 0), article: 5)
        collector.add(word(0, in: 1, at: 4) + word(1, in: 1, at: 5) + word(1, in: 2, at: 5), article: 7)
        return collector
    }

    private static func word(_ number: Int, in passage: Int, at place: Int) -> [UInt64] {
        [UInt64(passage << WordPairCollector.placeBits | place) << 32 | UInt64(number)]
    }

    /// Article, passage and place of a pair; nil where it is not kept.
    private static func found(_ first: String, _ second: String, _ pieces: [BodyPiece]) -> [[Int]]? {
        let hash = WordPair.hash(Array(first.utf8), Array(second.utf8))
        let piece = pieces[WordPair.piece(of: hash, count: pieces.count)]
        guard let range = piece.postings(ofPair: hash) else { return nil }
        var found: [[Int]] = []
        piece.eachPosting(range) { found.append([$0.article, $0.passage, $0.place]) }
        return found
    }

    @Test(arguments: [4, 16, 4000]) func `neighbours of which one is common are found where they stand`(size: Int) {
        let pieces = Self.collector().pieces(size: size, mostArticles: 10)
        #expect(pieces.filter { !$0.bytes.isEmpty }.count == (size == 4 ? 3 : size == 16 ? 2 : 1))
        #expect(Self.found("select", "them", pieces) == [[2, 3, 0], [7, 1, 4]])
        #expect(Self.found("press", "settings", pieces) == [[5, 1, 1]])
        #expect(Self.found("settings", "rare", pieces) == nil)
        #expect(Self.found("them", "select", pieces) == nil)
    }

    @Test func `a pair of too many articles is known and has no places`() {
        #expect(Self.found("select", "them", Self.collector().pieces(size: 16, mostArticles: 1)) == [])
    }

    @Test func `the number of pieces comes back from the bytes of a vocabulary`() {
        let vocabulary = BodyVocabulary(words: [], starts: [Array("m".utf8)], isWhole: false, pairPieces: 1234)
        #expect(vocabulary.bytes.withUnsafeBytes { BodyVocabulary($0) } == vocabulary)
    }
}
