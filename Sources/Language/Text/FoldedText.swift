import TextAnalysis

/// A text as `Phrase` folds it, in UTF-8, with a blank before and after it.
package struct FoldedText: Sendable {
    package let bytes: [UInt8]

    package init(_ text: some StringProtocol) {
        var bytes: [UInt8] = [0x20]
        bytes.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars { Phrase.each(of: scalar.value) { Self.append($0, to: &bytes) } }
        bytes.append(0x20)
        self.bytes = bytes
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default: UTF8Writer.append(scalar, to: &bytes)
        }
    }

    /// The words without the marks around them.
    package var words: [ArraySlice<UInt8>] {
        var words: [ArraySlice<UInt8>] = []
        words.reserveCapacity(bytes.count / 6)
        var first: Int?
        var end = 0
        var place = 0
        while place < bytes.count {
            let (scalar, next) = scalar(at: place)
            switch LetterKind(scalar) {
            case .core:
                if first == nil { first = place }
                end = next
            case .mark: break
            case .blank:
                if let start = first { words.append(bytes[start..<end]) }
                first = nil
            }
            place = next
        }
        return words
    }

    /// The scalar that starts at a place, and where the next one does. The bytes are well formed: a string gave them.
    private func scalar(at place: Int) -> (Unicode.Scalar, Int) {
        let lead = bytes[place]
        if lead < 0x80 { return (Unicode.Scalar(lead), place + 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for index in place + 1..<place + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", place + length)
    }
}
