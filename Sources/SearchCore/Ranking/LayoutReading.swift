/// Decides whether a text was typed with the wrong keyboard layout on.
///
/// A word counts as understood when the book says it, or when it is one edit from a word of the book. The other layout
/// wins when it makes at least twice as many letters understood; so a foreign name in a sentence changes nothing.
struct LayoutReading {
    /// Longer texts are never a slip of the layout.
    static let longest = 400

    private let spelling: Spelling
    private let typing: Bool

    init(_ reader: IndexReader, typing: Bool) {
        spelling = Spelling(reader)
        self.typing = typing
    }

    func better(_ text: [UInt8], _ analysis: Analysis) -> [UInt8]? {
        guard text.count <= Self.longest, !analysis.tokens.isEmpty else { return nil }
        let plain = understood(analysis)
        guard plain * 2 < analysis.scalars.count else { return nil }
        var best: [UInt8]?
        var bestCount = max(plain * 2, 1)
        let candidates = text.withUnsafeBufferPointer { [KeyboardLayout.toRussian($0), KeyboardLayout.toLatin($0)] }
        for candidate in candidates {
            guard let candidate else { continue }
            let count = understood(Analyzer.analyze(candidate))
            guard count > bestCount else { continue }
            best = candidate
            bestCount = count
        }
        return best
    }

    /// Letters in understood words; a word that is only near a known one counts half.
    private func understood(_ analysis: Analysis) -> Int {
        var letters = 0
        for index in analysis.tokens.indices {
            let word = analysis.scalars(of: analysis.tokens[index])
            let bytes = UTF8Writer.bytes(word)
            if spelling.words.find(bytes) != nil {
                letters += word.count
            } else if typing, index == analysis.tokens.count - 1, !spelling.words.beginning(with: bytes).isEmpty {
                letters += word.count
            } else if word.count >= 4, !spelling.words.beginning(with: UTF8Writer.bytes(word.prefix(4))).isEmpty || spelling.correction(of: word) != nil {
                letters += (word.count + 1) / 2
            }
        }
        return letters
    }
}
