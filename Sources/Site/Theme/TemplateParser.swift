/// Cuts the source of a template at its tags.
struct TemplateParser {
    struct Failure: Error, Equatable {
        let message: String
        /// In bytes of the source.
        let offset: Int
    }

    private struct Tag {
        let mark: UInt8
        let name: String
        let offset: Int
    }

    private let source: [UInt8]
    private var place = 0
    /// What stands before the next tag, from here on.
    private var textStart = 0

    init(_ source: String) { self.source = Array(source.utf8) }

    func template() throws(Failure) -> Template {
        var parser = self
        return Template(pieces: try parser.pieces(of: nil))
    }

    /// Pieces up to the tag that closes the section.
    private mutating func pieces(of section: Tag?) throws(Failure) -> [Template.Piece] {
        var pieces: [Template.Piece] = []
        while let (text, tag) = try next() {
            if !text.isEmpty { pieces.append(.text(text)) }
            switch tag.mark {
            case UInt8(ascii: "#"): pieces.append(.section(tag.name, try self.pieces(of: tag)))
            case UInt8(ascii: "^"): pieces.append(.inverted(tag.name, try self.pieces(of: tag)))
            case UInt8(ascii: ">"): pieces.append(.partial(tag.name))
            case UInt8(ascii: "!"): break
            case UInt8(ascii: "/"):
                if tag.name == section?.name { return pieces }
                throw Failure(message: "'{{/\(tag.name)}}' closes nothing that is open; \(section.map { "write '{{/\($0.name)}}' first" } ?? "remove it")", offset: tag.offset)
            default: pieces.append(.value(tag.name))
            }
        }
        if let section { throw Failure(message: "'\(section.name)' is not closed; add '{{/\(section.name)}}'", offset: section.offset) }
        if textStart < source.count { pieces.append(.text(text(textStart..<source.count))) }
        return pieces
    }

    /// The next tag and the text before it; nil behind the last.
    private mutating func next() throws(Failure) -> (text: String, tag: Tag)? {
        while place + 1 < source.count, source[place] != UInt8(ascii: "{") || source[place + 1] != UInt8(ascii: "{") { place += 1 }
        guard place + 1 < source.count else { return nil }
        let start = place
        let isTriple = start + 2 < source.count && source[start + 2] == UInt8(ascii: "{")
        let closing = Array((isTriple ? "}}}" : "}}").utf8)
        let inner = start + (isTriple ? 3 : 2)
        guard let end = (inner..<source.count).first(where: { source[$0...].starts(with: closing) }) else {
            throw Failure(message: "tag is not closed; add '\(isTriple ? "}}}" : "}}")'", offset: start)
        }
        let tag = try tag(inner..<end, start, isTriple: isTriple)
        place = end + closing.count
        return (cut(before: start, tag), tag)
    }

    private func tag(_ inner: Range<Int>, _ offset: Int, isTriple: Bool) throws(Failure) -> Tag {
        let content = text(inner).trimmingPrefix(while: \.isWhitespace)
        guard let first = content.utf8.first else { throw Failure(message: "tag is empty; write a name", offset: offset) }
        if first == UInt8(ascii: "!") { return Tag(mark: first, name: "", offset: offset) }
        let isMarked = !isTriple && "#^/>&".utf8.contains(first)
        let name = (isMarked ? content.dropFirst() : content[...]).split(whereSeparator: \.isWhitespace)
        guard name.count == 1, name[0].utf8.allSatisfy({ Self.isNamePart($0) }) else {
            throw Failure(message: "tag '\(content)' is no name, section, comment or partial; the other tags of Mustache are not known here", offset: offset)
        }
        return Tag(mark: isMarked ? first : 0, name: String(name[0]), offset: offset)
    }

    /// The text up to a tag. A tag for the reader of the template alone, on a line of its own, leaves no empty line.
    private mutating func cut(before start: Int, _ tag: Tag) -> String {
        var (before, after) = (start, place)
        if [UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "!")].contains(tag.mark) {
            while before > 0, source[before - 1] == 0x20 || source[before - 1] == 0x09 { before -= 1 }
            while after < source.count, source[after] == 0x20 || source[after] == 0x09 || source[after] == 0x0D { after += 1 }
            let isAlone = (before == 0 || source[before - 1] == 0x0A) && (after == source.count || source[after] == 0x0A)
            if isAlone { place = min(after + 1, source.count) } else { before = start }
        }
        defer { textStart = place }
        return text(textStart..<max(textStart, before))
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "_-.".utf8.contains(byte)
    }
}
