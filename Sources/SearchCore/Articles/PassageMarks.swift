import TextAnalysis

/// Finds the words of a passage that answer a query.
struct PassageMarks {
    /// Shorter words show nothing.
    private static let shortest = 3

    private var terms: [BodyTerm] = []

    init(_ query: Query, _ vocabulary: BodyVocabulary) {
        collect(query, vocabulary, common: false)
        if terms.isEmpty { collect(query, vocabulary, common: true) }
    }

    /// - Parameter common: words that most articles have, too, where a query has no others.
    private mutating func collect(_ query: Query, _ vocabulary: BodyVocabulary, common: Bool) {
        for index in query.analysis.tokens.indices {
            let scalars = query.analysis.scalars(of: query.analysis.tokens[index])
            let level = vocabulary.level(of: UTF8Writer.bytes(scalars))
            let isOpen = query.typing && index == query.analysis.tokens.count - 1
            guard common || level != BodyVocabulary.common, isOpen || scalars.count >= Self.shortest || Self.hasDigit(scalars) else {
                continue
            }
            terms.append(BodyTerm(scalars, at: index, isOpen: isOpen))
        }
    }

    private static func hasDigit(_ word: ArraySlice<UInt32>) -> Bool { word.contains { $0 >= 0x30 && $0 <= 0x39 } }

    /// In bytes.
    func ranges(in passage: [UInt8]) -> [Range<Int>] {
        let analysis = Analyzer.analyze(passage)
        var ranges: [Range<Int>] = []
        for token in analysis.tokens {
            let word = analysis.scalars(of: token)
            if terms.contains(where: { $0.likeness(word) > 0 }) { ranges.append(Int(token.start)..<Int(token.end)) }
        }
        return ranges
    }
}
