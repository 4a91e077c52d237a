import TextAnalysis

/// Decides whether a text was typed with the wrong keyboard layout on: when the other layout makes more of it known.
///
/// A word counts 10 when the book says it, else 5 when it has four letters or more and its first four begin a known word,
/// else 4 when it has as many and is one edit from a known word. A single letter says nothing: nearly all are
/// words of some language, and a comma or a quote read as a letter often leaves one.
package struct LayoutReading {
    /// Longer texts are never a slip of the layout.
    static let longest = 400

    package static func isLong(_ bytes: Int) -> Bool { bytes > longest }

    private let spelling: Spelling
    private let typing: Bool
    private let outside: OutsideWords

    init(_ reader: IndexReader, typing: Bool, outside: OutsideWords = OutsideWords()) {
        spelling = Spelling(reader)
        self.typing = typing
        self.outside = outside
    }

    func better(_ text: [UInt8], _ analysis: Analysis) -> [UInt8]? {
        guard text.count <= Self.longest, !analysis.tokens.isEmpty else { return nil }
        let plain = known(analysis)
        guard plain < analysis.tokens.count * 10 else { return nil }
        let candidate = text.withUnsafeBufferPointer { bytes in
            switch (KeyboardLayout.toRussian(bytes), KeyboardLayout.toLatin(bytes)) {
            case (let russian?, nil): russian
            case (nil, let latin?): latin
            default: nil as [UInt8]?
            }
        }
        guard let candidate else { return nil }
        guard known(Analyzer.analyze(candidate)) > plain else { return nil }
        return keepingKnown(text, candidate)
    }

    /// The other reading, save for pieces that are the book's own words as they stand: a name typed after switching layouts.
    private func keepingKnown(_ typed: [UInt8], _ read: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        var start = 0
        // A space is one on every layout, so pieces between spaces stand side by side.
        while start < read.count {
            let ends = (Self.pieceEnd(typed, place), Self.pieceEnd(read, start))
            let (own, other) = (Array(typed[place..<ends.0]), Array(read[start..<ends.1]))
            result += isKnown(own) && !isKnown(other) ? own : other
            (place, start) = ends
        }
        return result
    }

    /// The end of the piece from a place on, with the spaces behind it.
    private static func pieceEnd(_ text: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != 0x20 { end += 1 }
        while end < text.count, text[end] == 0x20 { end += 1 }
        return end
    }

    private func isKnown(_ piece: [UInt8]) -> Bool {
        let analysis = Analyzer.analyze(piece)
        for token in analysis.tokens where !isKnown(word: UTF8Writer.bytes(analysis.scalars(of: token))) { return false }
        return !analysis.tokens.isEmpty
    }

    private func isKnown(word: [UInt8]) -> Bool { spelling.words.find(word) != nil || outside.known.contains(word) }

    private func known(_ analysis: Analysis) -> Int {
        var sum = 0
        for index in analysis.tokens.indices {
            let word = analysis.scalars(of: analysis.tokens[index])
            guard word.count > 1 else { continue }
            let bytes = UTF8Writer.bytes(word)
            if isKnown(word: bytes) {
                sum += 10
            } else if typing, index == analysis.tokens.count - 1, !spelling.words.beginning(with: bytes).isEmpty {
                sum += 10
            } else if word.count >= 4, !spelling.words.beginning(with: UTF8Writer.bytes(word.prefix(4))).isEmpty {
                sum += 5
            } else if word.count >= 4, spelling.correction(of: word) != nil {
                sum += 4
            }
        }
        return sum
    }
}
