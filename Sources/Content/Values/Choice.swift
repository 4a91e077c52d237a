import Language

/// One of the values that a variable of type `choice` can take.
package struct Choice: Sendable, Hashable {
    /// What `{% if %}` compares and integrations send.
    package let key: String
    /// What the reply prints and the agent reads; nil where the key is all there is.
    package let label: LocalizedText?

    package init(key: String, label: LocalizedText? = nil) {
        self.key = key
        self.label = label
    }

    /// Returns the label in a language, else the key.
    package func text(in language: LanguageTag) -> String {
        let text = label?.text(in: language) ?? ""
        return text.isEmpty ? key : text
    }

    /// Returns true when a person typed the key or one of the labels, letter case aside.
    func isMeant(by text: String) -> Bool {
        let folded = text.lowercased()
        return key.lowercased() == folded || label?.all.contains { $0.lowercased() == folded } == true
    }

    package var value: Value { label.map { .choice(key: key, label: $0) } ?? .text(key) }
}
