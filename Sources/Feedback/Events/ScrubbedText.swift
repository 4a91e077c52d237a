/// Free text that has gone through a ``Scrubber``: the only kind that an event can hold.
package struct ScrubbedText: Sendable, Hashable {
    package let value: String

    init(scrubbed value: String) { self.value = value }

    /// Takes back what a store holds; it was scrubbed before it went in.
    package static func stored(_ value: String) -> ScrubbedText { ScrubbedText(scrubbed: value) }
}
