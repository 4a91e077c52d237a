import Content
import Diagnostics
import Language

struct OptionalValuesMayBeMissing: TextRule {
    static let about = RuleDescription(
        "optional-values-may-be-missing", .error, "A value that may be missing is printed with a default or inside its own 'if'.",
        why: "Without either the reply has a hole where the name should be: 'Hello , your order'.")

    static let examples: [Example] = [
        .good("Hello {{ customer_name | default: \"there\" }}!"),
        .bad("Hello {{ ↓customer_name }}!"),
        .good("Здравствуйте{% if customer_name %}, {{ customer_name }}{% endif %}!", .russian),
        .bad("Numer: {{ ↓tracking }}.", .polish, with: "variables:\n  tracking: {ask: Numer, required: false}"),
        .good(
            "{% if tracking and customer_name %}{{ customer_name }}: {{ tracking }}.{% else %}In a day.{% endif %}",
            with: "variables:\n  tracking: {ask: Number, required: false}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template else { return [] }
        var optional: Set<String> = ["customer_name", "agent_name"]
        for variable in template.variables {
            if variable.isRequired || variable.defaultValue != nil {
                optional.remove(variable.name)
            } else {
                optional.insert(variable.name)
            }
        }
        var found: [Finding] = []
        for tree in text.placeholders.trees { collect(tree.parts, optional, &found) }
        return found
    }

    private func collect(_ parts: [PlaceholderTree.Part], _ optional: Set<String>, _ found: inout [Finding]) {
        for part in parts {
            switch part {
            case .markup, .include: break
            case .output(let output):
                guard let name = output.operand.variable, optional.contains(name.value),
                    !output.filters.contains(where: { $0.name.value == "default" })
                else { continue }
                found.append(
                    Finding(
                        name.offsets, "'\(name.value)' may be missing; add '| default: \"…\"', or put it inside '{% if \(name.value) %}'"))
            case .conditional(let conditional):
                var missing: Set<String> = []
                for branch in conditional.branches {
                    collect(branch.parts, optional.subtracting(Self.given(by: branch.condition)).subtracting(missing), &found)
                    missing.formUnion(Self.given(unless: branch.condition))
                }
                collect(conditional.alternative ?? [], optional.subtracting(missing), &found)
            }
        }
    }

    /// Variables that have a value where the condition holds.
    private static func given(by condition: PlaceholderTree.Condition) -> Set<String> {
        switch condition {
        case .truthy(let operand): Set([operand.variable?.value].compactMap(\.self))
        case .equal(.variable(let name), .literal(let value)) where !value.value.isEmpty: [name.value]
        case .notEqual(.variable(let name), .literal(let value)) where value.value.isEmpty: [name.value]
        case .and(let left, let right): given(by: left).union(given(by: right))
        case .or(let left, let right): given(by: left).intersection(given(by: right))
        default: []
        }
    }

    /// Variables that have a value where the condition does not hold.
    private static func given(unless condition: PlaceholderTree.Condition) -> Set<String> {
        if case .equal(.variable(let name), .literal(let value)) = condition, value.value.isEmpty { return [name.value] }
        return []
    }
}
