import Content

/// What the customer already gave, by name.
package struct GivenValues: Sendable, Equatable {
    /// Values that surely are what the variables ask for: identifiers by pattern, the customer's name.
    package let identified: [String: String]
    /// Telephone, e-mail, days and sums under names of their own: `phone`, `email`, `date`, `date_2`, `amount`.
    package let offered: [String: String]

    /// Both, as integrations get them.
    package var all: [String: String] { offered.merging(identified) { _, identified in identified } }

    /// Values to fill a template's variables with: the identified ones, and of the offered ones those whose type only one of
    /// the customer's own variables has.
    package func fitting(_ variables: [Variable]) -> [String: String] {
        var values = identified
        let own = variables.filter { $0.origin == .customer }
        for (kind, name) in [(Variable.Kind.email, "email"), (.phone, "phone"), (.date, "date"), (.money, "amount")] {
            let takers = own.filter { $0.kind == kind }
            guard takers.count == 1, let value = offered[name], offered["\(name)_2"] == nil, values[takers[0].name] == nil else { continue }
            values[takers[0].name] = value
        }
        return values
    }
}
