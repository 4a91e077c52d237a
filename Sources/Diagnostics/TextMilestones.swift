/// How many characters come before every 1,024th byte of a text: what a column on a very long line is counted from.
///
/// Counting from the start of the line took the square of its length for a line full of findings.
struct TextMilestones: Sendable {
    private static let distance = 1024
    /// Counting a shorter line is quick.
    private static let longLine = 4096

    private let scalars: [Int]
    private let utf16: [Int]

    /// Nil where no line is long.
    init?(_ text: String, _ lines: LineTable) {
        guard (1...lines.lineCount).contains(where: { lines.offset(ofLine: $0 + 1) - lines.offset(ofLine: $0) > Self.longLine }) else {
            return nil
        }
        var scalars = [0]
        var utf16 = [0]
        var count = (bytes: 0, scalars: 0, utf16: 0)
        for byte in text.utf8 {
            count.bytes += 1
            count.scalars += byte & 0xC0 == 0x80 ? 0 : 1
            // Four bytes are a surrogate pair.
            count.utf16 += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
            if count.bytes.isMultiple(of: Self.distance) {
                scalars.append(count.scalars)
                utf16.append(count.utf16)
            }
        }
        self.scalars = scalars
        self.utf16 = utf16
    }

    /// The milestone at or before an offset in UTF-8.
    func last(before offset: Int) -> (offset: Int, scalars: Int, utf16: Int) {
        let index = min(max(0, offset) / Self.distance, scalars.count - 1)
        return (index * Self.distance, scalars[index], utf16[index])
    }
}
