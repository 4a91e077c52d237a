import Content
import Language
import SearchCore

/// What noting the outcome of a reply needs of a book's settings, so that no process reads them for one event.
package struct RecordingNotes: Equatable, Sendable {
    package let defaultLanguage: LanguageTag
    /// As in the settings: a path, absolute or relative to the book, or a server.
    package let store: String
    /// Whether searches that found nothing are kept.
    package let recordsSearches: Bool
    /// How order, tracking and other numbers look: the variable's name, a tab, a regular expression.
    package let numberPatterns: [String]
    /// True where the settings could not be read whole: then nobody knows which store is meant.
    private let isBroken: Bool

    /// - Parameter isBroken: the settings have an error; the index then holds nothing of them.
    package init(_ settings: Settings, isBroken: Bool = false) {
        self.isBroken = isBroken
        defaultLanguage = settings.defaultLanguage
        store = settings.feedback.store
        recordsSearches = settings.feedback.recordsSearches
        numberPatterns = Self.numberPatterns(of: settings.variables.values.sorted { $0.name < $1.name })
    }

    /// Nil where the index says nothing: it was made from texts without a book.
    package init?(_ reader: IndexReader) {
        let lines = String(decoding: reader.section(.recording), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count >= 3, let language = LanguageTag(lines[0]), !lines[1].isEmpty else { return nil }
        defaultLanguage = language
        store = lines[1]
        recordsSearches = lines[2] == Self.recording
        numberPatterns = Array(lines.dropFirst(3))
        isBroken = false
    }

    private static let recording = "record-searches"

    var bytes: [UInt8] {
        isBroken
            ? []
            : Array(
                ([defaultLanguage.description, store, recordsSearches ? Self.recording : ""] + numberPatterns).joined(separator: "\n").utf8)
    }

    /// The patterns of all variables that have one: a tracking or return number is somebody's as much as an order number.
    package static func numberPatterns(of variables: [Variable]) -> [String] {
        variables.compactMap { variable in variable.pattern.map { "\(variable.name)\t\($0)" } }.filter { !$0.contains(where: \.isNewline) }
    }
}
