/// The words of the book, ascending by their UTF-8 bytes, with how often each occurs.
package struct Words {
    private let starts: Column
    private let counts: Column
    private let text: Column
    package let count: Int

    @inline(never)
    package init(_ reader: IndexReader) {
        starts = reader.column(.wordStarts)
        counts = reader.column(.wordCounts)
        text = reader.column(.wordText)
        count = max(0, min(starts.bytes.count / 4 - 1, counts.bytes.count / 4))
    }

    package func bytes(_ word: Int) -> UnsafeRawBufferPointer {
        let start = starts.u32(word)
        let end = starts.u32(word + 1)
        return text.slice(StringSpan(start: start, count: end >= start ? end - start : 0))
    }

    package func occurrences(_ word: Int) -> UInt32 { counts.u32(word) }

    package func find(_ word: [UInt8]) -> Int? {
        let place = lowerBound(word)
        guard place < count, Self.compare(bytes(place), word, prefixOnly: false) == 0 else { return nil }
        return place
    }

    /// The words that begin with `prefix`.
    package func beginning(with prefix: [UInt8]) -> Range<Int> {
        let first = lowerBound(prefix)
        var low = first
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Self.compare(bytes(middle), prefix, prefixOnly: true) == 0 { low = middle + 1 } else { high = middle }
        }
        return first..<low
    }

    package func hasBeginning(_ prefix: [UInt8]) -> Bool {
        let place = lowerBound(prefix)
        return place < count && Self.compare(bytes(place), prefix, prefixOnly: true) == 0
    }

    private func lowerBound(_ word: [UInt8]) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Self.compare(bytes(middle), word, prefixOnly: false) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func compare(_ left: UnsafeRawBufferPointer, _ right: [UInt8], prefixOnly: Bool) -> Int {
        let shared = min(left.count, right.count)
        for index in 0..<shared where left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
        if prefixOnly && left.count >= right.count { return 0 }
        return left.count - right.count
    }
}
