extension String {
    /// The text on one line with single blanks.
    var printableWords: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
