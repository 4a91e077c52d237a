import TextAnalysis

/// How a text is cut for reading: one piece, or the sentences of a long one.
///
/// Customers forget full stops, so a capitalised word inside a line also begins a sentence when what stands around it looks
/// like running text: a lower-case word and a space before it, a lower-case word behind it.
enum Segments {
    /// More sentences than this are not read one by one.
    static let limit = 64

    static func of(_ analysis: Analysis, _ text: [UInt8], minimumWords: Int) -> [Range<Int>] {
        let whole = 0..<analysis.tokens.count
        guard whole.count >= minimumWords else { return [whole] }
        var segments: [Range<Int>] = []
        var start = 0
        for index in whole {
            let last = index + 1 == whole.upperBound
            let ends = last || analysis.tokens[index + 1].sentence != analysis.tokens[index].sentence
            guard ends || (index + 1 - start >= 2 && beginsUnmarked(index + 1, analysis.tokens, text)) else { continue }
            segments.append(start..<(index + 1))
            start = index + 1
            if segments.count == limit { break }
        }
        return segments.count > 1 ? segments : [whole]
    }

    private static func beginsUnmarked(_ index: Int, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let (before, word, after) = (tokens[index - 1], tokens[index], tokens[index + 1])
        guard spaced(before, word, text), spaced(word, after, text), word.count >= 2 else { return false }
        return !capital(text, Int(before.start)) && capital(text, Int(word.start)) && !capital(text, second(text, Int(word.start)))
            && !capital(text, Int(after.start))
    }

    private static func spaced(_ left: Token, _ right: Token, _ text: [UInt8]) -> Bool {
        right.start == left.end + 1 && text[Int(left.end)] == 0x20
    }

    private static func capital(_ text: [UInt8], _ offset: Int) -> Bool {
        guard text.indices.contains(offset) else { return false }
        return text.withUnsafeBufferPointer { bytes in
            var reader = UTF8Reader(UnsafeBufferPointer(rebasing: bytes[offset...]))
            return Folding.isCapital(reader.next() ?? 0)
        }
    }

    private static func second(_ text: [UInt8], _ offset: Int) -> Int {
        var next = offset + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}

extension Folding {
    /// Capital letters of Latin and Cyrillic, where sentences begin with one.
    static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: true
        case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
        default: false
        }
    }
}
