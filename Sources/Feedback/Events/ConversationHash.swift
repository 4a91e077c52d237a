import Basics

/// Sixteen bytes that tell conversations apart and do not say which they are.
///
/// The first half of HMAC-SHA-256 (RFC 2104) of the conversation's id under the store's salt. Without the salt the id
/// cannot be found by trying; with it, it can, so the salt stays in the store and never leaves in an export.
package struct ConversationHash: Sendable, Hashable {
    package let bytes: [UInt8]

    package init(_ conversation: String, salt: Salt) {
        bytes = Array(SHA256.authenticationCode(for: Array(conversation.utf8), key: salt.bytes).prefix(16))
    }

    /// Takes what a store or an export holds: 16 bytes.
    package init(bytes: [UInt8]) throws {
        guard bytes.count == 16 else { throw FeedbackError.badEvent("a conversation hash has 32 hexadecimal digits") }
        self.bytes = bytes
    }

    package init(hex: String) throws {
        guard let bytes = Hex.bytes(hex) else {
            throw FeedbackError.badEvent("a conversation hash has 32 hexadecimal digits")
        }
        try self.init(bytes: bytes)
    }

    package var hex: String { Hex.text(bytes) }
}

/// Thirty-two secret bytes, made once per store.
package struct Salt: Sendable, Hashable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package static func random(using generator: inout some RandomNumberGenerator) -> Salt {
        Salt(bytes: (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}

/// Lower-case hexadecimal.
enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Nil unless the text is pairs of hexadecimal digits.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { Int(hexDigit: $0) }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}

extension Int {
    /// The value of one hexadecimal digit.
    fileprivate init?(hexDigit byte: UInt8) {
        switch byte {
        case 0x30...0x39: self = Int(byte) - 0x30
        case 0x41...0x46: self = Int(byte) - 0x41 + 10
        case 0x61...0x66: self = Int(byte) - 0x61 + 10
        default: return nil
        }
    }
}
