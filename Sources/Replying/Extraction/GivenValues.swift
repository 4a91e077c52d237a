import Content

/// What the customer already gave, by name.
package struct GivenValues: Sendable, Equatable {
    /// Values that surely are what the variables ask for: identifiers by pattern, the customer's name.
    package let identified: [String: String]
    /// Telephone, e-mail, days and sums under names of their own: `phone`, `email`, `date`, `date_2`, `amount`; and further
    /// values of a variable that the message gives more than once.
    package let offered: [String: String]
    /// The words of the message from which each value was read.
    package let words: [String: String]
    /// What the message gives in two ways, which the agent decides.
    package let doubts: [ValueDoubt]

    package init(identified: [String: String], offered: [String: String], words: [String: String] = [:], doubts: [ValueDoubt] = []) {
        self.identified = identified
        self.offered = offered
        self.words = words
        self.doubts = doubts
    }

    /// The variable that is read from below the message.
    static let signature = "customer_name"

    /// Both, as integrations get them.
    package var all: [String: String] { offered.merging(identified) { _, identified in identified } }

    /// Values to fill a template's variables with, and the words they were read from: the identified ones, and of the offered
    /// ones those whose type only one of the customer's own variables has. What only the agent or the order knows is never
    /// among them, whatever the message says.
    package func fitting(_ variables: [Variable]) -> [String: FoundText] {
        let own = variables.filter { $0.origin == .customer }
        let foreign = Set(variables.filter { $0.origin != .customer }.map(\.name)).subtracting(own.map(\.name))
        var values: [String: FoundText] = [:]
        for (name, text) in identified where !foreign.contains(name) {
            values[name] = FoundText(text: text, words: words[name] ?? text, isSigned: name == Self.signature)
        }
        for (kind, name) in [(Variable.Kind.email, "email"), (.phone, "phone"), (.date, "date"), (.money, "amount")] {
            let takers = Set(own.filter { $0.kind == kind }.map(\.name))
            guard takers.count == 1, let taker = takers.first, let value = offered[name], offered["\(name)_2"] == nil, values[taker] == nil
            else { continue }
            values[taker] = FoundText(text: value, words: words[name] ?? value)
        }
        return values
    }
}

/// A value and the words of the message from which it was read.
package struct FoundText: Sendable, Hashable {
    package let text: String
    package let words: String
    /// True for what stands below the message: a name above it is somebody else's.
    package let isSigned: Bool

    package init(text: String, words: String, isSigned: Bool = false) {
        self.text = text
        self.words = words
        self.isSigned = isSigned
    }
}

/// Something that a message says in a way that can mean two things.
package struct ValueDoubt: Sendable, Hashable {
    /// Of the variable, or of the kind of value: `date`, `amount`.
    package let name: String
    /// The words of the message.
    package let words: [String]
    /// What to choose from, as `--set` takes it.
    package let readings: [String]
}
