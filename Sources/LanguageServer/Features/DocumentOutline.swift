import Basics
import Checking
import Content
import Diagnostics
import Language

/// The parts of one document: front matter, blocks, headings, settings.
struct DocumentOutline {
    struct Part {
        /// Numbers of the protocol.
        enum Kind: Int {
            case module = 2
            case property = 7
            case text = 15
        }

        let name: String
        let detail: String
        let kind: Kind
        let offsets: Range<Int>
        /// What the editor puts the cursor on.
        let title: Range<Int>
        var children: [Part] = []
    }

    private(set) var parts: [Part] = []

    init(_ spot: Spot) {
        let book = spot.book.book
        let outline = YAMLOutline(spot.file)
        let isText = spot.path.hasSuffix(".md")
        if let outline {
            let keys = outline.entries.map { Self.part($0, depth: isText ? 1 : 2) }
            if isText {
                let whole = 0..<max(0, outline.body.lowerBound - 1)
                parts.append(Part(name: "Front matter", detail: "", kind: .module, offsets: whole, title: 0..<0, children: keys))
            } else {
                parts += keys
            }
        }
        if let template = book.templates.first(where: { $0.path == spot.path }) {
            parts += template.sections.map { section in
                let end = max(section.heading.upperBound, section.body.upperBound)
                return Part(
                    name: section.kind.heading(in: template.name.language), detail: section.kind.rawValue, kind: .text,
                    offsets: section.heading.lowerBound..<end, title: section.heading)
            }
        }
        if let article = book.articles.first(where: { $0.path == spot.path }) { parts += Self.headings(of: article) }
    }

    private static func part(_ entry: YAMLValue.Entry, depth: Int) -> Part {
        var children: [Part] = []
        if depth > 1, case .mapping(let entries, _) = entry.value { children = entries.map { part($0, depth: depth - 1) } }
        let end = max(entry.keyOffsets.upperBound, entry.value.offsets.upperBound)
        let name = entry.key.isEmpty ? "?" : entry.key
        return Part(
            name: name, detail: entry.value.kindName, kind: .property, offsets: entry.keyOffsets.lowerBound..<end, title: entry.keyOffsets,
            children: children)
    }

    /// Each heading reaches to the next of its level or above.
    private static func headings(of article: Article) -> [Part] {
        let headings = ArticleOutline(article).headings
        return headings.enumerated().map { index, heading in
            let next = headings[(index + 1)...].first { $0.level <= heading.level }?.offsets.lowerBound
            let end = max(heading.offsets.upperBound, next.map { $0 - 1 } ?? article.body.upperBound)
            return Part(
                name: heading.text.isEmpty ? "?" : heading.text, detail: "#" + heading.anchor, kind: .text,
                offsets: heading.offsets.lowerBound..<end, title: heading.offsets)
        }
    }
}

extension DocumentOutline.Part {
    func json(_ places: PlaceMap) -> JSON {
        [
            "name": .string(name), "detail": .string(detail), "kind": .integer(kind.rawValue), "range": places.stretch(offsets).json,
            "selectionRange": places.stretch(title).json, "children": .array(children.map { $0.json(places) }),
        ]
    }

    func flat(_ places: PlaceMap, uri: String) -> JSON {
        let location: JSON = ["uri": .string(uri), "range": places.stretch(offsets).json]
        return ["name": .string(name), "kind": .integer(kind.rawValue), "location": location]
    }
}
