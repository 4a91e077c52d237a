/// The words of a text, cut at its blanks.
func words(_ text: StaticString) -> [String] { pieces(text) { $0 == 0x20 || $0 == 0x0A } }

/// The lines of a text.
func lines(_ text: StaticString) -> [String] { pieces(text) { $0 == 0x0A } }

private func pieces(_ text: StaticString, _ isCut: (UInt8) -> Bool) -> [String] {
    text.withUTF8Buffer { bytes in bytes.split(whereSeparator: isCut).map { String(decoding: $0, as: UTF8.self) } }
}

/// The phrases of a text, cut at its commas, with single blanks.
func phrases(_ text: StaticString) -> [String] {
    pieces(text) { $0 == 0x2C }.map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
