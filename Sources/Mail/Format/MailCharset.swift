import Foundation

/// Turns the bytes of a mail into text.
package enum MailCharset {
    /// By the letters and digits of a name, `x` and `windows` left out: `windows-1251`, `cp-1251`, `win1251` and `x-cp1251` are one.
    private static let encodings: [String: String.Encoding] = [
        "1250": .windowsCP1250, "1251": .windowsCP1251, "1252": .windowsCP1252, "1253": .windowsCP1253, "1254": .windowsCP1254,
        // The superset is what senders mean, and what browsers read (encoding.spec.whatwg.org, section 4.2).
        "iso88591": .windowsCP1252, "latin1": .windowsCP1252, "l1": .windowsCP1252, "usascii": .windowsCP1252, "ascii": .windowsCP1252,
        "ansix341968": .windowsCP1252, "iso88592": .isoLatin2, "latin2": .isoLatin2, "l2": .isoLatin2,
        "utf16": .utf16, "utf16le": .utf16LittleEndian, "utf16be": .utf16BigEndian,
        "iso2022jp": .iso2022JP, "shiftjis": .shiftJIS, "sjis": .shiftJIS, "eucjp": .japaneseEUC,
        // Foundation numbers what has no constant as 0x8000_0000 and the number in CoreFoundation's CFStringEncodingExt.h.
        "koi8r": .init(rawValue: 0x8000_0A02), "koi8u": .init(rawValue: 0x8000_0A08), "koi8": .init(rawValue: 0x8000_0A02),
        "iso88595": .init(rawValue: 0x8000_0205), "cyrillic": .init(rawValue: 0x8000_0205),
        "iso885913": .init(rawValue: 0x8000_020D), "iso885915": .init(rawValue: 0x8000_020F), "latin9": .init(rawValue: 0x8000_020F),
        "iso885916": .init(rawValue: 0x8000_0210), "866": .init(rawValue: 0x8000_041B),
        "maccyrillic": .init(rawValue: 0x8000_0007), "macce": .init(rawValue: 0x8000_001D), "1257": .init(rawValue: 0x8000_0504),
        "gb2312": .init(rawValue: 0x8000_0632), "gbk": .init(rawValue: 0x8000_0632), "gb18030": .init(rawValue: 0x8000_0632),
    ]

    /// Nil for a charset that is not known and a text that is not UTF-8. Bytes that are none of the charset become `U+FFFD`.
    ///
    /// Without a name the bytes are UTF-8, as mail programs write headers today, or the charset whose letters they make up.
    package static func text(_ bytes: [UInt8], named name: String?) -> String? {
        let key = name.map(key)
        guard let key, key != "utf8" else { return String(decoding: bytes, as: UTF8.self) }
        let encoding = encodings[key]
        // Pure ASCII is the same in all but the wide ones, and the commonest; a charset that only claims to be one is UTF-8.
        if !key.hasPrefix("utf16"), !key.hasPrefix("iso2022"), let text = String(validating: bytes, as: UTF8.self) { return text }
        guard let encoding else { return nil }
        if let text = String(bytes: bytes, encoding: encoding) { return text }
        return bytes.map { String(bytes: [$0], encoding: encoding) ?? "\u{FFFD}" }.joined()
    }

    /// `utf-8 (Plain text)` and `"KOI8-R"` are names too.
    private static func key(_ name: String) -> String {
        let word = name.lowercased().prefix { $0 != " " && $0 != "(" }.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        var key = word[...]
        for beginning in ["x", "windows", "win", "cp", "ibm", "csibm"] where key.hasPrefix(beginning) && key.count > beginning.count {
            let rest = key.dropFirst(beginning.count)
            if beginning == "x" || rest.allSatisfy(\.isNumber), beginning != "ibm" || rest != "866" { key = rest }
        }
        return key == "ibm866" ? "866" : String(key)
    }

    /// The charset that an HTML text names in its head: `<meta charset="…">`, `<meta … content="text/html; charset=…">`.
    static func named(inHTML bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        return head.firstMatch(of: /(?i)<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([A-Za-z0-9_\-]{1,40})/).map { String($0.output.1) }
    }
}
