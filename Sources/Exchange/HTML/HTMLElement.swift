/// A tree of HTML: elements and texts.
struct HTMLElement: Sendable {
    enum Child: Sendable {
        case text(String)
        case element(HTMLElement)
    }

    let name: String
    let attributes: [String: String]
    var children: [Child] = []

    /// Elements that a browser shows as blocks.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    var isBlock: Bool { Self.blocks.contains(name) }

    /// All text below, as it is written.
    var text: String {
        children.reduce(into: "") { text, child in
            switch child {
            case .text(let part): text += part
            case .element(let element): text += element.name == "br" ? "\n" : element.text
            }
        }
    }

    var elements: [HTMLElement] { children.compactMap { if case .element(let element) = $0 { element } else { nil } } }

    /// True where any block is below, however deep.
    var hasBlocks: Bool { elements.contains { $0.isBlock || $0.hasBlocks } }
}
