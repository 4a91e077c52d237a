/// Reads one mail line by line (RFC 5322, MIME RFC 2045 and 2046) and keeps of it only text that a person wrote.
///
/// Attachments, forwarded mail and what exceeds `limit` bytes of a text are passed over as they come, so that a mail of any
/// size takes little memory.
package struct MailParser {
    /// Bytes kept of one text.
    static let limit = 1 << 20

    private enum Place { case header, text, passed }

    private struct Part {
        var headers = MailHeaders()
        var bytes: [UInt8] = []
    }

    package private(set) var headers = MailHeaders()
    private var texts: [Part] = []
    private var part = Part()
    /// Outermost first.
    private var boundaries: [[UInt8]] = []
    private var place = Place.header
    private var isOutermost = true

    package init() {}

    /// - Parameter line: without its end.
    package mutating func add(_ line: [UInt8]) {
        if line.starts(with: [0x2D, 0x2D]), let level = boundaries.lastIndex(where: { Self.isDelimiter(line, $0) }) {
            return delimit(line, level)
        }
        switch place {
        case .header where line.isEmpty: endHeader()
        case .header: part.headers.add(line)
        case .text where part.bytes.count < Self.limit: part.bytes += line + [0x0A]
        case .text, .passed: break
        }
    }

    package mutating func finish() {
        if place == .header { endHeader() }
        endPart()
    }

    private mutating func endHeader() {
        if isOutermost { headers = part.headers }
        isOutermost = false
        place = .passed
        let kind = part.headers.token("content-type") ?? "text/plain"
        if kind.hasPrefix("multipart/"), boundaries.count < 16, let boundary = part.headers.parameter("boundary", of: "content-type"),
            !boundary.isEmpty
        {
            boundaries.append(Array("--\(boundary)".utf8))
        } else if kind == "text/plain" || kind == "text/html" || !kind.contains("/"), !isFile {
            place = .text
        }
    }

    /// An attachment, or a text with the name of a file, which mail programs also show in the mail: a log is not what somebody said.
    private var isFile: Bool {
        part.headers.token("content-disposition") == "attachment"
            || part.headers.parameter("filename", of: "content-disposition") != nil
            || part.headers.parameter("name", of: "content-type") != nil
    }

    private mutating func delimit(_ line: [UInt8], _ level: Int) {
        endPart()
        let isLast = line.dropFirst(boundaries[level].count).starts(with: [0x2D, 0x2D])
        boundaries.removeSubrange((isLast ? level : level + 1)...)
        place = isLast ? .passed : .header
    }

    private mutating func endPart() {
        if place == .text, texts.count < 50 { texts.append(part) }
        part = Part()
    }

    /// The delimiter, perhaps `--` for the last, perhaps white space.
    private static func isDelimiter(_ line: [UInt8], _ boundary: [UInt8]) -> Bool {
        guard line.starts(with: boundary) else { return false }
        let rest = line.dropFirst(boundary.count).drop { $0 == 0x2D }
        return rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The plain texts of the mail, else what its HTML shows.
    ///
    /// - Throws: ``MailFault`` for a charset that nobody here can read.
    package func text() throws(MailFault) -> String {
        let plain = try joined(texts.filter { $0.headers.token("content-type") != "text/html" })
        if plain.contains(where: { !$0.isWhitespace }) { return plain }
        return HTMLText.text(try joined(texts.filter { $0.headers.token("content-type") == "text/html" }))
    }

    private func joined(_ parts: [Part]) throws(MailFault) -> String {
        var texts: [String] = []
        for part in parts { texts.append(try Self.text(part)) }
        return texts.joined(separator: "\n")
    }

    private static func text(_ part: Part) throws(MailFault) -> String {
        let bytes = TransferEncoding.decoded(part.bytes, part.headers.token("content-transfer-encoding"))
        let isHTML = part.headers.token("content-type") == "text/html"
        let charset = part.headers.parameter("charset", of: "content-type") ?? (isHTML ? MailCharset.named(inHTML: bytes) : nil)
        guard let text = MailCharset.text(bytes, named: charset) ?? MailCharset.guessed(bytes) else {
            let name = (charset ?? "").filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }.prefix(40)
            throw MailFault("charset '\(name)' is unknown; export the mail as UTF-8")
        }
        return part.headers.parameter("format", of: "content-type")?.lowercased() == "flowed"
            ? FlowedText.joined(text, deletesBlank: part.headers.parameter("delsp", of: "content-type")?.lowercased() == "yes") : text
    }
}
