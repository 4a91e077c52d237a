import Diagnostics
import Markdown

/// A tree as text: one node a line with its place and the source under it, `⏎` for a line end and `→` for a tab.
struct TreeDump {
    let file: SourceFile

    init(_ text: String) { file = SourceFile(path: "", text: text) }

    var lines: [String] { lines(Document(parsing: file).root, depth: 0) }

    var text: String { lines.joined(separator: "\n") }

    private func lines(_ node: Node, depth: Int) -> [String] {
        let start = file.lines.position(at: node.offsets.lowerBound)
        let end = file.lines.position(at: node.offsets.upperBound)
        let line =
            String(repeating: "  ", count: depth)
            + "\(Self.name(node.kind)) \(start.line):\(start.column)-\(end.line):\(end.column) ‹\(source(node))›"
        return [line] + node.children.flatMap { lines($0, depth: depth + 1) }
    }

    private static func name(_ kind: Node.Kind) -> String {
        "\(kind)".replacing("Markdown.Node.Alignment.", with: "").replacing("\u{A0}", with: "\\u{A0}")
    }

    private func source(_ node: Node) -> String {
        String(file.slice(node.offsets)).replacing("\r\n", with: "␍⏎").replacing("\r", with: "␍").replacing("\n", with: "⏎")
            .replacing("\t", with: "→").replacing("\u{A0}", with: "\\u{A0}")
    }
}
