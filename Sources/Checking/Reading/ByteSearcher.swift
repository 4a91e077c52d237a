/// Finds a literal in UTF-8 bytes (Horspool 1980): a long literal skips most of the text.
struct ByteSearcher: Sendable {
    let literal: [UInt8]
    /// How far the literal may move when the byte under its end is this one.
    private let shifts: [Int]

    init(_ literal: String) {
        let literal = Array(literal.utf8)
        var shifts = [Int](repeating: max(1, literal.count), count: 256)
        for (index, byte) in literal.dropLast().enumerated() { shifts[Int(byte)] = literal.count - 1 - index }
        self.literal = literal
        self.shifts = shifts
    }

    /// Offset of the first occurrence that lies in the range; nil where there is none.
    func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard let last = literal.last else { return nil }
        var end = range.lowerBound + literal.count - 1
        while end < range.upperBound {
            let start = end - literal.count + 1
            if bytes[end] == last, literal.indices.dropLast().allSatisfy({ bytes[start + $0] == literal[$0] }) { return start }
            end += shifts[Int(bytes[end])]
        }
        return nil
    }

    /// Offsets of all occurrences that do not overlap.
    func all(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        bytes.withUnsafeBufferPointer { buffer in
            var found: [Int] = []
            var start = range.lowerBound
            while let offset = first(in: buffer, start..<min(range.upperBound, buffer.count)) {
                found.append(offset)
                start = offset + literal.count
            }
            return found
        }
    }

    func occurs(in text: String) -> Bool {
        // Files of a book are contiguous already.
        text.utf8.withContiguousStorageIfAvailable { first(in: $0, 0..<$0.count) != nil }
            ?? Array(text.utf8).withUnsafeBufferPointer { first(in: $0, 0..<$0.count) != nil }
    }
}
