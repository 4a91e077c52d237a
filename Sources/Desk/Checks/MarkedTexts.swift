import Checking
import Content

/// Texts that the last feedback report marked for rewriting.
package struct MarkedTexts: Sendable {
    private let texts: [String: Badges.Badge]

    package init(_ badges: Badges) { texts = badges.texts }

    /// The marks of templates that still have the wording they were marked for.
    package func marks(in book: Book) -> [FeedbackMark] {
        guard !texts.isEmpty else { return [] }
        return book.templates.compactMap { template in
            guard let badge = texts[template.name.description], badge.revision == template.revision.description, !badge.reasons.isEmpty
            else { return nil }
            return FeedbackMark(template.name, reason: badge.reasons.joined(separator: ", "))
        }
    }
}
