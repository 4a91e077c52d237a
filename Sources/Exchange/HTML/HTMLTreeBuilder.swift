/// Builds a tree from HTML however its tags nest: what is not closed ends with its parent, what was never opened is dropped.
struct HTMLTreeBuilder {
    /// Deeper elements become children of the deepest one: a tree is walked by recursion.
    private static let maximumDepth = 100
    private static let empty: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "attribute",
    ]
    /// What an opening tag closes, up to the element that holds such ones.
    private static let closes: [String: (ends: Set<String>, within: Set<String>)] = [
        "li": (["li"], ["ul", "ol"]), "tr": (["tr", "td", "th"], ["table"]), "td": (["td", "th"], ["tr", "table"]),
        "th": (["td", "th"], ["tr", "table"]), "dt": (["dt", "dd"], ["dl"]), "dd": (["dt", "dd"], ["dl"]),
        "tbody": (["thead", "tbody", "tr", "td", "th"], ["table"]),
    ]

    private var stack = [HTMLElement(name: "", attributes: [:])]

    static func tree(of html: String) -> HTMLElement {
        var builder = HTMLTreeBuilder()
        for token in HTMLTokenizer.tokens(of: html) { builder.take(token) }
        builder.close(to: 1)
        return builder.stack[0]
    }

    private mutating func take(_ token: HTMLToken) {
        switch token {
        case .text(let text): stack[stack.count - 1].children.append(.text(text))
        case .close("p") where !stack.contains { $0.name == "p" }: break
        case .close(let name):
            // A closing tag does not reach out of the cell it is in.
            let border =
                (stack.lastIndex { ["td", "th", "table"].contains($0.name) && $0.name != name && name != "table" && name != "tr" } ?? -1)
            if let index = stack.lastIndex(where: { $0.name == name }), index > 0, index > border { close(to: index) }
        case .open(let name, let attributes, let isClosed):
            closeImplied(by: name)
            let element = HTMLElement(name: name, attributes: attributes)
            if Self.empty.contains(name) || isClosed && !HTMLElement.blocks.contains(name) || stack.count > Self.maximumDepth {
                stack[stack.count - 1].children.append(.element(element))
            } else {
                stack.append(element)
            }
        }
    }

    private mutating func closeImplied(by name: String) {
        if HTMLElement.blocks.contains(name), name != "li", let paragraph = stack.lastIndex(where: { $0.name == "p" }),
            !stack[paragraph...].contains(where: { ["td", "th", "li"].contains($0.name) })
        {
            close(to: paragraph)
        }
        guard let (ends, within) = Self.closes[name] else { return }
        let border = stack.lastIndex { within.contains($0.name) } ?? 0
        if let index = stack.indices.first(where: { $0 > border && ends.contains(stack[$0].name) }) { close(to: index) }
    }

    /// Ends all elements from this place of the stack on.
    private mutating func close(to index: Int) {
        while stack.count > max(1, index), let element = stack.popLast() { stack[stack.count - 1].children.append(.element(element)) }
    }
}
