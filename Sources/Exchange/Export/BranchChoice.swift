import Content

/// What a condition's variables are taken to be: keys of choices, and whether others have a value.
struct BranchChoice: Sendable, Equatable {
    /// An empty text means that the variable has no value.
    var values: [String: String] = [:]
    /// The labels of the chosen keys, which tell the branches of a template apart.
    var labels: [String] = []

    /// Whether a condition holds; nil where a variable is not decided.
    func holds(_ condition: PlaceholderTree.Condition) -> Bool? {
        switch condition {
        case .truthy(let operand): return text(operand).map { !$0.isEmpty && $0 != "false" }
        case .equal(let left, let right): return pair(left, right).map { $0 == $1 }
        case .notEqual(let left, let right): return pair(left, right).map { $0 != $1 }
        case .and(let left, let right):
            let (left, right) = (holds(left), holds(right))
            if left == false || right == false { return false }
            return left == nil || right == nil ? nil : true
        case .or(let left, let right):
            let (left, right) = (holds(left), holds(right))
            if left == true || right == true { return true }
            return left == nil || right == nil ? nil : false
        }
    }

    private func pair(_ left: PlaceholderTree.Operand, _ right: PlaceholderTree.Operand) -> (String, String)? {
        guard let left = text(left), let right = text(right) else { return nil }
        return (left, right)
    }

    private func text(_ operand: PlaceholderTree.Operand) -> String? {
        switch operand {
        case .variable(let name): values[name.value]
        case .literal(let value): value.value.plain
        }
    }
}
