import Content
import Language

/// A text of the book as other tools can hold it: one language, no branches, placeholders as pieces.
package struct ExportText: Sendable {
    /// A stretch of Markdown, or a value that only the tool or the agent knows.
    enum Piece: Sendable, Equatable {
        case markdown(String)
        case value(name: String, fallback: String?)
    }

    package let name: TextName
    package let kind: ForeignText.Kind
    package let title: String
    /// Which branch of the template this is, in words; nil where the template has none.
    package let branch: String?
    package let keywords: [String]
    package let channel: Channel?
    package let isActive: Bool
    let pieces: [Piece]
    let variables: [String: Variable]

    /// The title, with the branch behind it.
    var fullTitle: String { branch.map { "\(title) (\($0))" } ?? title }

    /// `delivery-late-parcel-en`, with variant and branch where there are any: the same for the same text in every export.
    var shortCode: String {
        let parts = [name.id.categoryName, name.id.slug, name.variant, branch.map(SlugText.slug), name.language.description]
        return parts.compactMap(\.self).joined(separator: "-").lowercased()
    }

    /// The words with each value written by `value`, as Markdown.
    func markdown(_ value: (String, String?) -> String) -> String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .markdown(let words): text += words
            case .value(let name, let fallback): text += value(name, fallback)
            }
        }
    }
}
