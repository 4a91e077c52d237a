import Diagnostics
import Foundation
import Spelling

/// The book's own words: `.replybook-words.txt`, one per line, `#` before a comment.
///
/// `промокод/завод` adds a word with all the forms that the other one has. Capitals do not matter.
///
/// ```swift
/// let list = WordList("# brands\nDalevka\nпромокод/завод\n")
/// let words = list.words.sorted()  // ["dalevka", "промокод"]
/// let edit = list.adding("fleece")  // 'fleece' and a line end, at offset 17
/// ```
package struct WordList: Sendable {
    package let text: String
    /// In lower case.
    package let words: Set<String>
    package let models: [Speller.Model]

    package init(_ text: String) {
        self.text = text
        var words: Set<String> = []
        var models: [Speller.Model] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = Self.entry(of: line).split(separator: "/", maxSplits: 1).map { String($0.trimmed) }
            guard let word = parts.first else { continue }
            words.insert(word.precomposedStringWithCanonicalMapping.lowercased().replacing("’", with: "'"))
            if parts.count == 2 { models.append(Speller.Model(word: word, example: parts[1])) }
        }
        self.words = words
        self.models = models
    }

    /// The edit that adds a word: before the first line that sorts behind it, so that two branches seldom meet.
    package func adding(_ word: String) -> TextEdit {
        var offset = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let entry = Self.entry(of: line)
            if !entry.isEmpty, entry.lowercased() > word.lowercased() {
                return TextEdit(offsets: offset..<offset, replacement: word + "\n")
            }
            offset += line.utf8.count
            offset += line.endIndex < text.endIndex ? text[line.endIndex].utf8.count : 0
        }
        let end = text.utf8.count
        let isClosed = text.isEmpty || text.last?.isNewline == true
        return TextEdit(offsets: end..<end, replacement: (isClosed ? "" : "\n") + word + "\n")
    }

    private static func entry(of line: Substring) -> Substring { line.prefix { $0 != "#" }.trimmed }
}

extension Substring {
    fileprivate var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
    }
}
