import Foundation

/// The encoding in which a dictionary takes words, as the `SET` line of its `.aff` names it (hunspell(5)).
struct DictionaryEncoding: Sendable {
    /// By scalar; nil for UTF-8, in which every word can be written.
    private let bytes: [Unicode.Scalar: UInt8]?
    private let scalars: [Unicode.Scalar?]

    private static let known: [String: String.Encoding] = [
        "iso88591": .isoLatin1, "iso88592": .isoLatin2, "microsoftcp1251": .windowsCP1251, "cp1251": .windowsCP1251,
        "cp1250": .windowsCP1250, "microsoftcp1250": .windowsCP1250,
        // Foundation numbers what has no constant as 0x8000_0000 and the number in CoreFoundation's CFStringEncodingExt.h.
        "koi8r": .init(rawValue: 0x8000_0A02), "koi8u": .init(rawValue: 0x8000_0A08), "iso88595": .init(rawValue: 0x8000_0205),
        "iso885913": .init(rawValue: 0x8000_020D), "iso885915": .init(rawValue: 0x8000_020F),
    ]

    /// Nil for an encoding that nobody knows.
    init?(named name: String) {
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        if key == "utf8" {
            (bytes, scalars) = (nil, [])
            return
        }
        guard let encoding = Self.known[key] else { return nil }
        let scalars = (0...255).map { byte in
            // What a byte alone is not in an encoding is no letter of its words.
            String(bytes: [UInt8(byte)], encoding: encoding)?.unicodeScalars.first
        }
        self.scalars = scalars
        bytes = Dictionary(scalars.enumerated().compactMap { byte, scalar in scalar.map { ($0, UInt8(byte)) } }) { first, _ in first }
    }

    /// The bytes of a word with a final zero; nil for a word with letters that the encoding does not have.
    func bytes(of word: String) -> [CChar]? {
        guard let bytes else { return word.utf8.contains(0) ? nil : word.utf8.map { CChar(bitPattern: $0) } + [0] }
        var encoded: [CChar] = []
        for scalar in word.unicodeScalars {
            guard let byte = bytes[scalar], byte != 0 else { return nil }
            encoded.append(CChar(bitPattern: byte))
        }
        return encoded + [0]
    }

    func text(_ pointer: UnsafePointer<CChar>) -> String {
        guard bytes != nil else { return String(cString: pointer) }
        var text = String.UnicodeScalarView()
        var next = pointer
        while next.pointee != 0 {
            text.append(scalars[Int(UInt8(bitPattern: next.pointee))] ?? "\u{FFFD}")
            next += 1
        }
        return String(text)
    }
}
