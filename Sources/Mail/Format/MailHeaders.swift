import Foundation

/// The header fields of a message or of a part of one (RFC 5322, section 2.2), unfolded.
package struct MailHeaders: Sendable {
    private var fields: [String: String] = [:]

    package init() {}

    /// Bytes of one field after which no more of its lines are kept; the references of the longest threads take a few thousand.
    private static let limit = 16_384
    private var last: String?

    /// A line that is no field and continues none is passed over. The first of several fields of one name counts.
    package mutating func add(_ line: [UInt8]) {
        let text = MailCharset.text(line, named: nil) ?? ""
        if let first = text.first, first == " " || first == "\t" {
            // In bytes, which the string knows, and in place: a field of a mebibyte has 300,000 lines.
            guard let last, fields[last, default: ""].utf8.count < Self.limit else { return }
            fields[last, default: ""] += " " + text.trimmingCharacters(in: .whitespaces)
            return
        }
        last = nil
        guard let colon = text.firstIndex(of: ":") else { return }
        let name = text[..<colon].trimmingCharacters(in: .whitespaces).lowercased()
        guard fields[name] == nil, !name.isEmpty, fields.count < 200 else { return }
        fields[name] = String(text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces).prefix(Self.limit))
        last = name
    }

    /// The names of all fields, in lower case.
    var names: some Collection<String> { fields.keys }

    /// As it stands, encoded words and all.
    subscript(name: String) -> String? { fields[name] }

    /// The value before the first parameter, in lower case: `text/plain`, `base64`.
    func token(_ name: String) -> String? {
        fields[name]?.split(separator: ";", maxSplits: 1).first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    }

    /// A parameter such as `boundary` (RFC 2045, section 5.1), without its quotes.
    func parameter(_ parameter: String, of name: String) -> String? {
        var isQuoted = false
        var isEscaped = false
        let pieces = (fields[name] ?? "").split { character in
            defer { isEscaped = character == "\\" && !isEscaped }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
        for piece in pieces.dropFirst() {
            let sides = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard sides.count == 2, sides[0].lowercased() == parameter else { continue }
            guard sides[1].hasPrefix("\"") else { return sides[1] }
            return String(sides[1].dropFirst().prefix { $0 != "\"" }).replacing("\\", with: "")
        }
        return nil
    }

    /// The message ids in a field, in order: `<a@b> <c@d>`.
    package func messageIDs(_ name: String) -> [String] {
        var ids: [String] = []
        var start: Int?
        let bytes = Array((fields[name] ?? "").utf8)
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "<"): start = place + 1
            case UInt8(ascii: ">"):
                if let start, (1...250).contains(place - start) { ids.append(String(decoding: bytes[start..<place], as: UTF8.self)) }
                start = nil
            case 0...0x20: start = nil
            default: break
            }
        }
        return ids
    }

    /// The address of a field, in lower case. Looked for before encoded words are decoded, so that no name can pose as one.
    func address(_ name: String) -> String? { fields[name].flatMap(MailAddress.first) }
}
