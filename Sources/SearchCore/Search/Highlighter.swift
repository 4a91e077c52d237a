import TextAnalysis

/// Finds the words of a text that answer the words of a query, in any inflection.
///
/// Two words match when they are equal, or share a beginning of at least four letters that is at least half of the longer
/// one or leaves at most three letters of the shorter one: возврат matches возвращать, return matches returned.
package struct Highlighter {
    struct Word {
        let scalars: ArraySlice<UInt32>
        let weight: Float
        let open: Bool
    }

    private var words: [Word] = []

    /// Words shorter than three letters, without digits, and words that half of the book says, show nothing.
    package init(_ query: Query, segment: Int, in reader: IndexReader) {
        self.init(query, query.segments.indices.contains(segment) ? query.segments[segment] : 0..<0, in: reader)
    }

    /// - Parameter range: of the query's words.
    init(_ query: Query, _ range: Range<Int>, in reader: IndexReader) {
        let group = reader.groups.firstIndex { $0.kind == .prefix }
        for index in range {
            let token = query.analysis.tokens[index]
            let scalars = query.analysis.scalars(of: token)
            let open = query.typing && index == query.analysis.tokens.count - 1
            guard scalars.count >= 3 || open || Self.hasDigit(scalars) else { continue }
            guard !words.contains(where: { $0.scalars.elementsEqual(scalars) }) else { continue }
            guard let weight = Self.weight(query.analysis, token, group, reader) ?? (open ? 1 : nil) else { continue }
            words.append(Word(scalars: scalars, weight: weight, open: open))
        }
    }

    private static func weight(_ analysis: Analysis, _ token: Token, _ group: Int?, _ reader: IndexReader) -> Float? {
        guard let group else { return 1 }
        let hash = FeatureExtractor.prefixHash(group: group, analysis.scalars, token, length: Int(reader.groups[group].low))
        guard let feature = reader.features.slot(of: hash) else { return nil }
        let classes = Int(reader.classFrequencies.u16(feature))
        guard classes * 2 <= reader.classCount || reader.classCount < 8 else { return nil }
        return QueryVector.value(count: 1, classes: classes, of: reader.classCount)
    }

    private static func hasDigit(_ word: ArraySlice<UInt32>) -> Bool {
        for scalar in word where scalar >= 0x30 && scalar <= 0x39 { return true }
        return false
    }

    /// The place of the query word that matches, nil when none does.
    func match(_ word: ArraySlice<UInt32>) -> Int? {
        for index in words.indices where Self.matches(words[index], word) { return index }
        return nil
    }

    func weight(of place: Int) -> Float { words[place].weight }

    private static func matches(_ query: Word, _ word: ArraySlice<UInt32>) -> Bool {
        var shared = 0
        let shorter = min(query.scalars.count, word.count)
        while shared < shorter, query.scalars[query.scalars.startIndex + shared] == word[word.startIndex + shared] { shared += 1 }
        if query.open, shared == query.scalars.count { return true }
        if shared == query.scalars.count, shared == word.count { return true }
        return shared >= 4 && (shared * 2 >= max(query.scalars.count, word.count) || shared + 3 >= shorter)
    }

    /// Byte ranges of the matching words of a text.
    package func ranges(in text: UnsafeRawBufferPointer) -> [Range<Int>] {
        guard !words.isEmpty else { return [] }
        let analysis = text.withMemoryRebound(to: UInt8.self) { Analyzer.analyze($0) }
        var ranges: [Range<Int>] = []
        for token in analysis.tokens where match(analysis.scalars(of: token)) != nil {
            ranges.append(Int(token.start)..<Int(token.end))
        }
        return ranges
    }
}
