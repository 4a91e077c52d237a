/// Whose mail is a reply: addresses, or `@domain` for all of a domain.
package struct AgentAddresses: Sendable, Hashable {
    package let words: [String]

    package init(_ words: [String]) { self.words = words.map { $0.lowercased() } }

    /// The e-mail addresses that a book's facts name.
    package init(facts: [String: String]) {
        let found = facts.values.flatMap { value in
            value.matches(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}/).map { String($0.output) }
        }
        self.init(Set(found).sorted())
    }

    func contain(_ address: String) -> Bool { words.contains { $0.hasPrefix("@") ? address.hasSuffix($0) : address == $0 } }
}
