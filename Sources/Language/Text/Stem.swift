/// The part of a word that inflection leaves alone, cut coarsely: good enough to match a phrase in all its forms.
///
/// Endings are cut from folded words, longest first, and at least three letters stay.
package struct Stem: Sendable {
    /// By their last byte, longest first.
    private let endings: [[[UInt8]]]
    private let suffixes: [[UInt8]]

    /// - Parameter grammar: nil for a language whose inflection is not known: its words are their own stems.
    package init(_ grammar: Grammar?) {
        var endings = [[[UInt8]]](repeating: [], count: 256)
        for ending in (grammar?.endings ?? []).map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) {
            endings[Int(ending[ending.count - 1])].append(ending)
        }
        self.endings = endings
        suffixes = (grammar?.suffixes ?? []).map { Array($0.utf8) }
    }

    package func stem(_ folded: String) -> String {
        let bytes = Array(folded.utf8)
        return String(decoding: bytes.prefix(length(ofStemIn: bytes)), as: UTF8.self)
    }

    /// How many of a folded word's bytes are its stem.
    package func length(ofStemIn bytes: [UInt8]) -> Int {
        let length = Self.cut(suffixes, from: bytes, bytes.count)
        return length == 0 ? 0 : Self.cut(endings[Int(bytes[length - 1])], from: bytes, length)
    }

    /// The length without the first of the endings that the word has and can do without.
    private static func cut(_ endings: [[UInt8]], from bytes: [UInt8], _ length: Int) -> Int {
        for ending in endings where ending.count < length && bytes[length - ending.count..<length].elementsEqual(ending) {
            // Bytes that continue a scalar do not count as letters.
            if bytes[..<(length - ending.count)].count(where: { $0 & 0xC0 != 0x80 }) >= 3 { return length - ending.count }
        }
        return length
    }
}
