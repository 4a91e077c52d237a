import Content
import Language

/// Phrases by language. A language without a list of its own has only those its book's settings add.
enum Lexicon {
    struct Entry: Sendable {
        let text: String
        let kind: Phrase.Kind
        let remedy: String
    }

    static func entries(of language: LanguageTag) -> [Entry] {
        switch language.language {
        case "en": english
        case "pl": polish
        case "ru": russian
        default: []
        }
    }

    /// Entries of one kind that share a remedy, one phrase a line.
    static func list(_ kind: Phrase.Kind, _ remedy: String, _ lines: String) -> [Entry] {
        lines.split(separator: "\n").map { Entry(text: String($0), kind: kind, remedy: remedy) }
    }

    static let sayWhatHappened = "name what went wrong and what you do about it"
    static let answer = "leave it out and answer"
    static let nameTheDay = "name the day or the hour"
    static let nameWhoAndWhen = "say who does what by when, or answer at once"
    static let howToReach = "say how and when you can be reached"
    static let sayWhatYouMean = "say it as you would on the phone"
    static let sayTheFact = "say the fact without 'you', and the way out"
    static let noSale = "put the trouble right first; offers can wait"
    static let concrete = "name the customer's own trouble in its own words"
}
