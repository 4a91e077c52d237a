import Basics
import Content
import Diagnostics
import Language

/// What rules between texts need of one text; the text itself is let go.
package struct TextDigest: Sendable, BookTextHolder {
    let kind: CheckedText.Kind
    let file: SourceFile
    let name: TextName
    let promises: Promises
    let sketch: ShingleSketch
    /// Ids of the articles the text links to, with their places.
    let links: [TextID]
    /// One for each question of the text.
    let questionKeys: [UInt64?]

    /// Sentences that are long enough to be told from a phrase, by the hash of their words.
    let sentences: [(key: UInt64, offsets: Range<Int>)]

    /// - Parameter facts: names of the book's facts, with `facts.` before them.
    init?(_ text: CheckedText, facts: [String]) {
        guard let name = text.name else { return nil }
        kind = text.kind
        file = text.file
        self.name = name
        questionKeys = text.template == nil ? [] : text.questions.map(\.key)
        promises = Promises(of: text, facts: facts)
        sketch = ShingleSketch(of: text)
        let linked = text.links.relative.filter { !$0.isImage }.compactMap { ArticleAddress($0.destination, from: text.file.path)?.id }
        let named = text.template?.articles ?? text.article?.related ?? []
        sentences = Self.sentences(of: text)
        links = linked + named.compactMap { TextID($0.value) }
    }

    /// - Parameter kind: the text of which the digest was made.
    init(
        _ kind: CheckedText.Kind, _ name: TextName, promises: Promises, sketch: ShingleSketch, links: [TextID], questionKeys: [UInt64?],
        sentences: [(key: UInt64, offsets: Range<Int>)]
    ) {
        self.kind = kind
        file = kind.file
        self.name = name
        self.promises = promises
        self.sketch = sketch
        self.links = links
        self.questionKeys = questionKeys
        self.sentences = sentences
    }

    /// Fewer words may be a name, a title or a path through a menu, alike in every language.
    static let minimumWords = 5

    /// The same for all translations of one text, and for no other.
    var family: String { "\(article == nil ? "T" : "A") \(name.id)@\(name.variant ?? "")" }

    private static func sentences(of text: CheckedText) -> [(key: UInt64, offsets: Range<Int>)] {
        text.prose.sentences.compactMap { sentence in
            let words = text.prose.words(of: sentence).filter { $0.kind == .word }
            guard words.count >= Self.minimumWords else { return nil }
            var hash = FNV1a()
            for word in words {
                Letters.eachFolded(text.bytes, word.offsets) { hash.add($0) }
                hash.add(UInt32(0x20))
            }
            return (hash.value, sentence.offsets)
        }
    }
}
