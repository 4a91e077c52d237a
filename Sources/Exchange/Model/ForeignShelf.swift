/// What a file of another tool holds, and what of it was left aside.
package struct ForeignShelf: Sendable {
    package var texts: [ForeignText] = []
    package var notes: [ExchangeNote] = []

    package init(texts: [ForeignText] = [], notes: [ExchangeNote] = []) {
        self.texts = texts
        self.notes = notes
    }

    package mutating func append(_ other: ForeignShelf) {
        texts += other.texts
        notes += other.notes
    }
}

/// Something that an import or export could not carry over, and where it is.
package struct ExchangeNote: Sendable, Hashable {
    /// `file:line:column` of an export, or the name of one of the book's texts.
    package let place: String
    package let message: String

    package init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }
}
