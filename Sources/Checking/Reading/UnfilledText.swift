import Content

extension CheckedText {
    /// Returns what looks like a left placeholder in a stretch that leaves with a reply. Values are taken for values and tags for
    /// nothing, so that brackets around a value are seen as one mark.
    func leftPlaceholders(in stretch: Range<Int>) -> [LeftPlaceholder] {
        var bytes = Array(self.bytes[stretch])
        for span in placeholders.spans(touching: stretch) {
            let mask = if case .output = span.kind { LeftPlaceholder.valueByte } else { LeftPlaceholder.traceless }
            for offset in span.offsets.clamped(to: stretch) { bytes[offset - stretch.lowerBound] = mask }
        }
        return LeftPlaceholder.all(in: bytes[...], language: language).map {
            LeftPlaceholder(
                kind: $0.kind, offsets: $0.offsets.lowerBound + stretch.lowerBound..<$0.offsets.upperBound + stretch.lowerBound)
        }
    }
}
