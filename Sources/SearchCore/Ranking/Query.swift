import TextAnalysis

/// A query as understood: its words after layout and spelling, and the segments it is read in.
package struct Query {
    package struct Correction: Equatable {
        /// Index of the word.
        package let token: Int
        package let typed: [UInt8]
        package let read: [UInt8]
    }

    /// The text whose offsets the words have: as typed, or as read on the other keyboard layout.
    package let text: [UInt8]
    package let analysis: Analysis
    package let corrections: [Correction]
    /// True when the text was typed with the wrong keyboard layout on.
    package let layoutChanged: Bool
    /// Word ranges: the whole, or the sentences of a long text.
    package let segments: [Range<Int>]
    package let typing: Bool

    package init(_ text: [UInt8], in reader: IndexReader, options: SearchOptions) {
        var analysis = Analyzer.analyze(text)
        var read = text
        var changed = false
        let reading = LayoutReading(reader, typing: options.typing, outside: options.outside)
        if !options.without.layout, let better = reading.better(text, analysis) {
            analysis = Analyzer.analyze(better)
            read = better
            changed = true
        }
        if !options.without.layout, !changed, let cyrillic = Transliteration.reading(of: text, in: reader) {
            analysis = Analyzer.analyze(cyrillic)
            read = cyrillic
            changed = true
        }
        let typing = options.typing && Self.endsInWord(read, analysis)
        var corrections: [Correction] = []
        if !options.without.spelling {
            analysis = Self.corrected(analysis, Spelling(reader), options.outside, keepingLast: typing, &corrections)
        }
        self.text = read
        self.analysis = analysis
        self.corrections = corrections
        self.typing = typing
        layoutChanged = changed
        segments = Segments.of(analysis, read, minimumWords: options.without.segments ? Int.max : Int(reader.parameters.segmentWords))
    }

    private static func endsInWord(_ text: [UInt8], _ analysis: Analysis) -> Bool {
        guard let last = analysis.tokens.last else { return false }
        return Int(last.end) == text.count
    }

    private static func corrected(
        _ analysis: Analysis, _ spelling: Spelling, _ outside: OutsideWords, keepingLast: Bool, _ corrections: inout [Correction]
    ) -> Analysis {
        var result = analysis
        for index in analysis.tokens.indices {
            if keepingLast && index == analysis.tokens.count - 1 { continue }
            let token = analysis.tokens[index]
            let word = analysis.scalars(of: token)
            let typed = UTF8Writer.bytes(word)
            guard !outside.known.contains(typed), let read = spelling.word(for: word) ?? outside.neighbour(of: word) else { continue }
            let scalars = read.withUnsafeBytes { UTF8Writer.scalars($0) }
            corrections.append(Correction(token: index, typed: typed, read: read))
            result.tokens[index] = Token(
                start: token.start, end: token.end, first: Int32(clamping: result.scalars.count), count: Int32(clamping: scalars.count),
                sentence: token.sentence)
            result.scalars.append(contentsOf: scalars)
        }
        return result
    }
}
