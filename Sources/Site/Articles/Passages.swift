import TextAnalysis

/// Cuts a text into passages: whole sentences, some twenty words together, what a result of the search shows of an article.
struct Passages {
    static let fewestWords = 20
    /// A longer sentence is cut.
    static let mostWords = 60
    static let wordsOfCut = 40

    /// Ranges of words.
    let ranges: [Range<Int>]

    init(_ analysis: Analysis) {
        let tokens = analysis.tokens
        var ranges: [Range<Int>] = []
        var start = 0
        for index in tokens.indices {
            let isLast = index + 1 == tokens.count
            let endsSentence = isLast || tokens[index + 1].sentence != tokens[index].sentence
            let count = index + 1 - start
            let isLong = count >= Self.wordsOfCut && Self.rest(of: tokens, from: index) + count > Self.mostWords
            guard isLast || (endsSentence && count >= Self.fewestWords) || isLong else { continue }
            ranges.append(start..<index + 1)
            start = index + 1
        }
        self.ranges = ranges
    }

    /// Words of the sentence behind a place, as far as they matter.
    private static func rest(of tokens: [Token], from index: Int) -> Int {
        var end = index + 1
        while end < tokens.count, end - index <= mostWords, tokens[end].sentence == tokens[index].sentence { end += 1 }
        return end - index - 1
    }

    /// The texts of the passages, on one line each, with the marks around their words.
    func texts(_ analysis: Analysis, in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var starts = ranges.map { Self.opening(Int(analysis.tokens[$0.lowerBound].start), bytes, analysis, $0.lowerBound) }
        guard !starts.isEmpty else { return [] }
        starts[0] = 0
        return ranges.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
            return Self.line(bytes[starts[index]..<end])
        }
    }

    /// Back over quotes and brackets that open the sentence.
    private static func opening(_ start: Int, _ bytes: [UInt8], _ analysis: Analysis, _ token: Int) -> Int {
        let least = token > 0 ? Int(analysis.tokens[token - 1].end) : 0
        var start = start
        while start > least, bytes[start - 1] > 0x20 { start -= 1 }
        return start
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }.joined(separator: " ")
    }
}
