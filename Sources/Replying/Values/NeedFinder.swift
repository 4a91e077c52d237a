import Content
import Diagnostics

/// Walks the way that a reply takes through a template and notes which variables it reads there.
struct NeedFinder: Sendable {
    let source: ValueSource
    let evaluator: Evaluator
    let fragments: @Sendable (String) -> Fragment?

    /// Variables read on the way, in the order of the text, each once. A conditional reads the variables of every condition
    /// up to the branch it takes.
    func variables(in tree: PlaceholderTree) -> [String] {
        var names: [String] = []
        collect(tree.parts, mayInclude: true, into: &names)
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private func collect(_ parts: [PlaceholderTree.Part], mayInclude: Bool, into names: inout [String]) {
        for part in parts {
            switch part {
            case .markup: break
            case .output(let output):
                names += ([output.operand] + output.filters.flatMap(\.arguments)).compactMap { $0.variable?.value }
            case .include(let include):
                guard mayInclude, let fragment = fragments(include.name.value) else { continue }
                collect(fragment.placeholders.parts, mayInclude: false, into: &names)
            case .conditional(let conditional): collect(conditional, mayInclude: mayInclude, into: &names)
            }
        }
    }

    private func collect(_ conditional: PlaceholderTree.Conditional, mayInclude: Bool, into names: inout [String]) {
        for branch in conditional.branches {
            names += branch.condition.operands.compactMap { $0.variable?.value }
            if evaluator.holds(branch.condition) { return collect(branch.parts, mayInclude: mayInclude, into: &names) }
        }
        collect(conditional.alternative ?? [], mayInclude: mayInclude, into: &names)
    }

    /// Required variables among those read that have no value: the reply would print a blank or take a branch by chance.
    ///
    /// The declaration decides; a built-in name without one (`customer_name`) is required only where it is printed bare,
    /// which the evaluator reports.
    func missing(in tree: PlaceholderTree, printed: [String]) -> [Need] {
        let read = variables(in: tree)
        return (read + printed.filter { !read.contains($0) }).compactMap { name in
            guard source.value(name) == nil else { return nil }
            let variable = source.variable(name)
            let isDeclared = source.template.variables.contains { $0.name == name }
            guard printed.contains(name) || (isDeclared && variable?.isRequired == true) else { return nil }
            return Need(name: name, template: source.template.name, variable: variable)
        }
    }
}
