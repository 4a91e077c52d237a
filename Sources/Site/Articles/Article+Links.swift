import Content
import Markdown

extension Article {
    /// Where links with a destination stand in the source; the start of the body when placeholders made it.
    ///
    /// Parses the text again: only findings ask for it.
    func places(ofLink wanted: String) -> [Range<Int>] {
        var places: [Range<Int>] = []
        document.root.walk { node in
            switch node.kind {
            case .link(let destination, _) where destination == wanted: places.append(node.offsets)
            case .image(let source, _) where source == wanted: places.append(node.offsets)
            default: break
            }
        }
        return places.isEmpty ? [body.lowerBound..<body.lowerBound] : places
    }
}
