import Markdown

/// Puts values back where private-use characters stood for them while the text was parsed.
struct HoleFiller {
    let values: [FilledText.Piece]

    func filled(_ node: Node) -> Node.Kind {
        switch node.kind {
        case .text(let text): .text(replaced(text))
        case .code(let text): .code(replaced(text))
        case .codeBlock(let info, let text): .codeBlock(info: replaced(info), literal: replaced(text))
        case .link(let url, let title): .link(destination: address(url), title: replaced(title))
        case .image(let url, let title): .image(source: address(url), title: replaced(title))
        case .htmlInline(let text): .htmlInline(replaced(text, \.htmlEscaped))
        case .htmlBlock(let text): .htmlBlock(replaced(text, \.htmlEscaped))
        default: node.kind
        }
    }

    /// Running text cut at the book's own addresses, which become links.
    func linkedText(_ text: String, offsets: Range<Int>) -> [Node] {
        var nodes: [Node] = []
        var run = ""
        for scalar in text.unicodeScalars {
            guard case .address(let address)? = piece(for: scalar) else {
                run.unicodeScalars.append(scalar)
                continue
            }
            if !run.isEmpty { nodes.append(Node(.text(replaced(run)), offsets: offsets)) }
            run = ""
            let line = Self.oneLine(address)
            nodes.append(Node(.link(destination: line, title: ""), offsets: offsets, children: [Node(.text(line), offsets: offsets)]))
        }
        if !run.isEmpty { nodes.append(Node(.text(replaced(run)), offsets: offsets)) }
        return nodes
    }

    /// A destination that starts with a value is that value; later ones are parts of a path or a query.
    private func address(_ url: String) -> String {
        guard let first = url.unicodeScalars.first, let piece = piece(for: first) else { return replaced(url, Self.percentEncoded) }
        let rest = String(url.unicodeScalars.dropFirst())
        return Self.oneLine(piece.text).filter { !$0.isWhitespace } + replaced(rest, Self.percentEncoded)
    }

    private func piece(for scalar: Unicode.Scalar) -> FilledText.Piece? {
        let index = Int(scalar.value) - Int(FilledText.firstHole)
        return values.indices.contains(index) ? values[index] : nil
    }

    private func replaced(_ text: String, _ transform: (String) -> String = { $0 }) -> String {
        guard text.unicodeScalars.contains(where: { FilledText.holes.contains($0.value) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let piece = piece(for: scalar) {
                result += transform(Self.oneLine(piece.text))
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// One line without control, private-use and invisible formatting characters (but the joiners that scripts and emoji
    /// need), without blanks around it or several in a row.
    static func oneLine(_ value: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: if let last = text.last, last != " " { text.append(" ") }
            case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFB,
                0xE0000...0xE0FFF, FilledText.holes:
                break
            default: text.append(scalar)
            }
        }
        if text.last == " " { text.removeLast() }
        return String(text)
    }

    /// RFC 3986, section 2.3: everything but letters, digits and what is to be kept.
    static func percentEncoded(_ value: String, keeping kept: String) -> String {
        var text = ""
        for byte in value.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80, scalar.properties.isAlphabetic || (0x30...0x39).contains(byte) || kept.unicodeScalars.contains(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return text
    }

    static func percentEncoded(_ value: String) -> String { percentEncoded(value, keeping: "-._~") }
}
