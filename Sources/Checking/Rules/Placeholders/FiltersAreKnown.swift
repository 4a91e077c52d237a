import Content
import Diagnostics
import Language

struct FiltersAreKnown: TextRule {
    static let about = RuleDescription(
        "filters-are-known", .error, "Filters are known, take the arguments they are given, and fit what they get.",
        why: "A filter that cannot work stops the reply when the agent is about to send it.")

    static let examples: [Example] = [
        .good(
            "By {{ day | date: \"long\" }}: {{ sum | money }}.",
            with: "variables:\n  day: {ask: Day, type: date}\n  sum: {ask: Sum, type: money}"),
        .bad("By {{ day | ↓dat: \"long\" }}.", with: "variables:\n  day: {ask: Day, type: date}"),
        .bad("До {{ day | ↓date: \"big\" }}.", .russian, with: "variables:\n  day: {ask: День, type: date}"),
        .bad("Do {{ day | ↓date: \"long\", \"short\" }}.", .polish, with: "variables:\n  day: {ask: Dzień, type: date}"),
        .bad("By {{ name | ↓date }}.", with: "variables:\n  name: {ask: Name}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.placeholders.outputs.flatMap { output in
            output.filters.enumerated().compactMap { index, filter in
                problem(filter, isFirst: index == 0, output, text, book).map {
                    let isUnknown = FilterName(rawValue: filter.name.value) == nil
                    let certain = isUnknown ? Suggestion.certain(for: filter.name.value, in: FilterName.allCases.map(\.rawValue)) : nil
                    return Finding(filter.name.offsets, $0, fix: FixIt.replacing(filter.name.offsets, with: certain))
                }
            }
        }
    }

    private func problem(
        _ filter: PlaceholderTree.Filter, isFirst: Bool, _ output: PlaceholderTree.Output, _ text: CheckedText, _ book: CheckedBook
    ) -> String? {
        guard let name = FilterName(rawValue: filter.name.value) else {
            let names = FilterName.allCases.map(\.rawValue)
            let remedy =
                Suggestion.nearest(to: filter.name.value, in: names).map { "did you mean '\($0)'?" }
                ?? "use \(names.joined(separator: ", "))"
            return "filter '\(filter.name.value)' is unknown; \(remedy)"
        }
        guard name.arguments.contains(filter.arguments.count) else {
            let (low, high) = (name.arguments.lowerBound, name.arguments.upperBound)
            return
                "filter '\(name.rawValue)' has \(filter.arguments.count) arguments; give it \(low == high ? "\(low)" : "\(low) to \(high)")"
        }
        if name == .date, case .literal(let style)? = filter.arguments.first, ValueFormatter.DayStyle(rawValue: style.value.plain) == nil {
            return """
                filter 'date' has the style '\(style.value.plain)', which is unknown; \
                use \(ValueFormatter.DayStyle.allCases.map(\.rawValue).joined(separator: ", "))
                """
        }
        return isFirst ? misfit(name, output.operand, text, book) : nil
    }

    private func misfit(_ filter: FilterName, _ operand: PlaceholderTree.Operand, _ text: CheckedText, _ book: CheckedBook) -> String? {
        guard let variable = operand.variable?.value, let kind = kind(of: variable, text, book) else { return nil }
        switch filter {
        case .date where kind != .date:
            return "filter 'date' gets '\(variable)', which is of type '\(kind.rawValue)'; give it a date, or declare 'type: date'"
        case .money where kind != .money && kind != .number, .number where kind != .money && kind != .number,
            .plural where kind != .money && kind != .number:
            return
                "filter '\(filter.rawValue)' gets '\(variable)', which is of type '\(kind.rawValue)'; give it a number, or declare 'type: number'"
        default: return nil
        }
    }

    private func kind(of variable: String, _ text: CheckedText, _ book: CheckedBook) -> Variable.Kind? {
        if Variable.isFact(variable) {
            return book.factKinds[text.language]?[String(variable.dropFirst(6))]
        }
        return variable == "today" ? .date : text.template?.variables.first { $0.name == variable }?.kind
    }
}

extension Value {
    /// The type that a declaration of such values would name.
    var kind: Variable.Kind {
        switch self {
        case .number, .money: .number
        case .day: .date
        case .text, .bool, .choice: decimal == nil ? .text : .number
        }
    }
}
