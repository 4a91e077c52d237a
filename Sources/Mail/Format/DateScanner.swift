/// Reads the parts of a date one after the other, byte by byte: a pattern is compiled anew for each of 100,000 mails.
///
/// Each step moves on where the text has what it looks for, and stays where it does not.
struct DateScanner {
    struct Time {
        let hour: Int
        let minute: Int
        let second: Int
    }

    private let bytes: [UInt8]
    private var place: Int

    /// Tries to read a date from each place of the text on.
    ///
    /// - Parameter read: nil where no date starts; a date that does not exist is a nil in it.
    static func firstDate(in text: String, _ read: (inout DateScanner) -> Int??) -> Int? {
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            var scanner = DateScanner(bytes: bytes, place: place)
            if let found = read(&scanner) { return found }
        }
        return nil
    }

    /// A number with as many digits as there are, up to the upper bound.
    mutating func digits(_ counts: ClosedRange<Int>) -> Int? {
        let found = bytes[place...].prefix(counts.upperBound).prefix { (0x30...0x39).contains($0) }
        guard counts.contains(found.count) else { return nil }
        place = found.endIndex
        return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Two or four digits.
    mutating func year() -> Int? { digits(4...4) ?? digits(2...2) }

    /// Letters in lower case.
    mutating func letters(_ count: Int) -> String? {
        let found = bytes[place...].prefix(count)
        guard found.count == count, found.allSatisfy(Self.isLetter) else { return nil }
        place = found.endIndex
        return String(decoding: found, as: UTF8.self).lowercased()
    }

    mutating func skipLetters() { place = bytes[place...].prefix(while: Self.isLetter).endIndex }

    /// Goes past one byte of the set.
    mutating func skip(_ set: StaticString) -> Bool {
        guard place < bytes.count, set.withUTF8Buffer({ $0.contains(bytes[place]) }) else { return false }
        place += 1
        return true
    }

    /// - Returns: false where there is no blank.
    @discardableResult mutating func skipBlanks() -> Bool {
        let end = bytes[place...].prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }.endIndex
        defer { place = end }
        return end > place
    }

    /// `10:00` or `9:00:00`.
    mutating func time() -> Time? {
        guard let hour = digits(1...2), skip(":"), let minute = digits(2...2) else { return nil }
        let before = place
        if skip(":"), let second = digits(2...2) { return Time(hour: hour, minute: minute, second: second) }
        place = before
        return Time(hour: hour, minute: minute, second: 0)
    }

    /// `+0100`, `GMT`; nil where there is none.
    mutating func zone() -> String? {
        let start = place
        if skip("+-"), digits(4...4) != nil { return String(decoding: bytes[start..<place], as: UTF8.self) }
        place = start
        skipLetters()
        return place > start ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
