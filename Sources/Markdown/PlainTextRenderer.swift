/// Renders a tree as text to paste into a chat or an e-mail: no markup, links as `text: address`, lists with marks.
package struct PlainTextRenderer: Sendable {
    package init() {}

    package func text(_ node: Node) -> String {
        blocks(node.children).joined(separator: "\n\n")
    }

    private func blocks(_ nodes: [Node]) -> [String] {
        nodes.compactMap { node in
            let text = block(node)
            return text.isEmpty ? nil : text
        }
    }

    private func block(_ node: Node) -> String {
        switch node.kind {
        case .bulletList(let tight): items(node, tight: tight) { _ in "- " }
        case .orderedList(let start, let tight): items(node, tight: tight) { "\(start + $0). " }
        case .codeBlock(_, let literal), .htmlBlock(let literal): String(literal.drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed())
        case .thematicBreak: "---"
        case .table: node.children.map { $0.children.map(inlines).joined(separator: " | ") }.joined(separator: "\n")
        case .blockQuote: indented(blocks(node.children).joined(separator: "\n\n"), first: "> ", rest: "> ")
        case .footnoteDefinition(let label): "[\(label)] " + blocks(node.children).joined(separator: "\n\n")
        case .paragraph, .heading, .tableCell: inlines(node)
        default: blocks(node.children).joined(separator: "\n\n")
        }
    }

    private func items(_ list: Node, tight: Bool, mark: (Int) -> String) -> String {
        let items = list.children.enumerated().map { index, item in
            var mark = mark(index)
            if case .taskItem(let checked) = item.kind { mark += checked ? "[x] " : "[ ] " }
            let text = blocks(item.children).joined(separator: tight ? "\n" : "\n\n")
            return indented(text, first: mark, rest: String(repeating: " ", count: mark.count))
        }
        return items.joined(separator: tight ? "\n" : "\n\n")
    }

    private func indented(_ text: String, first: String, rest: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { index, line in line.isEmpty && index > 0 ? "" : (index == 0 ? first : rest) + line }
            .joined(separator: "\n")
    }

    private func inlines(_ node: Node) -> String {
        node.children.map(inline).joined()
    }

    private func inline(_ node: Node) -> String {
        switch node.kind {
        case .text(let literal), .code(let literal), .htmlInline(let literal): literal
        case .softBreak, .lineBreak: "\n"
        case .footnoteReference(let label): "[\(label)]"
        case .link(let destination, _): link(inlines(node), destination)
        default: inlines(node)
        }
    }

    private func link(_ text: String, _ destination: String) -> String {
        let address = destination.hasPrefix("mailto:") || destination.hasPrefix("tel:") ? String(destination.drop { $0 != ":" }.dropFirst()) : destination
        if text.isEmpty || text == address || text == destination { return address }
        // A title that ends in a mark of its own needs no colon.
        return text.last?.isPunctuation == true ? "\(text) \(address)" : "\(text): \(address)"
    }
}
