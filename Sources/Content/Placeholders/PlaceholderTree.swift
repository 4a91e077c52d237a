/// The placeholders of one stretch of text, as a tree with UTF-8 offsets into its file.
package struct PlaceholderTree: Sendable, Hashable {
    package let parts: [Part]

    package init(parts: [Part]) { self.parts = parts }

    package indirect enum Part: Sendable, Hashable {
        /// Text to be copied; empty where white space was trimmed away.
        case markup(Range<Int>)
        case output(Output)
        case conditional(Conditional)
        case include(Include)
    }

    /// `{{ operand | filter: argument, argument | filter }}`
    package struct Output: Sendable, Hashable {
        package let operand: Operand
        package let filters: [Filter]
        package let offsets: Range<Int>
    }

    package struct Filter: Sendable, Hashable {
        package let name: Located<String>
        package let arguments: [Operand]
    }

    package enum Operand: Sendable, Hashable {
        case variable(Located<String>)
        case literal(Located<Value>)

        package var offsets: Range<Int> {
            switch self {
            case .variable(let name): name.offsets
            case .literal(let value): value.offsets
            }
        }
    }

    /// `{% if %} … {% elsif %} … {% else %} … {% endif %}`
    package struct Conditional: Sendable, Hashable {
        package let branches: [Branch]
        /// What stands after `else`; nil where there is none.
        package let alternative: [Part]?
        package let offsets: Range<Int>
    }

    package struct Branch: Sendable, Hashable {
        package let condition: Condition
        /// The whole tag.
        package let offsets: Range<Int>
        package let parts: [Part]
    }

    package indirect enum Condition: Sendable, Hashable {
        case truthy(Operand)
        case equal(Operand, Operand)
        case notEqual(Operand, Operand)
        case and(Condition, Condition)
        case or(Condition, Condition)
    }

    /// `{% include "name" %}`
    package struct Include: Sendable, Hashable {
        package let name: Located<String>
        package let offsets: Range<Int>
    }
}

extension PlaceholderTree {
    /// Every variable that is read, in the order of the text: outputs, arguments and conditions alike.
    package var variables: [Located<String>] { Self.variables(in: parts) }

    package var outputs: [Output] {
        var found: [Output] = []
        Self.visit(parts) { if case .output(let output) = $0 { found.append(output) } }
        return found
    }

    package var conditionals: [Conditional] {
        var found: [Conditional] = []
        Self.visit(parts) { if case .conditional(let conditional) = $0 { found.append(conditional) } }
        return found
    }

    package var includes: [Include] {
        var found: [Include] = []
        Self.visit(parts) { if case .include(let include) = $0 { found.append(include) } }
        return found
    }

    package var markup: [Range<Int>] {
        var found: [Range<Int>] = []
        Self.visit(parts) { if case .markup(let offsets) = $0, !offsets.isEmpty { found.append(offsets) } }
        return found
    }

    /// Calls `body` for every part, parents first, in the order of the text.
    package static func visit(_ parts: [Part], _ body: (Part) -> Void) {
        for part in parts {
            body(part)
            guard case .conditional(let conditional) = part else { continue }
            for branch in conditional.branches { visit(branch.parts, body) }
            visit(conditional.alternative ?? [], body)
        }
    }

    private static func variables(in parts: [Part]) -> [Located<String>] {
        var names: [Located<String>] = []
        visit(parts) { part in
            switch part {
            case .output(let output): names += ([output.operand] + output.filters.flatMap(\.arguments)).compactMap(\.variable)
            case .conditional(let conditional): names += conditional.branches.flatMap(\.condition.operands).compactMap(\.variable)
            case .markup, .include: break
            }
        }
        return names
    }
}

extension PlaceholderTree.Operand {
    package var variable: Located<String>? {
        if case .variable(let name) = self { return name }
        return nil
    }
}

extension PlaceholderTree.Condition {
    /// Left to right.
    package var operands: [PlaceholderTree.Operand] {
        switch self {
        case .truthy(let operand): [operand]
        case .equal(let left, let right), .notEqual(let left, let right): [left, right]
        case .and(let left, let right), .or(let left, let right): left.operands + right.operands
        }
    }
}
