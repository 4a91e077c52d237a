/// Free text that has gone through a ``Scrubber``: the only kind that an event can hold.
package struct ScrubbedText: Sendable, Hashable {
    package let value: String

    init(scrubbed value: String) { self.value = value }

    /// Takes back what a store holds; it was scrubbed before it went in.
    package static func stored(_ value: String) -> ScrubbedText { ScrubbedText(scrubbed: value) }
}

/// What was taken out; its word stands in brackets where it was.
package enum PersonalData: Sendable, Hashable {
    case email, phone, card, iban, account, order, pesel, nip, inn, snils, passport, idCard
    /// A value the reply was filled with, by the name of its variable.
    case value(String)

    package var word: String {
        switch self {
        case .email: "email"
        case .phone: "phone"
        case .card: "card"
        case .iban: "iban"
        case .account: "account"
        case .order: "order_number"
        case .pesel: "pesel"
        case .nip: "nip"
        case .inn: "inn"
        case .snils: "snils"
        case .passport: "passport"
        case .idCard: "id_card"
        case .value(let name): name
        }
    }
}

/// One stretch of a ``ScannedText`` that must go.
struct Finding: Sendable, Hashable {
    let range: Range<Int>
    let what: PersonalData
}
