import Basics
import Diagnostics
import Dispatch
import Markdown
import Testing

/// No text makes the parser crash, and the tree of any text is in order. A failure names its seed.
@Suite struct RandomInputTests {
    static let tokens = [
        "*", "**", "_", "~~", "`", "``", "[", "](", ")", "]", "![", "<", ">", "\n", "\n\n", "\r\n", "\r", "\t", "  ", " ", "# ", "## ",
        "- ", "1. ",
        "- [x] ", "> ", "```\n", "    ", "|", "|-|-|\n", "| a | b |\n", "[^1]", "[^1]: ", "[a]: /b\n", "[a]", "\\", "\\*", "&amp;", "&#35;",
        "&x;",
        "http://a.b", "www.c.d", "e@f.g", "<b>", "</b>", "<!--", "-->", "<a href=\"x\">", "слово", "ё", "👩‍👩‍👧", "word", "---\n", "===\n",
        "\u{0}", "a", "1", "!", "\"t\"", "(u)",
    ]

    /// Bytes of any kind, made valid UTF-8 as a reader would.
    static func bytes(_ seed: UInt64) -> String {
        var random = SplitMix(seed: seed)
        let marks = Array("*_~`[]()!<>#-|\\&:\n\r\t 1aё".utf8)
        let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
            Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : marks.randomElement(using: &random) ?? 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func markdown(_ seed: UInt64) -> String {
        var random = SplitMix(seed: seed)
        return (0..<Int.random(in: 0...24, using: &random)).map { _ in tokens.randomElement(using: &random) ?? "" }.joined()
    }

    /// What is out of order in the tree of a text; nil where all is well.
    static func fault(_ text: String) -> String? {
        let file = SourceFile(path: "", text: text)
        let document = Document(parsing: file)
        let html = HTMLRenderer(allowList: .standard).html(document.root)
        _ = PlainTextRenderer().text(document.root)
        if let unsafe = HTMLAudit(html).fault { return unsafe }
        return fault(document.root, file)
    }

    private static func fault(_ node: Node, _ file: SourceFile) -> String? {
        var last = node.offsets.lowerBound
        for child in node.children {
            let isFootnote = if case .footnoteDefinition = child.kind { true } else { false }
            guard isFootnote || (child.offsets.lowerBound >= last && child.offsets.upperBound <= node.offsets.upperBound) else {
                return "\(child.kind) at \(child.offsets) leaves \(node.kind) at \(node.offsets)"
            }
            if !isFootnote { last = child.offsets.upperBound }
            if let fault = fault(child, file) { return fault }
        }
        guard case .text(let literal) = node.kind else { return nil }
        let source = String(file.slice(node.offsets))
        // An empty place says that it was not found: the parser itself gets lost in a few odd nestings.
        if source.isEmpty || source == literal || source.contains(where: { $0 == "\\" || $0 == "&" || $0 == "\0" }) { return nil }
        return "text '\(literal)' stands at '\(source)'"
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `survives 25,000 random texts`(series: UInt64) {
        let faults = faults(of: 25_000, from: series << 32)
        #expect(faults == [])
    }

    private func faults(of count: Int, from first: UInt64) -> [String] {
        let pieces = 50
        let found = (0..<pieces).map { _ in Found() }
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            for seed in (first + UInt64(count * piece / pieces))..<(first + UInt64(count * (piece + 1) / pieces)) {
                let text = seed.isMultiple(of: 2) ? Self.bytes(seed) : Self.markdown(seed)
                if let fault = Self.fault(text) { found[piece].add("seed \(seed): \(fault) in \(text.debugDescription)") }
            }
        }
        return found.flatMap(\.faults)
    }

    /// One thread's finds; only that thread touches it before the others are done.
    private final class Found: @unchecked Sendable {
        private(set) var faults: [String] = []
        func add(_ fault: String) { if faults.count < 3 { faults.append(fault) } }
    }
}
