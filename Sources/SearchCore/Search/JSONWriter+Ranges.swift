import TextAnalysis

extension JSONWriter {
    /// Pairs of start and end in UTF-16 code units, as JavaScript slices strings.
    ///
    /// - Parameter ranges: in bytes of the text.
    mutating func ranges(_ ranges: [Range<Int>], of text: UnsafeRawBufferPointer) {
        array { json in
            for range in ranges {
                json.array { json in
                    json.integer(Self.units(text, range.lowerBound))
                    json.integer(Self.units(text, range.upperBound))
                }
            }
        }
    }

    private static func units(_ text: UnsafeRawBufferPointer, _ end: Int) -> Int {
        var units = 0
        for scalar in UTF8Writer.scalars(UnsafeRawBufferPointer(rebasing: text[0..<min(end, text.count)])) {
            units += scalar > 0xFFFF ? 2 : 1
        }
        return units
    }
}
