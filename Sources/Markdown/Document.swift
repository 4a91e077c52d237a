import Diagnostics

/// A parsed Markdown text.
///
/// ```swift
/// let document = Document(parsing: "Send it back **within 30 days**.")
/// let html = HTMLRenderer().html(document.root)  // <p>Send it back <strong>within 30 days</strong>.</p>
/// let text = PlainTextRenderer().text(document.root)  // Send it back within 30 days.
/// ```
package struct Document: Sendable {
    package let root: Node
    /// Places where a guard against hostile input changed what the text would have meant.
    package let findings: [Finding]

    package struct Finding: Sendable, Equatable {
        package let offsets: Range<Int>
        package let message: String
    }

    /// Parses GitHub-flavoured Markdown: tables, strikethrough, autolinks, task lists, footnotes.
    ///
    /// - Parameter body: the part of the file that is Markdown, as UTF-8 offsets; nil for all of it.
    ///   The offsets of the tree count from the start of the file.
    package init(parsing file: SourceFile, body: Range<Int>? = nil) {
        let range = body ?? 0..<file.text.utf8.count
        let text = String(file.slice(range))
        let guards = ParsingGuards(text)
        let tree = CommonMarkParser(extensions: guards.extensions).parse(guards.text, base: range.lowerBound)
        let rest = range.lowerBound + guards.text.utf8.count..<range.upperBound
        root = rest.isEmpty ? tree.root : Self.root(tree.root, followedBy: rest, of: file)
        let nesting = tree.deepest.map { Finding(offsets: $0, message: ParsingGuards.nestingMessage) }
        let excess = guards.excess.map { Finding(offsets: rest.lowerBound..<rest.lowerBound, message: $0) }
        findings =
            guards.findings.map {
                Finding(offsets: $0.offsets.lowerBound + range.lowerBound..<$0.offsets.upperBound + range.lowerBound, message: $0.message)
            } + [nesting, excess].compactMap(\.self)
    }

    private static func root(_ root: Node, followedBy rest: Range<Int>, of file: SourceFile) -> Node {
        let text = Node(.paragraph, offsets: rest, children: [Node(.text(String(file.slice(rest))), offsets: rest)])
        return Node(root.kind, offsets: root.offsets.lowerBound..<rest.upperBound, children: root.children + [text])
    }

    package init(parsing text: String) {
        self.init(parsing: SourceFile(path: "", text: text))
    }
}
