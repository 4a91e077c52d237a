import Content
import Diagnostics
import Markdown

/// The links and images of a text, with where each destination is written.
struct LinkTargets: Sendable {
    struct Link: Sendable {
        let destination: String
        let isImage: Bool
        /// The whole link.
        let offsets: Range<Int>
        /// The destination as it stands in the source; the whole link where it is written in another form.
        let place: Range<Int>
        /// Words of the link, or the alternative text of the image.
        let words: String
    }

    let links: [Link]
    private let text: CheckedText

    init(of text: CheckedText) {
        self.text = text
        var found: [Link] = []
        text.tree.walk { node in
            switch node.kind {
            case .link(let destination, _): found.append(Self.link(destination, false, node, text))
            case .image(let source, _): found.append(Self.link(source, true, node, text))
            default: break
            }
        }
        links = found
    }

    /// Links inside the book whose destination is written out; a placeholder in it is for the filled text to judge.
    var relative: [Link] {
        links.filter { LinkPolicy.isRelative($0.destination) && !$0.destination.isEmpty && text.placeholders.span(touching: $0.place) == nil }
    }

    /// Articles that the text names: by link, and in its front matter.
    var articleIDs: [TextID] {
        let named = text.template?.articles ?? text.article?.related ?? []
        let linked = relative.filter { !$0.isImage }.compactMap { ArticleAddress($0.destination, from: text.file.path)?.id }
        return linked + named.compactMap { TextID($0.value) }
    }

    private static func link(_ destination: String, _ isImage: Bool, _ node: Node, _ text: CheckedText) -> Link {
        Link(destination: destination, isImage: isImage, offsets: node.offsets, place: place(of: destination, in: node, text), words: node.plainText)
    }

    private static func place(of destination: String, in node: Node, _ text: CheckedText) -> Range<Int> {
        let start = node.children.last?.offsets.upperBound ?? node.offsets.lowerBound
        for stretch in [start..<max(start, node.offsets.upperBound), node.offsets] where !destination.isEmpty {
            let source = text.file.slice(stretch)
            if let range = source.firstRange(of: destination) {
                let lower = stretch.lowerBound + source.utf8.distance(from: source.startIndex, to: range.lowerBound)
                return lower..<lower + destination.utf8.count
            }
        }
        return definition(of: destination, text) ?? node.offsets
    }

    /// The destination of a reference link stands in its definition: `[name]: destination`.
    private static func definition(of destination: String, _ text: CheckedText) -> Range<Int>? {
        guard !destination.isEmpty else { return nil }
        let body = text.file.slice(text.body)
        for prefix in ["]: ", "]: <", "]:"] {
            if let range = body.firstRange(of: prefix + destination) {
                let lower = text.body.lowerBound + body.utf8.distance(from: body.startIndex, to: range.lowerBound) + prefix.utf8.count
                return lower..<lower + destination.utf8.count
            }
        }
        return nil
    }
}

/// A relative destination as a path of the book: `../return/how-to-return.md#label` seen from an article.
struct ArticleAddress: Sendable {
    /// Path inside the book, without the anchor.
    let path: String
    let anchor: String?

    /// Nil where the destination leaves the book.
    init?(_ destination: String, from source: String) {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let address = parts[0].prefix { $0 != "?" }
        anchor = parts.count > 1 ? Self.decoded(String(parts[1])) : nil
        if address.isEmpty {
            path = source
            return
        }
        var folders = address.hasPrefix("/") ? ["KnowledgeBase"] : source.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." {
                guard !folders.isEmpty else { return nil }
                folders.removeLast()
            } else if part != "." {
                folders.append(Self.decoded(String(part)))
            }
        }
        path = folders.joined(separator: "/")
    }

    /// The article's id; nil where the path is no article's.
    var id: TextID? {
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "KnowledgeBase", let category = Category(rawValue: String(parts[1])), path.hasSuffix(".md") else { return nil }
        return TextID(category: category, slug: String(parts[2].prefix { $0 != "." }))
    }

    /// The language that the file name says, or nil for "the same as mine".
    var language: LanguageTag? {
        let pieces = path.split(separator: "/").last?.split(separator: ".") ?? []
        return pieces.count == 3 ? LanguageTag(String(pieces[1])) : nil
    }

    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "%"), rest.count > 2, let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
