import Basics
import Content
import Diagnostics

/// Where placeholders stand in a text, and which of its words cannot stand in one reply together with the longest branches.
struct PlaceholderMap: Sendable {
    struct Span: Sendable {
        enum Kind: Sendable {
            /// Index among `outputs`.
            case output(Int)
            case include(String)
            case tag
        }

        let offsets: Range<Int>
        let kind: Kind
    }

    let trees: [PlaceholderTree]
    /// In the order of the text; they never overlap.
    let spans: [Span]
    let outputs: [PlaceholderTree.Output]
    /// Branches that are shorter than another branch of their conditional.
    let shorterBranches: [Range<Int>]
    let conditionals: [PlaceholderTree.Conditional]
    let includes: [PlaceholderTree.Include]
    let variables: [Located<String>]
    private let outerShorterBranches: [Range<Int>]

    init(_ trees: [PlaceholderTree]) {
        self.trees = trees
        var collector = Collector()
        for tree in trees { collector.visit(tree.parts) }
        spans = collector.spans.sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }
        outputs = collector.outputs
        shorterBranches = collector.shorter.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
        outerShorterBranches = shorterBranches.reduce(into: []) { outer, branch in
            if branch.lowerBound >= outer.last?.upperBound ?? 0 { outer.append(branch) }
        }
        conditionals = trees.flatMap(\.conditionals)
        includes = trees.flatMap(\.includes)
        variables = trees.flatMap(\.variables)
    }

    /// The text with every byte of a placeholder replaced by a letter, so that Markdown reads a word there.
    func masked(_ bytes: [UInt8]) -> String {
        guard !spans.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
        var bytes = bytes
        for span in spans {
            for offset in span.offsets where bytes.indices.contains(offset) { bytes[offset] = UInt8(ascii: "x") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Branches contain each other or stand apart, so the outermost are looked at alone.
    func isInShorterBranch(_ offset: Int) -> Bool {
        let next = outerShorterBranches.partitioningIndex { $0.lowerBound > offset }
        return next > 0 && outerShorterBranches[next - 1].contains(offset)
    }

    /// The first placeholder that touches the stretch.
    func span(touching offsets: Range<Int>) -> Span? { spans(touching: offsets).first }

    /// The placeholders that touch the stretch, in the order of the text.
    func spans(touching offsets: Range<Int>) -> ArraySlice<Span> {
        let start = spans.partitioningIndex { $0.offsets.upperBound > offsets.lowerBound }
        return spans[start...].prefix { $0.offsets.overlaps(offsets) }
    }

    private struct Collector {
        var spans: [Span] = []
        var outputs: [PlaceholderTree.Output] = []
        var shorter: [Range<Int>] = []

        mutating func visit(_ parts: [PlaceholderTree.Part]) {
            for part in parts {
                switch part {
                case .markup: break
                case .output(let output):
                    spans.append(Span(offsets: output.offsets, kind: .output(outputs.count)))
                    outputs.append(output)
                case .include(let include): spans.append(Span(offsets: include.offsets, kind: .include(include.name.value)))
                case .conditional(let conditional): visit(conditional)
                }
            }
        }

        private mutating func visit(_ conditional: PlaceholderTree.Conditional) {
            let bodies = conditional.branches.map(\.parts) + [conditional.alternative ?? []]
            for branch in conditional.branches { spans.append(Span(offsets: branch.offsets, kind: .tag)) }
            for parts in bodies { visit(parts) }
            let stretches = bodies.map { parts in
                parts.first.map { first in first.offsets.lowerBound..<max(first.offsets.upperBound, parts.last?.offsets.upperBound ?? 0) }
                    ?? 0..<0
            }
            let longest = stretches.indices.max { (stretches[$0].count, -$0) < (stretches[$1].count, -$1) }
            shorter += stretches.indices.filter { $0 != longest && !stretches[$0].isEmpty }.map { stretches[$0] }
            addClosingTags(conditional, stretches)
        }

        /// `else` and `endif` are not in the tree: they fill what is left of the conditional between its branches.
        private mutating func addClosingTags(_ conditional: PlaceholderTree.Conditional, _ stretches: [Range<Int>]) {
            let taken = conditional.branches.map(\.offsets) + stretches.filter { !$0.isEmpty }
            var cursor = conditional.offsets.lowerBound
            for range in taken.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if range.lowerBound > cursor { spans.append(Span(offsets: cursor..<range.lowerBound, kind: .tag)) }
                cursor = max(cursor, range.upperBound)
            }
            if cursor < conditional.offsets.upperBound { spans.append(Span(offsets: cursor..<conditional.offsets.upperBound, kind: .tag)) }
        }
    }
}

extension PlaceholderTree.Part {
    var offsets: Range<Int> {
        switch self {
        case .markup(let offsets): offsets
        case .output(let output): output.offsets
        case .conditional(let conditional): conditional.offsets
        case .include(let include): include.offsets
        }
    }
}
