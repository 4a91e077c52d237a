/// Renders a tree as HTML that is safe by construction: every text is escaped, raw HTML shows as text unless the
/// allow-list knows its tag, comments never show, links go through `resolve` and `LinkPolicy`, nothing carries a style or a handler.
package struct HTMLRenderer: Sendable {
    package enum Target: Sendable { case link, image }

    /// Raw HTML that may pass; nil shows all of it as text.
    package var allowList: HTMLAllowList?
    /// Rewrites a destination before it is checked; nil unlinks it.
    package var resolve: @Sendable (String, Target) -> String?
    /// Writes a node in place of the renderer; returns false for those it leaves alone.
    package var override: @Sendable (Node, HTMLRenderer, inout String) -> Bool

    package init(
        allowList: HTMLAllowList? = nil,
        resolve: @escaping @Sendable (String, Target) -> String? = { destination, _ in destination },
        override: @escaping @Sendable (Node, HTMLRenderer, inout String) -> Bool = { _, _, _ in false }
    ) {
        self.allowList = allowList
        self.resolve = resolve
        self.override = override
    }

    package func html(_ node: Node) -> String {
        var html = ""
        render(node, into: &html)
        return html
    }

    package func render(_ node: Node, into html: inout String) {
        if override(node, self, &html) { return }
        if node.isBlock { block(node, into: &html) } else { inline(node, into: &html) }
    }

    package func renderChildren(of node: Node, into html: inout String) {
        guard let allowList, node.children.contains(where: { $0.rawHTML != nil }) else {
            for child in node.children { render(child, into: &html) }
            return
        }
        let raw = allowList.sanitized(siblings: node.children.map { $0.rawHTML?.withoutComments ?? "" })
        for (child, raw) in zip(node.children, raw) {
            if child.rawHTML == nil {
                render(child, into: &html)
            } else if !override(child, self, &html) {
                html += child.isBlock ? raw + "\n" : raw
            }
        }
    }

    /// Writes `<tag>children</tag>`.
    package func element(_ tag: String, _ node: Node, into html: inout String, attributes: String = "") {
        html += "<\(tag)\(attributes)>"
        renderChildren(of: node, into: &html)
        html += "</\(tag)>"
    }

    private func block(_ node: Node, into html: inout String) {
        switch node.kind {
        case .paragraph: element("p", node, into: &html)
        case .heading(let level): element("h\(level)", node, into: &html)
        case .blockQuote: element("blockquote", node, into: &html)
        case .bulletList(let tight): list("ul", node, tight: tight, into: &html)
        case .orderedList(let start, let tight):
            list("ol", node, tight: tight, attributes: start == 1 ? "" : " start=\"\(start)\"", into: &html)
        case .codeBlock(let info, let literal): codeBlock(info, literal, into: &html)
        case .htmlBlock(let literal): raw(literal, into: &html)
        case .thematicBreak: html += "<hr>"
        case .table(let alignments): table(node, alignments, into: &html)
        case .footnoteDefinition(let label): footnote(label, node, into: &html)
        default: renderChildren(of: node, into: &html)
        }
        html += "\n"
    }

    private func inline(_ node: Node, into html: inout String) {
        switch node.kind {
        case .text(let literal): html += literal.htmlEscaped
        case .softBreak: html += "\n"
        case .lineBreak: html += "<br>\n"
        case .code(let literal): html += "<code>\(literal.htmlEscaped)</code>"
        case .htmlInline(let literal): raw(literal, into: &html)
        case .emphasis: element("em", node, into: &html)
        case .strong: element("strong", node, into: &html)
        case .strikethrough: element("del", node, into: &html)
        case .link(let destination, let title): link(destination, title, node, into: &html)
        case .image(let source, let title): image(source, title, node, into: &html)
        case .footnoteReference(let label):
            let id = Slug(label).text
            html += "<sup class=\"footnote-ref\"><a href=\"#fn-\(id)\" id=\"fnref-\(id)\">\(label.htmlEscaped)</a></sup>"
        default: renderChildren(of: node, into: &html)
        }
    }

    private func raw(_ literal: String, into html: inout String) {
        let literal = literal.withoutComments
        html += allowList?.sanitized(literal) ?? literal.htmlEscaped
    }

    private func link(_ destination: String, _ title: String, _ node: Node, into html: inout String) {
        guard let target = resolve(destination, .link).flatMap(LinkPolicy.allowed) else {
            return renderChildren(of: node, into: &html)
        }
        let title = title.isEmpty ? "" : " title=\"\(title.htmlEscaped)\""
        element("a", node, into: &html, attributes: " href=\"\(target.htmlEscaped)\"\(title)")
    }

    private func image(_ source: String, _ title: String, _ node: Node, into html: inout String) {
        let text = node.plainText
        guard let target = resolve(source, .image).flatMap(LinkPolicy.allowed) else {
            html += text.htmlEscaped
            return
        }
        let title = title.isEmpty ? "" : " title=\"\(title.htmlEscaped)\""
        html += "<img src=\"\(target.htmlEscaped)\" alt=\"\(text.htmlEscaped)\"\(title)>"
    }
}
