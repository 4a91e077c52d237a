/// Decides whether a text was typed with the wrong keyboard layout on: when the other layout makes more of it known.
///
/// A word counts 10 when the book says it, else 5 when it is longer than four letters and its first four begin a known word,
/// else 4 when it has four letters or more and is one edit from a known word. A single letter says nothing: nearly all are
/// words of some language, and a comma or a quote read as a letter often leaves one.
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
        let candidate = text.withUnsafeBufferPointer { bytes in
            switch (KeyboardLayout.toRussian(bytes), KeyboardLayout.toLatin(bytes)) {
            case (let russian?, nil): russian
            case (nil, let latin?): latin
            default: nil as [UInt8]?
            }
        }
        guard let candidate else { return nil }
        let plain = known(analysis)
        guard plain < analysis.tokens.count * 10 else { return nil }
        return known(Analyzer.analyze(candidate)) > plain ? candidate : nil
    }

    private func known(_ analysis: Analysis) -> Int {
        var sum = 0
        for index in analysis.tokens.indices {
            let word = analysis.scalars(of: analysis.tokens[index])
            guard word.count > 1 else { continue }
            let bytes = UTF8Writer.bytes(word)
            if spelling.words.find(bytes) != nil {
                sum += 10
            } else if typing, index == analysis.tokens.count - 1, !spelling.words.beginning(with: bytes).isEmpty {
                sum += 10
            } else if word.count > 4, !spelling.words.beginning(with: UTF8Writer.bytes(word.prefix(4))).isEmpty {
                sum += 5
            } else if word.count >= 4, spelling.correction(of: word) != nil {
                sum += 4
            }
        }
        return sum
    }
}
