import Basics
import Content
import Diagnostics

/// The words, sentences and paragraphs of a text as a reader sees them: no markup, code, addresses, placeholders' inner text.
struct Prose: Sendable {
    var words: [Word] = []
    var sentences: [Sentence] = []
    var paragraphs: [Paragraph] = []

    struct Word: Sendable {
        enum Kind: Sendable, Equatable {
            case word, number
            /// Index among the outputs of the text's placeholders.
            case output(Int)
            case include
        }

        let offsets: Range<Int>
        let kind: Kind
        /// First three letters, folded; 0 where there are none.
        let key: UInt64
        /// Stands in a branch that is shorter than another one of its conditional.
        let isAlternative: Bool
    }

    struct Sentence: Sendable {
        /// Indexes of its words.
        let words: Range<Int>
        let offsets: Range<Int>
        let paragraph: Int
    }

    struct Paragraph: Sendable {
        enum Kind: Sendable { case text, item, heading, cell, quote }

        let kind: Kind
        /// The block of the reply; nil in an article.
        let block: BlockKind?
        let offsets: Range<Int>
        var sentences: Range<Int> = 0..<0
    }

    func words(of sentence: Sentence) -> ArraySlice<Word> { words[sentence.words] }

    /// Words on the way through the longest branches.
    func length(of sentence: Sentence) -> Int { words(of: sentence).count { !$0.isAlternative } }

    func sentence(ofWord index: Int) -> Sentence? {
        let place = sentences.partitioningIndex { $0.words.upperBound > index }
        return place < sentences.count && sentences[place].words.contains(index) ? sentences[place] : nil
    }

    func block(ofWord index: Int) -> BlockKind? { sentence(ofWord: index).flatMap { paragraphs[$0.paragraph].block } }
}
