import Diagnostics
import Markdown

/// Markdown in which placeholders have become values; the two never mix, so a value can never become markup.
package struct FilledText: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case markup(String)
        case value(String)
    }

    package private(set) var pieces: [Piece]
    /// Variables that were printed without a value, in the order of the text.
    package private(set) var missing: [Located<String>]
    /// Filters that could not do their work.
    package private(set) var problems: [Located<String>]

    package init(pieces: [Piece] = [], missing: [Located<String>] = [], problems: [Located<String>] = []) {
        self.pieces = pieces
        self.missing = missing
        self.problems = problems
    }

    package mutating func append(_ other: FilledText) {
        pieces += other.pieces
        missing += other.missing
        problems += other.problems
    }

    package mutating func append(_ piece: Piece) { pieces.append(piece) }
    mutating func miss(_ name: Located<String>) { missing.append(name) }
    mutating func problem(_ message: String, at offsets: Range<Int>) { problems.append(Located(message, at: offsets)) }

    package var isBlank: Bool {
        pieces.allSatisfy {
            switch $0 {
            case .markup(let text), .value(let text): text.allSatisfy(\.isWhitespace)
            }
        }
    }
}

extension FilledText {
    /// First of the private-use characters that stand for values while the text is parsed (plane 15).
    private static let firstHole: UInt32 = 0xF0000
    private static let holes: ClosedRange<UInt32> = 0xF0000...0xFFFFD

    /// The Markdown tree with the values in their places: in text as text, in addresses percent-encoded.
    package var tree: Node {
        var text = ""
        var values: [String] = []
        for piece in pieces {
            switch piece {
            case .markup(let markup): text += Self.withoutHoles(markup)
            case .value(let value):
                guard let scalar = Unicode.Scalar(Self.firstHole + UInt32(values.count)), Self.holes.contains(scalar.value) else { continue }
                text.unicodeScalars.append(scalar)
                values.append(Self.oneLine(value))
            }
        }
        return Document(parsing: text).root.mapped { Self.filled($0, values) }
    }

    /// Markdown source with the values escaped, so that any renderer shows them as they are.
    package var markdown: String {
        pieces.map { piece in
            switch piece {
            case .markup(let markup): markup
            case .value(let value): Self.escaped(Self.oneLine(value))
            }
        }.joined()
    }

    /// The text as it would be read if neither markup nor value were escaped; for counting and comparing, never for sending.
    package var unescaped: String {
        pieces.map { piece in
            switch piece {
            case .markup(let text), .value(let text): text
            }
        }.joined()
    }

    private static func filled(_ node: Node, _ values: [String]) -> Node {
        let kind: Node.Kind = switch node.kind {
        case .text(let text): .text(replaced(text, values) { $0 })
        case .code(let text): .code(replaced(text, values) { $0 })
        case .codeBlock(let info, let text): .codeBlock(info: replaced(info, values) { $0 }, literal: replaced(text, values) { $0 })
        case .link(let url, let title): .link(destination: replaced(url, values, percentEncoded), title: replaced(title, values) { $0 })
        case .image(let url, let title): .image(source: replaced(url, values, percentEncoded), title: replaced(title, values) { $0 })
        case .htmlInline(let text): .htmlInline(replaced(text, values, \.htmlEscaped))
        case .htmlBlock(let text): .htmlBlock(replaced(text, values, \.htmlEscaped))
        default: node.kind
        }
        return Node(kind, offsets: node.offsets, children: node.children)
    }

    private static func replaced(_ text: String, _ values: [String], _ transform: (String) -> String) -> String {
        guard text.unicodeScalars.contains(where: { holes.contains($0.value) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            let index = Int(scalar.value) - Int(firstHole)
            if values.indices.contains(index) { result += transform(values[index]) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    private static func withoutHoles(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { holes.contains($0.value) }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { holes.contains($0.value) ? "\u{FFFD}" : $0 }))
    }

    /// One line without control, private-use and direction-changing characters.
    private static func oneLine(_ value: String) -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: if text.last != " " { text += " " }
            case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, holes: break
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// RFC 3986, section 2.3: everything but unreserved characters.
    private static func percentEncoded(_ value: String) -> String {
        var text = ""
        for byte in value.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return text
    }

    /// CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped. What reads as a word or a number stays bare.
    private static func escaped(_ value: String) -> String {
        var text = ""
        for character in value {
            if character.isASCII, character.isPunctuation || character.isSymbol, character != ",", character != "'" || character != ".", !"-%/".contains(character) { text += "\\" }
            text.append(character)
        }
        return text
    }
}
