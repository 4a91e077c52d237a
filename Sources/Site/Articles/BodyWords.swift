import Basics
import Content
import SearchCore
import TextAnalysis

/// The words of one article, and where each stands: title, questions, keywords and description are passage 0, the body's
/// passages follow.
///
/// One record a word, ascending by hash: the hash (40 bits), the length of the word, the word folded as UTF-8, the number of
/// its occurrences, and each as `passage << 7 | place`, see `WordPairCollector`; numbers are LEB128.
struct BodyWords: Sendable {
    let bytes: [UInt8]

    /// Those that `bytes` of another are of.
    init(bytes: [UInt8]) { self.bytes = bytes }

    init(_ analyzed: AnalyzedBody) {
        var keys: [UInt64] = []
        var words: [ArraySlice<UInt32>] = []
        var occurrences: [Int] = []
        analyzed.eachWord { word, passage, place in
            guard passage <= BodyPiece.largestPassage else { return }
            keys.append(Self.hash(word) << 24 | UInt64(words.count & 0xFF_FFFF))
            words.append(word)
            occurrences.append(passage << WordPairCollector.placeBits | place % (1 << WordPairCollector.placeBits))
        }
        keys.sort()
        var writer = RecordWriter()
        var next = 0
        while next < keys.count {
            var found: [Int] = []
            var end = next
            while end < keys.count, keys[end] >> 24 == keys[next] >> 24 {
                let occurrence = occurrences[Int(keys[end] & 0xFF_FFFF)]
                if found.last != occurrence { found.append(occurrence) }
                end += 1
            }
            writer.number(Int(keys[next] >> 24))
            writer.data(UTF8Writer.bytes(words[Int(keys[next] & 0xFF_FFFF)]))
            writer.list(found) { $1.number($0) }
            next = end
        }
        bytes = writer.bytes
    }

    /// Calls with every word: its hash, its text, and where its occurrences are.
    func each(_ body: (UInt64, ArraySlice<UInt8>, _ occurrences: Int) -> Void) {
        var place = 0
        while place < bytes.count {
            guard let hash = number(&place), let length = number(&place), length <= bytes.count - place else { return }
            let text = bytes[place..<place + length]
            place += length
            let occurrences = place
            guard let count = number(&place) else { return }
            for _ in 0..<count { if number(&place) == nil { return } }
            body(UInt64(hash), text, occurrences)
        }
    }

    /// Calls with the occurrences of a word, passages ascending.
    func eachOccurrence(at place: Int, _ body: (Int) -> Void) {
        var place = place
        guard let count = number(&place) else { return }
        for _ in 0..<count {
            guard let occurrence = number(&place) else { return }
            body(occurrence)
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

    /// Title, questions, keywords and description.
    let front: Analysis
    let parts: [Part]

    init(_ sections: [ArticleSection], front: [String]) {
        self.front = Self.analyze(front.joined(separator: "\n"))
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

    /// Calls with every word, the number of its passage and its place there; a heading is in the first passage of its section.
    func eachWord(_ body: (ArraySlice<UInt32>, Int, Int) -> Void) {
        for index in front.tokens.indices { body(front.scalars(of: front.tokens[index]), 0, index) }
        var first = 1
        for part in parts {
            let heading = part.heading.tokens.count
            for index in 0..<heading { body(part.heading.scalars(of: part.heading.tokens[index]), first, index) }
            Self.eachWord(part.prose, of: part.passages, first, behind: heading, body)
            let count = part.passages.ranges.count
            Self.eachWord(part.code, of: part.codePassages, first + count, behind: count == 0 ? heading : 0, body)
            first += part.passageCount
        }
    }

    /// - Parameter heading: words of the heading before the first passage.
    private static func eachWord(
        _ analysis: Analysis, of passages: Passages, _ first: Int, behind heading: Int, _ body: (ArraySlice<UInt32>, Int, Int) -> Void
    ) {
        for (number, range) in passages.ranges.enumerated() {
            let before = number == 0 ? heading : 0
            for index in range { body(analysis.scalars(of: analysis.tokens[index]), first + number, before + index - range.lowerBound) }
        }
    }
}
