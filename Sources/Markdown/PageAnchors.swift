import Diagnostics

/// The addresses inside a page.
package struct PageAnchors: Sendable {
    /// Only a page that a person keeps in mind gets a suggestion; comparing takes time by links and headings.
    private static let maximumSuggestions = 500

    private let headings: [String]
    private let all: Set<String>

    /// - Parameter others: anchors that no heading makes; they are never suggested.
    package init(headings: [String], others: [String] = []) {
        self.headings = headings
        all = Set(headings + others)
    }

    package func contains(_ anchor: String) -> Bool { all.contains(anchor) }

    /// The heading whose anchor was meant; nil where none is near.
    package func nearest(to anchor: String) -> String? {
        headings.count > Self.maximumSuggestions ? nil : Suggestion.nearest(to: anchor, in: headings)
    }
}
