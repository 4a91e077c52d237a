/// Finds what would make the parser's bare links take more than linear time or memory; such a text is read without them.
///
/// - Words: matching is quadratic in the length of a word: `http://a` and 50,000 `)` take half a second, ten times as many
///   a minute. A word that could be a link may have 5,000 bytes.
/// - Mail addresses: for each of the first thousand `@` of a line cmark-gfm 0.29.0.gfm.6 copies the rest of the line:
///   900 kB of `a@b.c ` on one line take 880 MB. Here the copies of a text may add up to 50 MB; five hundred addresses on
///   one line need four.
enum LinkGuard {
    static let maximumWord = 5_000
    static let maximumCopies = 50_000_000
    private static let copiesOfLine = 1_000

    /// The first word or line that would exceed a limit.
    static func finding(in bytes: UnsafeBufferPointer<UInt8>) -> Document.Finding? {
        let faults = [
            oversizedWord(in: bytes).map { ($0, "word is longer than \(maximumWord) bytes") },
            crowdedLine(in: bytes).map { ($0, "line holds too many '@' for its length") },
        ]
        return faults.compactMap(\.self).min { $0.0.lowerBound < $1.0.lowerBound }
            .map { .init(offsets: $0.0, message: "\($0.1); bare links in this text are not linked") }
    }

    private static func oversizedWord(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = 0
        var mayLink = false
        for offset in 0...bytes.count {
            if offset == bytes.count || bytes[offset] <= 0x20 {
                if mayLink, offset - start > maximumWord { return start..<offset }
                start = offset + 1
                mayLink = false
            } else if bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: "@") || bytes[offset] == UInt8(ascii: "w") {
                mayLink = true
            }
        }
        return nil
    }

    /// From the first `@` of the line on.
    private static func crowdedLine(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var (first, count, sum, copies) = (0, 0, 0, 0)
        for offset in 0...bytes.count {
            if offset == bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D {
                copies += count * offset - sum
                if copies > maximumCopies { return first..<offset }
                (count, sum) = (0, 0)
            } else if bytes[offset] == UInt8(ascii: "@"), count < copiesOfLine {
                if count == 0 { first = offset }
                count += 1
                sum += offset
            }
        }
        return nil
    }
}
