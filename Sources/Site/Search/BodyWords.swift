import Basics
import Content
import SearchCore
import TextAnalysis

/// The words of one article's body, each with the passages it stands in, and the analyses they were taken from.
///
/// One record a word, ascending by hash: the hash (40 bits), the length of the word, the word folded as UTF-8, the number of
/// its passages and their numbers, all LEB128 but the hash.
struct BodyWords: Sendable {
    let bytes: [UInt8]

    /// Those that `bytes` of another are of.
    init(bytes: [UInt8]) { self.bytes = bytes }

    init(_ analyzed: AnalyzedBody) {
        var keys: [UInt64] = []
        var words: [ArraySlice<UInt32>] = []
        var passages: [Int] = []
        analyzed.eachWord { word, passage in
            guard passage <= BodyPiece.largestPassage else { return }
            keys.append(Self.hash(word) << 24 | UInt64(words.count & 0xFF_FFFF))
            words.append(word)
            passages.append(passage)
        }
        keys.sort()
        var writer = RecordWriter()
        var next = 0
        while next < keys.count {
            var found: [Int] = []
            var end = next
            while end < keys.count, keys[end] >> 24 == keys[next] >> 24 {
                let passage = passages[Int(keys[end] & 0xFF_FFFF)]
                if found.last != passage { found.append(passage) }
                end += 1
            }
            writer.number(Int(keys[next] >> 24))
            writer.data(UTF8Writer.bytes(words[Int(keys[next] & 0xFF_FFFF)]))
            writer.list(found) { $1.number($0) }
            next = end
        }
        bytes = writer.bytes
    }

    /// Calls with every word: its hash, its text, and where its passages are.
    func each(_ body: (UInt64, ArraySlice<UInt8>, _ passages: Int) -> Void) {
        var place = 0
        while place < bytes.count {
            guard let hash = number(&place), let length = number(&place), length <= bytes.count - place else { return }
            let text = bytes[place..<place + length]
            place += length
            let passages = place
            guard let count = number(&place) else { return }
            for _ in 0..<count { if number(&place) == nil { return } }
            body(UInt64(hash), text, passages)
        }
    }

    /// Calls with the numbers of the passages, ascending.
    func eachPassage(at place: Int, _ body: (Int) -> Void) {
        var place = place
        guard let count = number(&place) else { return }
        for _ in 0..<count {
            guard let passage = number(&place) else { return }
            body(passage)
        }
    }

    private func number(_ place: inout Int) -> Int? {
        var number = 0
        for shift in stride(from: 0, to: 49, by: 7) {
            guard place < bytes.count else { return nil }
            let byte = bytes[place]
            place += 1
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        return nil
    }

    /// 40 bits: among the words of a language two of one hash are all but impossible.
    static func hash(_ word: ArraySlice<UInt32>) -> UInt64 {
        var mix = Mix(seed: 11)
        for scalar in word { mix.add(UInt64(scalar)) }
        return mix.state >> 24
    }
}

/// The sections of a body with their words, analysed once for all who ask.
struct AnalyzedBody: Sendable {
    struct Part: Sendable {
        let heading: Analysis
        let prose: Analysis
        let code: Analysis
        let passages: Passages
        let codePassages: Passages

        /// One without text still has a heading to show.
        var passageCount: Int { max(passages.ranges.count + codePassages.ranges.count, 1) }
    }

    let parts: [Part]

    init(_ sections: [ArticleSection]) {
        parts = sections.map { section in
            let (prose, code) = (Self.analyze(section.prose), Self.analyze(section.code))
            return Part(
                heading: Self.analyze(section.heading), prose: prose, code: code, passages: Passages(prose), codePassages: Passages(code))
        }
    }

    static func analyze(_ text: String) -> Analysis {
        var text = text
        return text.withUTF8 { Analyzer.analyze($0) }
    }

    /// Calls with every word and the number of its passage; a heading counts for the first of its section.
    func eachWord(_ body: (ArraySlice<UInt32>, Int) -> Void) {
        var first = 0
        for part in parts {
            for token in part.heading.tokens { body(part.heading.scalars(of: token), first) }
            for (number, range) in part.passages.ranges.enumerated() {
                for index in range { body(part.prose.scalars(of: part.prose.tokens[index]), first + number) }
            }
            for (number, range) in part.codePassages.ranges.enumerated() {
                for index in range {
                    body(part.code.scalars(of: part.code.tokens[index]), first + part.passages.ranges.count + number)
                }
            }
            first += part.passageCount
        }
    }
}
