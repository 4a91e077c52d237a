import Content

/// A reply as far as it goes: its words, and places where a value is missing. It is for the agent's eyes and never leaves.
///
/// ```swift
/// let draft = composer.draft([ReplyPart(template: template)], values: ReplyValues())
/// let words = draft.pieces  // [.words("Print the label and drop the box at a pickup point.")]
/// ```
package struct ReplyDraft: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        /// Plain text as the reply would have it.
        case words(String)
        /// The name of the variable without a value.
        case hole(String)
    }

    package let pieces: [Piece]

    // Two characters of private use (Unicode, U+E000 to U+F8FF). Where a value holds them it shows a place of its own, no more.
    private static let start: Character = "\u{F8F0}"
    private static let end: Character = "\u{F8F1}"

    /// What stands in the text for a variable without a value.
    static func mark(_ name: String) -> String { "\(start)\(name)\(end)" }

    /// - Parameter text: a finished text with marks.
    init(_ text: String) {
        var pieces: [Piece] = []
        for part in text.split(separator: Self.start, omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: Self.end) else {
                if !part.isEmpty { pieces.append(.words(String(part))) }
                continue
            }
            pieces.append(.hole(String(part[..<end])))
            let rest = part[part.index(after: end)...]
            if !rest.isEmpty { pieces.append(.words(rest.filter { $0 != Self.end })) }
        }
        self.pieces = pieces
    }
}

extension ReplyComposer {
    /// Returns the reply with what is missing marked, whatever else stands in its way.
    package func draft(_ parts: [ReplyPart], values: ReplyValues) -> ReplyDraft {
        let parts = Self.distinct(parts)
        let templates = parts.map(\.template)
        let filler = BlockFiller(book: book, situation: situation, templates: templates, values: values, marksHoles: true)
        let filled = ReplyPlan(templates, isBlank: filler.isBlank).steps.map { ($0, filler.fill($0.section, of: $0.part).text) }
        let blocks = (blocks(filled, parts) + articles(templates) + signature()).filter { !$0.text.isBlank }
        let reply = Reply(blocks: blocks, templates: templates, values: [], sources: [], notes: [])
        return ReplyDraft(reply.rendered(as: .text))
    }
}
