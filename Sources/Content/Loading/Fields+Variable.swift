import Foundation

/// Reads what a variable may hold.
extension Fields {
    /// `values: {key: label}`, or `choices: [key]` where the keys are all there is.
    mutating func options() -> [Choice] {
        guard let entry = entry("values") else { return strings("choices").map { Choice(key: $0.value) } }
        if let choices = self.entry("choices") {
            problem("'choices' and 'values' both say what to choose from; keep 'values'", at: choices.keyOffsets)
        }
        guard case .mapping(let labels, _) = entry.value else {
            problem("'values' is \(entry.value.kindName); write 'key: label', one per line", at: entry.keyOffsets)
            return []
        }
        return labels.map { Choice(key: $0.key, label: localized($0)) }
    }

    /// `min` and `max`, which only numbers and amounts have.
    mutating func bounds(of kind: Variable.Kind) -> (minimum: Decimal?, maximum: Decimal?) {
        let (minimum, maximum) = (bound("min", of: kind), bound("max", of: kind))
        if let minimum, let maximum, minimum > maximum, let entry = entry("max") {
            problem("'max' is below 'min'; no value can be right", at: entry.keyOffsets)
        }
        return (minimum, maximum)
    }

    private mutating func bound(_ key: String, of kind: Variable.Kind) -> Decimal? {
        guard let text = string(key) else { return nil }
        guard kind == .number || kind == .money else {
            let remedy =
                kind == .date
                ? "a date has 'when: future', 'when: past' or 'when: any'" : "give the variable 'type: number' or 'type: money'"
            problem("'\(key)' does not fit a \(kind.rawValue); \(remedy)", at: text.offsets)
            return nil
        }
        if let number = Decimal(plain: text.value) { return number }
        problem("'\(key)' is '\(text.value)'; write a number such as 1 or 0.5", at: text.offsets)
        return nil
    }

    /// `when: future`, `when: past` or `when: any`, which only dates have.
    mutating func tense(of kind: Variable.Kind) -> Variable.Tense? {
        guard let tense = choice("when", as: Variable.Tense.self) else { return nil }
        if kind == .date { return tense.value }
        problem("'when' does not fit a \(kind.rawValue); give the variable 'type: date'", at: tense.offsets)
        return nil
    }

    /// `working_day: true`, which only dates have.
    mutating func isWorkingDay(_ kind: Variable.Kind) -> Bool? {
        guard let value = bool("working_day") else { return nil }
        if kind == .date { return value.value }
        problem("'working_day' does not fit a \(kind.rawValue); give the variable 'type: date'", at: value.offsets)
        return nil
    }

    /// `days_until: day` or `working_days_until: day`, which only numbers have.
    mutating func countdown(of kind: Variable.Kind) -> Variable.Countdown? {
        let keys = ["days_until", "working_days_until"]
        let found = keys.compactMap { key in string(key).map { (key, $0) } }
        guard let (key, day) = found.first else { return nil }
        guard found.count == 1 else {
            problem("'days_until' and 'working_days_until' both say what the days are counted to; keep one", at: found[1].1.offsets)
            return nil
        }
        guard kind == .number else {
            problem("'\(key)' does not fit a \(kind.rawValue); give the variable 'type: number'", at: day.offsets)
            return nil
        }
        return Variable.Countdown(day: day.value, countsWorkingDays: key == keys[1])
    }
}
