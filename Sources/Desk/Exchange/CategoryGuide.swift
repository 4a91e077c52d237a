import Content
import Exchange
import Indexing
import SearchCore

/// Asks the book's own search under which category a new text belongs.
struct CategoryGuide {
    /// Below this chance a guess by words is better.
    private static let enough: Float = 0.35
    /// Characters of a text that are searched with; the rest says the same again.
    private static let length = 240

    private let index: IndexFile?

    /// - Parameter isEmpty: true for a book that has nothing to compare with.
    init(root: String, isEmpty: Bool) {
        guard !isEmpty else { index = nil; return }
        do {
            index = try BookIndex(root).open().file
        } catch {
            // Without an index the words decide; whoever searches next is told what is wrong with it.
            index = nil
        }
    }

    func category(of draft: Draft) -> Content.Category? {
        guard let index else { return nil }
        let name: String? = index.withReader { reader in
            let searcher = Searcher(reader)
            var options = SearchOptions()
            options.limit = 1
            for text in [draft.title, String(draft.text.prefix(Self.length))] {
                guard let hit = searcher.search(Array(text.utf8), options: options).hits.first, hit.probability >= Self.enough else {
                    continue
                }
                return reader.named(reader.template(hit.template).category)
            }
            return nil
        }
        return name.flatMap { Content.Category(rawValue: $0) }
    }
}
