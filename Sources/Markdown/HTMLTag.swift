/// A tag in the plain form `<name attribute="value" …>` or `</name>`, ASCII but for the values; nil for anything else.
///
/// Reads each byte once: raw HTML may hold 100,000 tags, or one of a mebibyte.
struct HTMLTag {
    let name: Substring
    let closes: Bool
    private(set) var attributes: [(name: Substring, value: Substring)] = []

    /// - Parameter text: from `<` to `>`, both included.
    init?(_ text: Substring) {
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else { return nil }
        var rest = bytes.dropFirst().dropLast()
        if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        closes = rest.first == UInt8(ascii: "/")
        if closes { rest = rest.dropFirst() }
        let name = rest.prefix(while: Self.isLetter)
        guard !name.isEmpty else { return nil }
        self.name = Substring(name)
        rest = rest[name.endIndex...]
        while true {
            let next = rest.drop(while: Self.isSpace)
            if next.isEmpty { return }
            guard next.startIndex > rest.startIndex, let (attribute, end) = Self.attribute(next) else { return nil }
            attributes.append(attribute)
            rest = next[end...]
        }
    }

    private typealias Bytes = Substring.UTF8View

    private static func attribute(_ bytes: Bytes) -> ((name: Substring, value: Substring), end: Bytes.Index)? {
        let name = bytes.prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
        let quoted = bytes[name.endIndex...]
        guard !name.isEmpty, quoted.starts(with: "=\"".utf8) else { return nil }
        let value = quoted.dropFirst(2).prefix { !"\"<>&`".utf8.contains($0) }
        guard bytes[value.endIndex...].first == UInt8(ascii: "\"") else { return nil }
        return ((Substring(name), Substring(value)), bytes.index(after: value.endIndex))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
