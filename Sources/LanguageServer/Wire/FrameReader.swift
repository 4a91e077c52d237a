/// Cuts a stream of bytes into messages (LSP 3.17, "Base Protocol"): headers, an empty line, then as many bytes as
/// `Content-Length` says.
///
/// Whatever comes in, it goes on: a header without a length is skipped and reported, a message that is too long is passed
/// over without being kept.
struct FrameReader {
    enum Frame: Equatable {
        case message([UInt8])
        /// What was wrong with bytes that were skipped.
        case damaged(String)
    }

    /// Longest message in bytes: sixty times the longest text that is read.
    static let maximumSize = 64 << 20
    /// Longest header in bytes.
    static let maximumHeader = 8 << 10

    private var buffer: [UInt8] = []
    /// Bytes of a message that is too long, still to come.
    private var skipped = 0

    mutating func append(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

    /// The next whole message; nil where more bytes are needed.
    mutating func next() -> Frame? {
        if skipped > 0 {
            let count = min(skipped, buffer.count)
            buffer.removeFirst(count)
            skipped -= count
            if skipped > 0 { return nil }
        }
        guard let end = endOfHeader() else {
            guard buffer.count > Self.maximumHeader else { return nil }
            // A header may begin in the last bytes of what is thrown away.
            buffer.removeFirst(buffer.count - Self.maximumHeader / 2)
            return .damaged("header has more than \(Self.maximumHeader) bytes; write 'Content-Length: N' and an empty line")
        }
        guard let length = Self.length(in: buffer[..<end]) else {
            buffer.removeFirst(end)
            return .damaged("header names no length; write 'Content-Length: N' before each message")
        }
        guard length <= Self.maximumSize else {
            buffer.removeFirst(end)
            skipped = length
            return .damaged("message has \(length) bytes; send at most \(Self.maximumSize)")
        }
        guard buffer.count >= end + length else { return nil }
        let message = Array(buffer[end..<end + length])
        buffer.removeFirst(end + length)
        return .message(message)
    }

    /// Offset behind the empty line that ends a header; lines may end with LF alone.
    private func endOfHeader() -> Int? {
        var atStart = false
        for (index, byte) in buffer.prefix(Self.maximumHeader).enumerated() {
            if byte == UInt8(ascii: "\n") {
                if atStart { return index + 1 }
                atStart = true
            } else if byte != UInt8(ascii: "\r") {
                atStart = false
            }
        }
        return nil
    }

    private static func length(in header: ArraySlice<UInt8>) -> Int? {
        for line in header.split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line, as: UTF8.self).lowercased()
            guard let colon = text.firstIndex(of: ":"), text[..<colon].trimmedBlanks.hasSuffix("content-length") else { continue }
            let digits = text[text.index(after: colon)...].trimmedBlanks
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            // Twelve digits are more than is ever skipped; longer ones would overflow.
            return digits.utf8.count > 12 ? nil : Int(digits)
        }
        return nil
    }
}

extension Substring {
    /// Without white space at both ends.
    fileprivate var trimmedBlanks: Substring {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
    }
}
