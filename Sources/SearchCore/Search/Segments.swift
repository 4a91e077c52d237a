/// How a text is cut for reading: the whole, and each sentence of a long one.
enum Segments {
    /// More sentences than this are not read one by one.
    static let limit = 64

    static func of(_ analysis: Analysis, minimumWords: Int) -> [Range<Int>] {
        let whole = 0..<analysis.tokens.count
        guard whole.count >= minimumWords, analysis.sentenceCount > 1 else { return [whole] }
        var segments = [whole]
        var start = 0
        for index in whole where index + 1 == whole.upperBound || analysis.tokens[index + 1].sentence != analysis.tokens[index].sentence {
            segments.append(start..<(index + 1))
            start = index + 1
            if segments.count > limit { break }
        }
        return segments
    }
}
