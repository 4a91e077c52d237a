/// A state of a text: what it said and when it was first seen.
package struct Wording: Sendable, Hashable {
    package let text: RecordedText
    /// Seconds since 1970.
    package let firstSeen: Int
    /// The wording, to tell a typo fix from a rewrite; empty when it was only seen in an import.
    package let body: String
    /// The editor declared the change from the revision before as minor.
    package let isDeclaredMinor: Bool

    package init(text: RecordedText, firstSeen: Int, body: String = "", isDeclaredMinor: Bool = false) {
        self.text = text
        self.firstSeen = firstSeen
        self.body = body
        self.isDeclaredMinor = isDeclaredMinor
    }
}
