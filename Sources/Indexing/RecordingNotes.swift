import Content
import Language
import SearchCore

/// What noting the outcome of a reply needs of a book's settings, so that no process reads them for one event.
package struct RecordingNotes: Equatable, Sendable {
    package let defaultLanguage: LanguageTag
    /// As in the settings: absolute, or relative to the book.
    package let store: String
    /// How order numbers look, as regular expressions.
    package let orderPatterns: [String]

    package init(_ settings: Settings) {
        defaultLanguage = settings.defaultLanguage
        store = settings.feedback.store
        orderPatterns = Self.orderPatterns(of: settings.variables.values.sorted { $0.name < $1.name })
    }

    /// Nil where the index says nothing: it was made from texts without a book.
    package init?(_ reader: IndexReader) {
        let lines = String(decoding: reader.section(.recording), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count >= 2, let language = LanguageTag(lines[0]), !lines[1].isEmpty else { return nil }
        defaultLanguage = language
        store = lines[1]
        orderPatterns = Array(lines.dropFirst(2))
    }

    var bytes: [UInt8] { Array(([defaultLanguage.description, store] + orderPatterns).joined(separator: "\n").utf8) }

    /// The patterns of all variables that ask for an order number.
    package static func orderPatterns(of variables: [Variable]) -> [String] {
        variables.filter { $0.name.contains("order") }.compactMap(\.pattern).filter { !$0.contains(where: \.isNewline) }
    }
}
