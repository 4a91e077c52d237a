import Content
import Language

/// A foreign text as the book would have it, before it has a place there.
package struct Draft: Sendable {
    package let foreign: ForeignText
    /// The title without marks of language and channel.
    package let title: String
    package let language: LanguageTag
    /// True where neither the tool nor the title names the language.
    package let isLanguageGuessed: Bool
    package let channel: Channel?
    /// The body of an article, and the blocks of a reply.
    let blocks: [BlockFinder.Block]
    package let variables: [ForeignVariable]
    /// Sources of the placeholders that are kept as comments.
    package let untranslated: [String]
    /// What translations of one text share: its placeholders, addresses and numbers.
    let fingerprint: [String]

    var isArticle: Bool { foreign.kind == .article }

    /// All words, for whoever guesses what the text is about.
    package var text: String { blocks.map(\.text).joined(separator: "\n\n") }
}
