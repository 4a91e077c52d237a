import Basics
import Content
import Language

/// Reads what somebody typed for a variable, the same wherever it was typed: on the command line, in a form, by a shop
/// system.
package struct ValueReader: Sendable {
    package let language: LanguageTag
    package let today: Day

    package init(language: LanguageTag, today: Day) {
        self.language = language
        self.today = today
    }

    /// A value, and what else the text could mean if the day did not have to lie on one side of today.
    package struct Reading: Sendable {
        package let value: Value
        package let ruledOut: Day?
    }

    /// Returns the value that a text means.
    ///
    /// - Throws: `Variable.Rejection` for what the declaration does not allow and for what can be read in two ways.
    package func value(of variable: Variable, from text: String) throws(Variable.Rejection) -> Value {
        try reading(of: variable, from: text).value
    }

    /// - Throws: as `value(of:from:)`.
    package func reading(of variable: Variable, from text: String) throws(Variable.Rejection) -> Reading {
        guard variable.kind == .date else { return Reading(value: try variable.value(from: text, in: language), ruledOut: nil) }
        let days = SpokenDay.readings(text, today: today)
        let allowed = days.filter { isOnTime($0, variable.tense) }
        if allowed.count == 1 { return Reading(value: .day(allowed[0]), ruledOut: days.first { $0 != allowed[0] }) }
        guard let first = days.first else { throw variable.rejection(.notDay, in: language) }
        guard allowed.isEmpty else { throw variable.rejection(.twoDays(allowed[0], allowed[1]), in: language) }
        throw variable.rejection(variable.tense == .past ? .future(first) : .past(first), in: language)
    }

    private func isOnTime(_ day: Day, _ tense: Variable.Tense?) -> Bool {
        switch tense {
        case .future?: day >= today
        case .past?: day <= today
        case .any?, nil: true
        }
    }
}
