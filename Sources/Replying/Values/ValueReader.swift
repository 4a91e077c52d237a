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

    /// Returns the value that a text means.
    ///
    /// - Throws: `Variable.Rejection` for what the declaration does not allow and for what can be read in two ways.
    package func value(of variable: Variable, from text: String) throws(Variable.Rejection) -> Value {
        guard variable.kind == .date else { return try variable.value(from: text, in: language) }
        let days = SpokenDay.readings(text, today: today)
        let allowed = days.filter { isOnTime($0, variable.tense) }
        if allowed.count == 1 { return .day(allowed[0]) }
        guard let first = days.first else { throw variable.rejection("is not a day; write it as \(examples)", in: language) }
        guard allowed.isEmpty else {
            let texts = allowed.map(formatted).joined(separator: " or ")
            throw variable.rejection("may mean \(texts); write \(allowed.map(\.description).joined(separator: " or "))", in: language)
        }
        let fact =
            variable.tense == .past
            ? "lies in the future (\(formatted(first))); write today or an earlier day"
            : "lies in the past (\(formatted(first))); write today or a later day"
        throw variable.rejection(fact, in: language)
    }

    private func isOnTime(_ day: Day, _ tense: Variable.Tense?) -> Bool {
        switch tense {
        case .future?: day >= today
        case .past?: day <= today
        case nil: true
        }
    }

    private func formatted(_ day: Day) -> String { ValueFormatter(language: language, currency: "EUR").day(day, style: .long) }

    private var examples: String {
        switch language.language {
        case "ru": "2026-12-04, 4 декабря, «в пятницу» или «через 3 дня»"
        case "pl": "2026-12-04, 4 grudnia, „w piątek” albo „za 3 dni”"
        default: "2026-12-04, 4 December, 'friday' or 'in 3 days'"
        }
    }
}
