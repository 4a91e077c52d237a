import Basics
import Language

/// A language in which the program speaks to the people at work.
package enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case polish = "pl"
    case russian = "ru"

    /// Returns the language of a locale such as `pl_PL.UTF-8`; nil for `C` and for languages that the program does not speak.
    package init?(locale: String) {
        self.init(rawValue: String(locale.prefix { $0.isLetter }).lowercased())
    }

    /// The agent's own choice, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something (POSIX, "Locale").
    package static func preferred(agent: AgentProfile, environment: [String: String]) -> InterfaceLanguage {
        if let own = agent.interface { return own }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale.flatMap { InterfaceLanguage(locale: $0) } ?? .english
    }

    /// Returns the one of three texts that is in the language.
    package func of(_ english: String, pl polish: String, ru russian: String) -> String {
        switch self {
        case .english: english
        case .polish: polish
        case .russian: russian
        }
    }

    package var or: String { of("or", pl: "albo", ru: "или") }
    package var and: String { of("and", pl: "i", ru: "и") }

    /// Returns what somebody wrote between quotation marks.
    package func quoted(_ text: String) -> String { of("'\(text)'", pl: "„\(text)”", ru: "«\(text)»") }

    /// Returns a day with its month as a word and its year.
    package func written(_ day: Day) -> String { formatter.day(day, style: .long) }

    /// Returns a day with its weekday.
    package func writtenInFull(_ day: Day) -> String { formatter.day(day, style: .full) }

    private var formatter: ValueFormatter {
        let language: LanguageTag =
            switch self {
            case .english: .english
            case .polish: .polish
            case .russian: .russian
            }
        return ValueFormatter(language: language, currency: "EUR")
    }
}
