/// Words that say something about a reply wherever they stand, whatever their inflection.
///
/// Written as words with blanks between; a word matches all forms of itself, `word*` every word that starts so, `=word`
/// only itself, `…` up to three words of any kind.
package struct StylePhrase: Sendable {
    package enum Kind: Sendable, Hashable {
        /// Says nothing to the customer.
        case hollow
        /// Puts the fault on the customer.
        case blame
        /// Puts something off without saying until when.
        case vague
        /// Wants to sell.
        case sales
        /// Asks the customer for something.
        case request
        /// What customers are asked for.
        case datum(Datum)
        /// Commits the shop.
        case commitment(Commitment)
    }

    /// What a phrase commits the shop to.
    package enum Commitment: String, Sendable {
        case compensation, fault, refund, replacement, promise, day
    }

    /// What a reply asks customers for, with the usual names of the variables that hold it.
    package enum Datum: String, Sendable, CaseIterable {
        case orderNumber, trackingNumber, phone, email, address, account, photo

        package var variables: [String] {
            switch self {
            case .orderNumber: ["order_number"]
            case .trackingNumber: ["tracking_number"]
            case .phone: ["phone", "customer_phone", "phone_number"]
            case .email: ["email", "customer_email"]
            case .address: ["address", "new_address", "delivery_address"]
            case .account: ["account", "account_number", "iban"]
            case .photo: []
            }
        }

        package var name: String {
            switch self {
            case .orderNumber: "the order number"
            case .trackingNumber: "the tracking number"
            case .phone: "the phone number"
            case .email: "the e-mail address"
            case .address: "the address"
            case .account: "the account number"
            case .photo: "a photo"
            }
        }
    }

    /// A word of the phrase, folded, as UTF-8.
    package enum Element: Sendable {
        case stem([UInt8])
        case prefix([UInt8])
        case exact([UInt8])
        case gap
    }

    package let text: String
    package let kind: Kind
    /// What to write instead.
    package let remedy: String
    package let elements: [Element]
    /// First letters by which the phrase is found; 0 where its first word says too little.
    package let key: UInt64

    package init(_ text: String, _ kind: Kind, remedy: String, stem: Stem) {
        self.text = text
        self.kind = kind
        self.remedy = remedy
        elements = text.split(whereSeparator: \.isWhitespace).map { word in
            if word == "…" { return .gap }
            let folded = Phrase.folded(word)
            if folded.hasSuffix("*") { return .prefix(Array(folded.dropLast().utf8)) }
            return folded.hasPrefix("=") ? .exact(Array(folded.dropFirst().utf8)) : .stem(Array(stem.stem(folded).utf8))
        }
        key = Self.key(elements.first)
    }

    private static func key(_ first: Element?) -> UInt64 {
        switch first {
        case .stem(let bytes)?, .exact(let bytes)?: return Letters.key(String(decoding: bytes, as: UTF8.self))
        case .prefix(let bytes)?:
            let text = String(decoding: bytes, as: UTF8.self)
            return text.unicodeScalars.count < 3 ? 0 : Letters.key(text)
        case .gap?, nil: return 0
        }
    }
}
