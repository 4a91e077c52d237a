/// Free text that has gone through a ``Scrubber``: the only kind that an event can hold.
package struct ScrubbedText: Sendable, Hashable {
    package let value: String

    init(scrubbed value: String) { self.value = value }

    /// The first characters, without a mark such as `[phone]` that would be cut in two.
    package func beginning(_ limit: Int) -> ScrubbedText {
        guard value.count > limit else { return self }
        let start = value.prefix(limit)
        let isCut = start.lastIndex(of: "[").map { !start[$0...].contains("]") } ?? false
        return ScrubbedText(scrubbed: String(isCut ? start[..<(start.lastIndex(of: "[") ?? start.endIndex)] : start))
    }

    /// Takes back what a store holds; it was scrubbed before it went in.
    package static func stored(_ value: String) -> ScrubbedText { ScrubbedText(scrubbed: value) }
}
