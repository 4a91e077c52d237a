import TextAnalysis

/// The sentence of a template that answers a query best, with the words to highlight.
package struct Snippet: Equatable {
    /// Longest snippet in bytes; a longer sentence is cut between words and marked with `…`.
    package static let limit = 240

    package let text: [UInt8]
    /// Byte ranges in `text`.
    package let highlights: [Range<Int>]

    static let empty = Snippet(text: [], highlights: [])

    /// Best sentence of the body, or where the body has no word of the query, the best question, or the body's beginning.
    package init(of record: TemplateRecord, in reader: IndexReader, _ highlighter: Highlighter) {
        let body = Passage(reader.text(record.body), highlighter)
        let questions = Passage(reader.text(record.questions), highlighter)
        if body.weight > 0 || questions.weight == 0 {
            self = body.snippet
        } else {
            self = questions.snippet
        }
    }

    init(text: [UInt8], highlights: [Range<Int>]) {
        self.text = text
        self.highlights = highlights
    }
}

/// A text cut into sentences, and which of them speaks of the query.
private struct Passage {
    let text: UnsafeRawBufferPointer
    let analysis: Analysis
    let matches: [Int?]
    let best: Range<Int>
    let weight: Float

    init(_ text: UnsafeRawBufferPointer, _ highlighter: Highlighter) {
        self.text = text
        let analysis = text.withMemoryRebound(to: UInt8.self) { Analyzer.analyze($0) }
        let matches = analysis.tokens.map { highlighter.match(analysis.scalars(of: $0)) }
        self.analysis = analysis
        self.matches = matches
        var best = 0..<0
        var bestWeight: Float = -1
        for range in Self.sentences(analysis) {
            let weight = Self.weight(matches[range], highlighter)
            guard weight > bestWeight else { continue }
            best = range
            bestWeight = weight
        }
        self.best = best
        weight = max(bestWeight, 0)
    }

    private static func sentences(_ analysis: Analysis) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in analysis.tokens.indices
        where index + 1 == analysis.tokens.count || analysis.tokens[index + 1].sentence != analysis.tokens[index].sentence {
            ranges.append(start..<(index + 1))
            start = index + 1
        }
        return ranges
    }

    /// Each query word counts once.
    private static func weight(_ matches: ArraySlice<Int?>, _ highlighter: Highlighter) -> Float {
        var seen: [Int] = []
        var weight: Float = 0
        for match in matches {
            guard let match, !seen.contains(match) else { continue }
            seen.append(match)
            weight += highlighter.weight(of: match)
        }
        return weight
    }

    var snippet: Snippet {
        guard !best.isEmpty else { return .empty }
        let tokens = fitting()
        let cutLeft = tokens.lowerBound > best.lowerBound
        let cutRight = tokens.upperBound < best.upperBound
        let start = cutLeft ? Int(analysis.tokens[tokens.lowerBound].start) : opening(tokens.lowerBound)
        let end = cutRight ? Int(analysis.tokens[tokens.upperBound - 1].end) : closing(tokens.upperBound - 1)
        var bytes: [UInt8] = cutLeft ? Self.ellipsis : []
        let shift = bytes.count - start
        for offset in start..<end { bytes.append(text[offset] < 0x20 ? 0x20 : text[offset]) }
        if cutRight { bytes += Self.ellipsis }
        var highlights: [Range<Int>] = []
        for index in tokens where matches[index] != nil {
            highlights.append((Int(analysis.tokens[index].start) + shift)..<(Int(analysis.tokens[index].end) + shift))
        }
        return Snippet(text: bytes, highlights: highlights)
    }

    private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

    /// The words of the sentence that fit, around the first match.
    private func fitting() -> Range<Int> {
        let first = best.first { matches[$0] != nil } ?? best.lowerBound
        var low = first
        var high = first + 1
        func length(_ low: Int, _ high: Int) -> Int { Int(analysis.tokens[high - 1].end - analysis.tokens[low].start) }
        while low > best.lowerBound, length(low - 1, high) <= Snippet.limit / 3 || length(low - 1, best.upperBound) <= Snippet.limit {
            low -= 1
        }
        while high < best.upperBound, length(low, high + 1) <= Snippet.limit { high += 1 }
        return low..<high
    }

    /// Back over quotes and brackets that open the sentence.
    private func opening(_ token: Int) -> Int {
        var start = Int(analysis.tokens[token].start)
        let least = token > 0 ? Int(analysis.tokens[token - 1].end) : 0
        while start > least, text[start - 1] > 0x20 { start -= 1 }
        return start
    }

    /// Forward over the punctuation that ends the sentence.
    private func closing(_ token: Int) -> Int {
        var end = Int(analysis.tokens[token].end)
        let most = token + 1 < analysis.tokens.count ? Int(analysis.tokens[token + 1].start) : text.count
        while end < most, text[end] > 0x20 { end += 1 }
        return end
    }
}
