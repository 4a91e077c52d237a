/// Raw HTML tags that may pass, each with the attributes it may keep; everything else shows as text.
///
/// A tag passes only in the plain form `<name attribute="value" …>` or `</name>`, so there is no parser to disagree with a
/// browser's, and only when its other half stands beside it, so that it cannot reach beyond its paragraph or section.
/// Values are escaped again; no attribute that holds an address is ever to be listed.
package struct HTMLAllowList: Sendable {
    private let attributes: [String: Set<String>]
    private static let void: Set<String> = ["br", "hr", "wbr"]

    package init(_ attributes: [String: Set<String>]) { self.attributes = attributes }

    /// Tags of running text that carry no risk and no layout.
    package static let standard = HTMLAllowList([
        "br": [], "sub": [], "sup": [], "kbd": [], "abbr": ["title"], "mark": [], "small": [], "wbr": [], "hr": [],
        "details": [], "summary": [], "ins": [], "del": [], "b": [], "i": [], "u": [], "s": [], "em": [], "strong": [],
        "code": [], "p": [], "q": [], "samp": [], "var": [], "dfn": ["title"], "cite": [],
    ])

    /// The literal with allowed tags kept and all the rest escaped.
    package func sanitized(_ literal: String) -> String { sanitized(siblings: [literal])[0] }

    /// Literals that stand beside each other, in which a tag may open in one and close in another.
    func sanitized(siblings literals: [String]) -> [String] {
        var pieces = literals.map(pieces)
        var open: [(name: String, literal: Int, piece: Int)] = []
        // How many of each name are open: without it 100,000 tags that nothing closes would be searched for each that closes.
        var counts: [String: Int] = [:]
        for literal in pieces.indices {
            for piece in pieces[literal].indices {
                guard let tag = pieces[literal][piece].tag, !Self.void.contains(tag.name) else { continue }
                if !tag.closes {
                    open.append((tag.name, literal, piece))
                    counts[tag.name, default: 0] += 1
                } else if counts[tag.name, default: 0] > 0 {
                    pieces[literal][piece].isPaired = true
                    while let last = open.popLast() {
                        counts[last.name, default: 0] -= 1
                        guard last.name == tag.name else { continue }
                        pieces[last.literal][last.piece].isPaired = true
                        break
                    }
                }
            }
        }
        return pieces.map { $0.map(\.html).joined() }
    }

    /// Everything in a literal that looks like a tag, in order.
    package static func tags(in literal: String) -> [Substring] {
        var tags: [Substring] = []
        var rest = Substring(literal)
        while let open = rest.firstIndex(of: "<") {
            let end = rest[open...].firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
            tags.append(rest[open..<end])
            rest = rest[end...]
        }
        return tags
    }

    /// Tags of a literal that would show as text whatever stands around them.
    package func refused(in literal: String) -> [Substring] { Self.tags(in: literal).filter { tag($0) == nil } }

    private struct Tag {
        let name: String
        let closes: Bool
        let html: String
    }

    private struct Piece {
        let source: Substring
        var tag: Tag?
        var isPaired = false

        var html: String {
            if let tag, isPaired || HTMLAllowList.void.contains(tag.name) { return tag.html }
            return String(source).htmlEscaped
        }
    }

    private func pieces(_ literal: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(literal)
        while let open = rest.firstIndex(of: "<") {
            if open > rest.startIndex { pieces.append(Piece(source: rest[..<open])) }
            rest = rest[open...]
            let end = rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
            pieces.append(Piece(source: rest[..<end], tag: tag(rest[..<end])))
            rest = rest[end...]
        }
        return rest.isEmpty ? pieces : pieces + [Piece(source: rest)]
    }

    private func tag(_ text: Substring) -> Tag? {
        guard let tag = HTMLTag(text) else { return nil }
        let name = tag.name.lowercased()
        guard let allowed = attributes[name] else { return nil }
        if tag.closes { return Self.void.contains(name) ? nil : Tag(name: name, closes: true, html: "</\(name)>") }
        var html = "<\(name)"
        for attribute in tag.attributes {
            let key = attribute.name.lowercased()
            if allowed.contains(key) { html += " \(key)=\"\(String(attribute.value).htmlEscaped)\"" }
        }
        return Tag(name: name, closes: false, html: html + ">")
    }
}
