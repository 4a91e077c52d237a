import Basics
import Content
import Foundation
import Indexing
import Language
import Replying
import SearchCore

/// A book and its index that stay open between calls, for a program that answers while somebody types.
///
/// ```swift
/// var kept = try KeptBook(root)
/// let found = kept.read("where is my parcel", language: nil, today: today)
/// try kept.refresh()  // reads again what changed meanwhile
/// ```
package struct KeptBook {
    package private(set) var book: Book
    private var index: IndexFile
    private var shelf: ArticleShelf
    /// The files that the book was read from; empty where one was written at that very moment.
    private var files: [BookFile]

    /// - Parameter root: absolute path of the book.
    /// - Throws: `DeskFailure` where the index cannot be made.
    package init(_ root: String) throws {
        files = Self.settled(BookScanner.scan(root).files)
        book = BookLoader.load(root)
        shelf = ArticleShelf(book)
        let index = BookIndex(root)
        self.index = try index.openForCommand { try index.open() }.file
    }

    /// Reads book and index again where a file changed, came or went.
    ///
    /// - Throws: as `init`; the book stays as it was.
    package mutating func refresh() throws {
        guard BookScanner.scan(book.root).files != files else { return }
        self = try KeptBook(book.root)
    }

    /// A file that is written twice within one tick of the file system's clock may keep its stamp, so what is as young as that
    /// is read again the next time.
    private static func settled(_ files: [BookFile]) -> [BookFile] {
        let now = Int64(Date().timeIntervalSince1970 * 1e9)
        let newest = files.reduce(Int64.min) { max($0, $1.stamp.changed) }
        return (0..<20_000_000).contains(now &- newest) ? [] : files
    }

    /// Reads a message as `suggest` does.
    package func read(_ message: String, language: LanguageTag?, today: Day, limit: Int = 3) -> MessageDesk.Case {
        index.withReader { reader in
            MessageDesk(book).read(message, language: language, today: today, limit: limit, in: reader, templates: book.templates)
        }
    }

    /// Help articles for the questions that no template covers, by their number.
    package func articles(for reading: MessageReading) -> [Int: [ArticleShelf.Offer]] {
        let open = reading.questions.indices.filter { !reading.questions[$0].isCovered }
        return Dictionary(
            uniqueKeysWithValues: open.map { ($0, shelf.offers(for: reading.questions[$0].text, language: reading.language)) })
    }

    /// Searches as `search --typing` does.
    ///
    /// - Returns: the JSON of `search --format json`.
    package func search(_ words: String, language: LanguageTag?, limit: Int) -> [UInt8] {
        index.withReader { reader in
            var options = SearchOptions()
            options.limit = limit
            options.typing = true
            options.language = language.map { Array($0.description.utf8) }
            let text = Array(words.utf8)
            let result = Searcher(reader).search(text, options: options)
            let articles = result.covered ? [] : shelf.offers(for: words, language: language?.description)
            return ResultWriter(reader).json(result, for: text, articles: articles.map(\.hit))
        }
    }
}
