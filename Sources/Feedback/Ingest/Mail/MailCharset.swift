import Foundation

/// Turns the bytes of a mail into text.
enum MailCharset {
    /// By IANA name or a common alias, in lower case; an encoding as Foundation numbers it.
    private static let encodings: [String: String.Encoding] = [
        "windows-1250": .windowsCP1250, "cp1250": .windowsCP1250, "windows-1251": .windowsCP1251, "cp1251": .windowsCP1251,
        "windows-1252": .windowsCP1252, "cp1252": .windowsCP1252, "windows-1254": .windowsCP1254, "windows-1253": .windowsCP1253,
        // The superset is what senders mean, and what browsers read (encoding.spec.whatwg.org, section 4.2).
        "iso-8859-1": .windowsCP1252, "latin1": .windowsCP1252, "us-ascii": .windowsCP1252, "ascii": .windowsCP1252,
        "iso-8859-2": .isoLatin2, "latin2": .isoLatin2, "utf-16": .utf16, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
        "iso-2022-jp": .iso2022JP, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
        // Foundation numbers what has no constant as 0x8000_0000 and the number in CoreFoundation's CFStringEncodingExt.h.
        "koi8-r": .init(rawValue: 0x8000_0A02), "koi8-u": .init(rawValue: 0x8000_0A08), "iso-8859-5": .init(rawValue: 0x8000_0205),
        "iso-8859-15": .init(rawValue: 0x8000_020F), "ibm866": .init(rawValue: 0x8000_0419), "cp866": .init(rawValue: 0x8000_0419),
        "gb2312": .init(rawValue: 0x8000_0632), "gbk": .init(rawValue: 0x8000_0632), "gb18030": .init(rawValue: 0x8000_0632),
    ]

    /// Nil for a charset that is not known. Bytes that are none of it become `U+FFFD`.
    ///
    /// Without a name the bytes are UTF-8, as mail programs write headers today.
    static func text(_ bytes: [UInt8], named name: String?) -> String? {
        guard let name = name?.lowercased(), name != "utf-8", name != "utf8" else { return String(decoding: bytes, as: UTF8.self) }
        guard let encoding = encodings[name] else { return nil }
        // Pure ASCII is the same in all but the wide ones, and the commonest; a charset that only claims to be one is UTF-8.
        if !name.hasPrefix("utf-16"), name.hasPrefix("iso-2022") == false, let text = String(validating: bytes, as: UTF8.self) {
            return text
        }
        if let text = String(bytes: bytes, encoding: encoding) { return text }
        return bytes.map { String(bytes: [$0], encoding: encoding) ?? "\u{FFFD}" }.joined()
    }
}
