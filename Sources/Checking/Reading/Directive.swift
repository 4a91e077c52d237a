/// A comment that speaks to the program: `<!-- replybook-disable rule: reason -->`.
enum Directive: String, CaseIterable {
    case disable = "replybook-disable"
    case disableFile = "replybook-disable-file"
    /// What a scaffold leaves to be written.
    case todo = "replybook-todo"
    /// What an import could not translate.
    case untranslated = "replybook-untranslated"

    /// What all of them start with.
    static let start = "replybook-"

    /// Returns where the HTML comments with this word open, and where the word ends. Blanks before the word are free.
    func comments(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        ByteSearcher(rawValue).all(in: bytes, range).compactMap { place in
            let before = bytes[range.lowerBound..<place].reversed().drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
            let end = place + rawValue.utf8.count
            let goesOn = end < range.upperBound && (bytes[end] == UInt8(ascii: "-") && !bytes[end...].starts(with: "-->".utf8))
            guard before.starts(with: "--!<".utf8), !goesOn else { return nil }
            return range.lowerBound + before.count - 4..<end
        }
    }
}
