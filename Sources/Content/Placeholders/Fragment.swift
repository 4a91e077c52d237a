import Basics
import Diagnostics
import Language
import Markdown

/// Text that templates of one language share: `Templates/_fragments/<name>.<lang>.md`.
package struct Fragment: Sendable {
    package let name: String
    package let language: LanguageTag
    package let file: SourceFile
    /// The text below the front matter, which a fragment need not have.
    package let body: Range<Int>
    /// Countries whose law the text speaks of.
    package let law: [Located<Jurisdiction>]
    package let placeholders: PlaceholderTree
}
