import Foundation

/// How the bytes of a part were made fit for mail (RFC 2045, section 6).
enum TransferEncoding {
    /// - Parameter name: the field Content-Transfer-Encoding, in lower case; an unknown one leaves the bytes as they are.
    static func decoded(_ bytes: [UInt8], _ name: String?) -> [UInt8] {
        switch name {
        case "base64": Array(Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? wholeGroups(bytes))
        case "quoted-printable": quotedPrintable(bytes)
        default: bytes
        }
    }

    /// What can be read of a base64 text that was cut off: its groups of four.
    private static func wholeGroups(_ bytes: [UInt8]) -> Data {
        let digits = bytes.filter { $0 > 0x20 && $0 != UInt8(ascii: "=") }
        return Data(base64Encoded: Data(digits.prefix(digits.count / 4 * 4)), options: .ignoreUnknownCharacters) ?? Data()
    }

    /// A lone `=` stays, as section 6.7 advises.
    static func quotedPrintable(_ bytes: [UInt8], underscoreIsSpace: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                result.append(underscoreIsSpace && byte == UInt8(ascii: "_") ? 0x20 : byte)
                continue
            }
            if let end = softBreak(bytes, at: index) {
                index = end
            } else if index + 1 < bytes.count,
                let value = UInt8(String(decoding: bytes[index...index + 1], as: UTF8.self), radix: 16), bytes[index] != UInt8(ascii: "+")
            {
                result.append(value)
                index += 2
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Where the next line begins, if only white space follows on this one.
    private static func softBreak(_ bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
        if index == bytes.count { return index }
        return bytes[index] == 0x0A ? index + 1 : nil
    }
}
