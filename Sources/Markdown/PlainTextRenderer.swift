/// Renders a tree as text to paste into a chat or an e-mail: no markup, links as `text: address`, lists with marks.
package struct PlainTextRenderer: Sendable {
    /// Levels of lists and quotes whose lines are indented. Each adds its mark to every line below it: 90 quotes around
    /// 500,000 lines of one letter would make 90 MB of one.
    private static let maximumIndent = 8

    package init() {}

    package func text(_ node: Node) -> String {
        blocks(node.children, depth: 0).joined(separator: "\n\n")
    }

    private func blocks(_ nodes: [Node], depth: Int) -> [String] {
        nodes.compactMap { node in
            let text = block(node, depth: depth)
            return text.isEmpty ? nil : text
        }
    }

    private func block(_ node: Node, depth: Int) -> String {
        switch node.kind {
        case .bulletList(let tight): items(node, tight: tight, depth: depth) { _ in "- " }
        case .orderedList(let start, let tight): items(node, tight: tight, depth: depth) { "\(start + $0). " }
        case .codeBlock(_, let literal): Self.withoutOuterLineEnds(literal)
        case .htmlBlock(let literal): Self.withoutOuterLineEnds(literal.withoutComments)
        case .thematicBreak: "---"
        case .table: node.children.map { $0.children.map(inlines).joined(separator: " | ") }.joined(separator: "\n")
        case .blockQuote:
            indented(blocks(node.children, depth: depth + 1).joined(separator: "\n\n"), first: "> ", rest: "> ", depth: depth)
        case .footnoteDefinition(let label): "[\(label)] " + blocks(node.children, depth: depth).joined(separator: "\n\n")
        case .paragraph, .heading, .tableCell: inlines(node)
        default: blocks(node.children, depth: depth).joined(separator: "\n\n")
        }
    }

    private func items(_ list: Node, tight: Bool, depth: Int, mark: (Int) -> String) -> String {
        let items = list.children.enumerated().map { index, item in
            var mark = mark(index)
            if case .taskItem(let checked) = item.kind { mark += checked ? "[x] " : "[ ] " }
            let text = blocks(item.children, depth: depth + 1).joined(separator: tight ? "\n" : "\n\n")
            return indented(text, first: mark, rest: String(repeating: " ", count: mark.count), depth: depth)
        }
        return items.joined(separator: tight ? "\n" : "\n\n")
    }

    /// Empty lines but the first stay empty.
    private func indented(_ text: String, first: String, rest: String, depth: Int) -> String {
        guard depth < Self.maximumIndent else { return first + text }
        var result = Array(first.utf8)
        var startsLine = false
        for byte in text.utf8 {
            if startsLine, byte != 0x0A { result += rest.utf8 }
            startsLine = byte == 0x0A
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func withoutOuterLineEnds(_ text: String) -> String {
        let rest = text.unicodeScalars.drop { $0 == "\n" }
        return rest.lastIndex { $0 != "\n" }.map { String(rest[...$0]) } ?? ""
    }

    private func inlines(_ node: Node) -> String {
        node.children.map(inline).joined()
    }

    private func inline(_ node: Node) -> String {
        switch node.kind {
        case .text(let literal), .code(let literal): literal
        case .htmlInline(let literal): literal.withoutComments
        case .softBreak, .lineBreak: "\n"
        case .footnoteReference(let label): "[\(label)]"
        case .link(let destination, _): link(inlines(node), destination)
        default: inlines(node)
        }
    }

    private func link(_ text: String, _ destination: String) -> String {
        let address =
            destination.hasPrefix("mailto:") || destination.hasPrefix("tel:")
            ? String(destination.drop { $0 != ":" }.dropFirst()) : destination
        if text.isEmpty || text == address || text == destination { return address }
        // A title that ends in a mark of its own needs no colon.
        return text.last?.isPunctuation == true ? "\(text) \(address)" : "\(text): \(address)"
    }
}
