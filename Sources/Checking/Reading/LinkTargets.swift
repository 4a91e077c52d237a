import Content
import Diagnostics
import Language
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
        /// A placeholder stands in the destination.
        let isFilled: Bool
    }

    let links: [Link]

    init(tree: Node, file: SourceFile, body: Range<Int>, placeholders: PlaceholderMap) {
        var places = LinkPlaces(file: file, body: body)
        var found: [Link] = []
        tree.walk { node in
            let (destination, isImage): (String, Bool)
            switch node.kind {
            case .link(let address, _): (destination, isImage) = (address, false)
            case .image(let source, _): (destination, isImage) = (source, true)
            default: return
            }
            let place = places.place(of: destination, in: node)
            found.append(
                Link(
                    destination: destination, isImage: isImage, offsets: node.offsets, place: place, words: node.plainText,
                    isFilled: placeholders.span(touching: place) != nil))
        }
        links = found
    }

    /// Links inside the book whose destination is written out; a placeholder in it is for the filled text to judge.
    var relative: [Link] { links.filter { LinkPolicy.isRelative($0.destination) && !$0.destination.isEmpty && !$0.isFilled } }
}

/// A relative destination as a path of the book: `../return/how-to-return.md#label` seen from an article.
package struct ArticleAddress: Sendable {
    /// Path inside the book, without the anchor.
    let path: String
    let anchor: String?

    /// Nil where the destination leaves the book.
    package init?(_ destination: String, from source: String) {
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

    /// The article's id; nil where the path is not an article's.
    package var id: TextID? {
        let top = "KnowledgeBase/"
        guard path.hasPrefix(top), path.hasSuffix(".md"), let slash = path.lastIndex(of: "/"), path.utf8.count > top.utf8.count else {
            return nil
        }
        let name = path[path.index(after: slash)...].prefix { $0 != "." }
        return TextID("\(path[..<slash].dropFirst(top.count))/\(name)")
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
            if byte == UInt8(ascii: "%"), rest.count > 2,
                let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
            {
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
