import Diagnostics
import Foundation

/// Reads the `variables` mapping of a template or of the settings.
struct VariableReader {
    static let keys = [
        "ask", "ask_customer", "type", "pattern", "values", "choices", "required", "from", "min", "max", "when", "working_day",
        "days_until",
        "working_days_until", "default", "example",
    ]

    let file: SourceFile
    let rule: String
    /// Declarations of the settings that a template builds on.
    let shared: [String: Variable]

    func read(_ entry: YAMLValue.Entry?) -> (variables: [Variable], problems: [Diagnostic]) {
        guard let entry, !entry.value.isNull else { return ([], []) }
        guard case .mapping(let entries, _) = entry.value else {
            let message = "'variables' is \(entry.value.kindName); write 'name: {ask: …}', one per line"
            return ([], [Diagnostic(.error, rule: rule, path: file.path, range: file.range(entry.keyOffsets), message)])
        }
        var variables: [Variable] = []
        var problems: [Diagnostic] = []
        for entry in entries {
            var fields = Fields(entry.value, in: file, rule: rule, name: "variable '\(entry.key)'")
            variables.append(variable(entry, &fields))
            problems += fields.problems
        }
        return (variables, problems + unknownDays(variables))
    }

    /// Days that are counted up to a variable that is not there.
    private func unknownDays(_ variables: [Variable]) -> [Diagnostic] {
        let days = (variables + shared.values).filter { $0.kind == .date }.map(\.name)
        return variables.compactMap { variable in
            guard let day = variable.countdown?.day, !days.contains(day) else { return nil }
            let remedy = Suggestion.remedy(for: day, in: Set(days).sorted())
            return Diagnostic(
                .error, rule: rule, path: file.path, range: file.range(variable.offsets),
                "variable '\(variable.name)' counts the days until '\(day)', which is not a date of this text\(remedy)")
        }
    }

    private func variable(_ entry: YAMLValue.Entry, _ fields: inout Fields) -> Variable {
        fields.allow(Self.keys)
        let base = shared[entry.key]
        checkName(entry, isShared: base != nil, &fields)
        let options = fields.options()
        let kind = fields.choice("type", as: Variable.Kind.self)?.value ?? (options.isEmpty ? base?.kind ?? .text : .choice)
        let (minimum, maximum) = fields.bounds(of: kind)
        let origin = fields.choice("from", as: Variable.Origin.self)?.value ?? base?.origin ?? kind.usualOrigin
        return Variable(
            name: entry.key, offsets: entry.keyOffsets,
            ask: fields.localized("ask") ?? base?.ask ?? LocalizedText(entry.key.replacing("_", with: " ")),
            askCustomer: fields.localized("ask_customer") ?? base?.askCustomer,
            kind: kind, pattern: pattern(&fields) ?? base?.pattern, options: options.isEmpty ? base?.options ?? [] : options,
            isRequired: fields.bool("required")?.value ?? base?.isRequired ?? true, origin: origin,
            minimum: minimum ?? base?.minimum, maximum: maximum ?? base?.maximum, tense: tense(of: kind, from: origin, base, &fields),
            isWorkingDay: fields.isWorkingDay(kind) ?? base?.isWorkingDay ?? false,
            countdown: fields.countdown(of: kind) ?? base?.countdown,
            defaultValue: fields.localized("default") ?? base?.defaultValue, example: fields.localized("example") ?? base?.example)
    }

    /// What the declaration says, else what the one it builds on says, else what is usual for who knows the day.
    private func tense(of kind: Variable.Kind, from origin: Variable.Origin, _ base: Variable?, _ fields: inout Fields) -> Variable.Tense? {
        let own = fields.tense(of: kind)
        guard kind == .date else { return nil }
        if let own { return own }
        if let base, base.kind == .date, base.tense != base.origin.usualTense { return base.tense }
        return origin.usualTense
    }

    private func checkName(_ entry: YAMLValue.Entry, isShared: Bool, _ fields: inout Fields) {
        if entry.value.isNull, !isShared {
            let remedy = Suggestion.remedy(for: entry.key, in: shared.keys.sorted())
            fields.problem(
                "variable '\(entry.key)' says nothing; add 'ask', or declare it in .replybook.yml\(remedy)", at: entry.keyOffsets)
        }
        if !isName(entry.key) {
            fields.problem("variable '\(entry.key)' is not a name; use letters, digits and '_'", at: entry.keyOffsets)
        }
    }

    private func pattern(_ fields: inout Fields) -> String? {
        guard let pattern = fields.string("pattern") else { return nil }
        do {
            guard try ValuePattern.isEndless(pattern.value, ValuePattern.expression(pattern.value)) else { return pattern.value }
            fields.problem(
                "pattern '\(pattern.value)' takes endless time on some values; repeat nothing that repeats, such as '(a+)+'",
                at: pattern.offsets)
            return nil
        } catch {
            fields.problem("pattern '\(pattern.value)' is not a regular expression; check its brackets", at: pattern.offsets)
            return nil
        }
    }

    private func isName(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "_" || ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0.properties.isAlphabetic }
            && text.first?.isNumber == false
    }
}

extension Variable.Kind {
    /// A day or an amount in a reply is mostly one that we promise, so nobody but us knows it.
    fileprivate var usualOrigin: Variable.Origin { self == .date || self == .money ? .agent : .customer }
}

extension Variable.Origin {
    /// What the agent decides is a promise, and a promise is not past; the days of a customer and of an order may be.
    fileprivate var usualTense: Variable.Tense { self == .agent ? .future : .any }
}
