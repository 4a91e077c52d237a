import Content
import Diagnostics
import Language

struct BranchesCanBeReached: TextRule {
    static let about = RuleDescription(
        "branches-can-be-reached", .error, "Every branch can be reached.",
        why: "A branch that no case leads to hides a misspelt word or a forgotten case: customers it was meant for get another text.")

    static let examples: [Example] = [
        .good(
            "{% if way == \"courier\" %}Home.{% else %}Shop.{% endif %}", with: "variables:\n  way: {ask: Way, choices: [courier, pickup]}"),
        .bad(
            "↓{% if way == \"curier\" %}Home.{% else %}Shop.{% endif %}", with: "variables:\n  way: {ask: Way, choices: [courier, pickup]}"),
        .bad("{% if days %}Да.↓{% elsif days %}Нет.{% endif %}", .russian, with: "variables:\n  days: {ask: Дней, type: number}"),
        .bad("↓{% if way == \"a\" and way == \"b\" %}Tak.{% endif %}", .polish, with: "variables:\n  way: {ask: Sposób}"),
        .bad("↓{% if fault == \"ours\" %}Sorry.{% endif %} It comes.", with: "fault: carrier"),
        .bad(
            "{% if way == \"courier\" %}Home.{% elsif way == \"pickup\" %}Shop.↓{% else %}Where?{% endif %}",
            with: "variables:\n  way: {ask: Way, choices: [courier, pickup]}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.placeholders.conditionals.flatMap { findings(in: $0, text) }
    }

    private func findings(in conditional: PlaceholderTree.Conditional, _ text: CheckedText) -> [Finding] {
        var found: [Finding] = []
        var earlier: [PlaceholderTree.Condition] = []
        var asked: Set<String> = []
        for branch in conditional.branches {
            let isRepeated = !asked.insert(BranchLogic.key(branch.condition)).inserted
            if let reason = isRepeated ? "an earlier branch asks the same; remove one" : impossibility(of: branch.condition, text) {
                found.append(Finding(branch.offsets, "branch '\(text.slice(branch.offsets))' can never be reached: \(reason)"))
            }
            earlier.append(branch.condition)
        }
        if let reason = exhaustion(earlier, text), let place = elseTag(conditional, text) {
            found.append(Finding(place, "branch '\(text.slice(place))' can never be reached: \(reason)"))
        }
        return found
    }

    private func impossibility(of condition: PlaceholderTree.Condition, _ text: CheckedText) -> String? {
        switch condition {
        case .equal(.variable(let name), .literal(let value)), .equal(.literal(let value), .variable(let name)):
            return impossible(name.value, value.value.plain, text)
        case .and(let left, let right):
            let values = BranchLogic.requirements(condition)
            if let twice = values.first(where: { Set($0.value).count > 1 }) {
                return
                    "'\(twice.key)' cannot be \(Set(twice.value).sorted().map { "'\($0)'" }.joined(separator: " and ")) at once; use 'or'"
            }
            return impossibility(of: left, text) ?? impossibility(of: right, text)
        case .or(let left, let right):
            guard let reason = impossibility(of: left, text), impossibility(of: right, text) != nil else { return nil }
            return reason
        default: return nil
        }
    }

    private func impossible(_ name: String, _ value: String, _ text: CheckedText) -> String? {
        guard let template = text.template else { return nil }
        if let variable = template.variables.first(where: { $0.name == name }), variable.kind == .choice, !variable.choices.isEmpty,
            !value.isEmpty, !variable.choices.contains(value)
        {
            return
                "'\(name)' is never '\(value)'\(Suggestion.remedy(for: value, in: variable.choices)); use \(variable.choices.joined(separator: ", "))"
        }
        let fixed: [String: (value: String, all: [String])] = [
            "fault": (template.fault.rawValue, Fault.allCases.map(\.rawValue)),
            "mood": (template.mood.rawValue, Mood.allCases.map(\.rawValue)),
            "language": (template.name.language.description, []),
        ]
        if let fixed = fixed[name], fixed.value != value { return "front matter says '\(name): \(fixed.value)'; change one of them" }
        if name == "channel", !template.channels.isEmpty, !template.channels.contains(where: { $0.value.rawValue == value }) {
            return "the template is not for channel '\(value)'; add it to 'channels'"
        }
        return nil
    }

    /// The branches before an `else` take every choice of a variable that always has a value.
    private func exhaustion(_ conditions: [PlaceholderTree.Condition], _ text: CheckedText) -> String? {
        var taken: [String: Set<String>] = [:]
        for condition in conditions {
            guard case .equal(.variable(let name), .literal(let value)) = condition else { return nil }
            taken[name.value, default: []].insert(value.value.plain)
        }
        guard taken.count == 1, let (name, values) = taken.first, let variable = text.template?.variables.first(where: { $0.name == name }),
            variable.kind == .choice, variable.isRequired, !variable.choices.isEmpty, values.isSuperset(of: variable.choices)
        else { return nil }
        return "the branches before it take every choice of '\(name)'; remove it, or make the last of them 'else'"
    }

    private func elseTag(_ conditional: PlaceholderTree.Conditional, _ text: CheckedText) -> Range<Int>? {
        guard conditional.alternative != nil, let last = conditional.branches.last else { return nil }
        let start = last.parts.last?.offsets.upperBound ?? last.offsets.upperBound
        return text.placeholders.spans.first { if case .tag = $0.kind { $0.offsets.lowerBound >= start } else { false } }.map {
            let tag = text.slice($0.offsets)
            let open = tag.utf8.prefix { $0 != UInt8(ascii: "{") }.count
            let close = tag.firstRange(of: "%}").map { tag[..<$0.upperBound].utf8.count } ?? tag.utf8.count
            return $0.offsets.lowerBound + open..<$0.offsets.lowerBound + close
        }
    }
}

/// What conditions ask, apart from where they are written.
enum BranchLogic {
    /// The same for conditions that ask the same in the same words.
    static func key(_ condition: PlaceholderTree.Condition) -> String {
        switch condition {
        case .truthy(let operand): key(operand)
        case .equal(let left, let right): "\(key(left))==\(key(right))"
        case .notEqual(let left, let right): "\(key(left))!=\(key(right))"
        case .and(let left, let right): "(\(key(left))&\(key(right)))"
        case .or(let left, let right): "(\(key(left))|\(key(right)))"
        }
    }

    /// Values that a chain of `and` asks of each variable at once.
    static func requirements(_ condition: PlaceholderTree.Condition) -> [String: [String]] {
        switch condition {
        case .equal(.variable(let name), .literal(let value)), .equal(.literal(let value), .variable(let name)):
            [name.value: [value.value.plain]]
        case .and(let left, let right): requirements(left).merging(requirements(right), uniquingKeysWith: +)
        default: [:]
        }
    }

    private static func key(_ operand: PlaceholderTree.Operand) -> String {
        switch operand {
        case .variable(let name): name.value
        case .literal(let value): "'\(value.value.plain)'"
        }
    }
}
