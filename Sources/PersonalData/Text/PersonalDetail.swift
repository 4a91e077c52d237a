/// One stretch of a text that is somebody's, and what it is.
package struct PersonalDetail: Sendable, Hashable {
    /// Places in ``ScannedText/scalars``.
    package let range: Range<Int>
    package let kind: Kind

    package init(range: Range<Int>, _ kind: Kind) {
        self.range = range
        self.kind = kind
    }

    package enum Kind: Sendable, Hashable {
        case email, phone, card, iban, account, order, pesel, nip, inn, snils, passport, idCard, name, address, birthDate, login
        /// A value that is known, by the name of its variable.
        case value(String)

        /// Stands in brackets where the detail was.
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
            case .name: "name"
            case .address: "address"
            case .birthDate: "birth_date"
            case .login: "login"
            case .value(let name): name
            }
        }
    }
}
