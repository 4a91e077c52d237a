import Content
import Diagnostics

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

    init?(_ text: CheckedText) {
        guard let name = text.name else { return nil }
        kind = text.kind
        file = text.file
        self.name = name
        questionKeys = text.template == nil ? [] : text.questions.map(\.key)
        promises = Promises(of: text)
        sketch = ShingleSketch(of: text)
        let linked = text.links.relative.filter { !$0.isImage }.compactMap { ArticleAddress($0.destination, from: text.file.path)?.id }
        let named = text.template?.articles ?? text.article?.related ?? []
        links = linked + named.compactMap { TextID($0.value) }
    }

    /// The same for all translations of one text, and for no other.
    var family: String { "\(article == nil ? "T" : "A") \(name.id)@\(name.variant ?? "")" }
}
