import Content
import Markdown

/// Where the links and images of an article stand in its source.
///
/// Parses the text again: only findings ask for it, once an article.
struct WrittenLinks: Sendable {
    private let places: [String: [Range<Int>]]
    private let start: Int

    init(_ article: Article) {
        var places: [String: [Range<Int>]] = [:]
        article.document.root.walk { node in
            switch node.kind {
            case .link(let destination, _): places[destination, default: []].append(node.offsets)
            case .image(let source, _): places[source, default: []].append(node.offsets)
            default: break
            }
        }
        self.places = places
        start = article.body.lowerBound
    }

    /// The start of the body when placeholders made the destination.
    func places(of destination: String) -> [Range<Int>] { places[destination] ?? [start..<start] }
}
