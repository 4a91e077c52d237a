import Content
import Diagnostics

/// What the rules found in one text, and what the rules between texts need of it.
package struct LookedText: Sendable {
    /// Findings that are the same as long as the book is.
    private let lasting: [Diagnostic]
    /// Findings of today.
    private let passing: [Diagnostic]
    let digest: TextDigest?
    /// What is to be remembered; nil for a text that was remembered already, and where nothing is.
    package let record: [UInt8]?

    init(lasting: [Diagnostic], passing: [Diagnostic], digest: TextDigest?, record: [UInt8]? = nil) {
        self.lasting = lasting
        self.passing = passing
        self.digest = digest
        self.record = record
    }

    package var diagnostics: [Diagnostic] { lasting + passing }

    /// Ids of the articles that the text links or names.
    package var links: [TextID] { digest?.links ?? [] }
}
