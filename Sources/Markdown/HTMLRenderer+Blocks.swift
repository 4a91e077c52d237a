extension HTMLRenderer {
    func list(_ tag: String, _ node: Node, tight: Bool, attributes: String = "", into html: inout String) {
        html += "<\(tag)\(attributes)>\n"
        for item in node.children {
            if override(item, self, &html) { continue }
            if case .taskItem(let checked) = item.kind {
                html += "<li class=\"task\"><label><input type=\"checkbox\" disabled\(checked ? " checked" : "")> "
                itemContent(item, tight: tight, labelled: true, into: &html)
            } else {
                html += "<li>"
                itemContent(item, tight: tight, labelled: false, into: &html)
            }
            html += "</li>\n"
        }
        html += "</\(tag)>"
    }

    /// Content of an item; the label of a task ends after its first paragraph, so that every check box has a name.
    private func itemContent(_ item: Node, tight: Bool, labelled: Bool, into html: inout String) {
        for (index, child) in item.children.enumerated() {
            if case .paragraph = child.kind, tight || (labelled && index == 0) {
                renderChildren(of: child, into: &html)
            } else {
                render(child, into: &html)
            }
            if labelled, index == 0 { html += "</label>" }
        }
        if labelled, item.children.isEmpty { html += "</label>" }
    }

    func codeBlock(_ info: String, _ literal: String, into html: inout String) {
        let language = info.prefix { !$0.isWhitespace }
        let attribute = language.isEmpty ? "" : " class=\"language-\(String(language).htmlEscaped)\""
        html += "<pre tabindex=\"0\"><code\(attribute)>\(literal.htmlEscaped)</code></pre>"
    }

    /// A table in a container that scrolls and can be focused, so that it works in a narrow window and by keyboard.
    func table(_ node: Node, _ alignments: [Node.Alignment], into html: inout String) {
        html += "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(tableName(node).htmlEscaped)\"><table>\n"
        for (index, row) in node.children.enumerated() {
            if index == 0 { html += "<thead>\n" } else if index == 1 { html += "<tbody>\n" }
            tableRow(row, alignments, into: &html)
            if index == 0 { html += "</thead>\n" }
        }
        html += node.children.count > 1 ? "</tbody>\n</table></div>" : "</table></div>"
    }

    private func tableName(_ node: Node) -> String {
        node.children.first?.children.map(\.plainText).filter { !$0.isEmpty }.joined(separator: ", ") ?? ""
    }

    private func tableRow(_ row: Node, _ alignments: [Node.Alignment], into html: inout String) {
        var header = false
        if case .tableRow(true) = row.kind { header = true }
        html += "<tr>"
        for (index, cell) in row.children.enumerated() {
            let alignment = index < alignments.count ? alignments[index] : .none
            let name = alignment == .none ? "" : " class=\"\(alignment)\""
            element(header ? "th" : "td", cell, into: &html, attributes: header ? " scope=\"col\"\(name)" : name)
        }
        html += "</tr>\n"
    }

    func footnote(_ label: String, _ node: Node, into html: inout String) {
        let id = Slug(label).text
        html += "<section class=\"footnote\" id=\"fn-\(id)\"><span class=\"footnote-label\">\(label.htmlEscaped)</span>"
        renderChildren(of: node, into: &html)
        html += "<a href=\"#fnref-\(id)\">↩</a></section>"
    }
}
