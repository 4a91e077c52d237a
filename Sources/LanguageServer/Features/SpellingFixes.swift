import Checking
import Content
import Desk
import Diagnostics
import Foundation
import Language

/// The ways out of a word that no dictionary holds.
struct SpellingFixes {
    let word: String
    /// The likeliest first.
    let suggestions: [String]
    private let book: LiveBook

    /// Nil for a finding of another rule.
    init?(_ finding: Diagnostic, in book: LiveBook) {
        guard finding.rule == SpellingProbe.rule, let spelling = book.checkedBook.spelling,
            let source = book.source(finding.path), let language = Self.language(of: finding.path, in: book.book)
        else { return nil }
        word = String(source.slice(finding.range.offsets))
        suggestions = spelling.suggestions(word, language)
        self.book = book
    }

    private static func language(of path: String, in book: Book) -> LanguageTag? {
        TextName(path: path)?.language ?? book.fragments.first { $0.file.path == path }?.language
    }

    /// The edit that adds the word to the book's own; a first word makes the file.
    func listEdit(_ encoding: PositionEncoding, createsFiles: Bool) -> BookEdit {
        let path = SpellingProbe.wordsPath
        var edit = BookEdit(book, encoding)
        let isThere = book.documents[path] != nil || FileManager.default.fileExists(atPath: book.root + "/" + path)
        if createsFiles, !isThere { edit.create(path) }
        let added = (book.words ?? WordList("")).adding(word)
        edit.replace(added.offsets, in: path, with: added.replacement)
        return edit
    }
}
