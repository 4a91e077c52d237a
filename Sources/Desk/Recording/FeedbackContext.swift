import Basics
import Content
import Diagnostics
import Feedback
import Foundation
import Indexing

/// The book's store and what every feedback command does with it first.
package struct FeedbackContext {
    package let root: String
    package let settings: Settings
    package let store: any FeedbackStore

    /// - Throws: `DeskFailure` where the settings have an error: nobody knows then which store they mean, and which numbers
    ///   must be taken out of questions.
    package init(root: String) throws {
        try self.init(root: root, settings: Self.settings(of: root))
    }

    /// - Parameter patience: how long to wait for a server.
    package init(_ book: Book, patience: PostgreSQLStore.Patience = .long) throws {
        try Self.check(book.diagnostics)
        try self.init(root: book.root, settings: book.settings, patience: patience)
    }

    private init(root: String, settings: Settings, patience: PostgreSQLStore.Patience = .long) throws {
        self.root = root
        self.settings = settings
        store = try Self.open(settings.feedback.store, inBook: root, patience: patience)
    }

    /// The settings, which must be without errors.
    package static func settings(of root: String) throws -> Settings {
        let (settings, problems) = BookLoader.settings(of: root)
        try check(problems)
        return settings
    }

    /// - Throws: `DeskFailure` with the place of the first error of the settings.
    package static func check(_ diagnostics: [Diagnostic]) throws {
        guard let error = diagnostics.first(where: { $0.path == BookFile.settingsPath && $0.severity == .error }) else { return }
        let place = "\(error.path):\(error.range.start.line):\(error.range.start.column)"
        throw DeskFailure(
            "\(place): \(error.message); feedback needs settings without errors, so nothing was noted or removed",
            pl: "\(place): w ustawieniach jest błąd, więc nic nie zapisano ani nie usunięto; popraw je",
            ru: "\(place): в настройках ошибка, поэтому ничего "
                + "не отмечено и не удалено; исправьте их")
    }

    /// - Parameter setting: as in the settings: a path, absolute or relative to the book, or a server.
    package static func open(
        _ setting: String, inBook root: String, patience: PostgreSQLStore.Patience = .long
    ) throws -> any FeedbackStore {
        try DeskFailure.naming {
            guard !StoreSetting.isServer(setting) else { return try ServerOutbox(root: root, setting: setting).open(patience) }
            var generator = SystemRandomNumberGenerator()
            return try SQLiteStore(StorePlace(setting, inBook: root), using: &generator)
        }
    }

    /// True where something may have been recorded: a server is asked, a file is not made for looking.
    package static func hasStore(_ settings: Settings, inBook root: String) -> Bool {
        StoreSetting.isServer(settings.feedback.store) || StorePlace(settings.feedback.store, inBook: root).exists
    }

    /// Knows the numbers of the shop.
    package func coder(_ templates: [Template] = []) throws -> RecordCoder {
        RecordCoder(scrubber: try Scrubber.forShop(settings, templates), salt: store.salt)
    }

    /// Takes in what searches left since the last feedback command, and what was noted while the server was away.
    ///
    /// - Returns: how many lines could not be read and were dropped.
    @discardableResult
    package func takeGaps() throws -> Int { try GapSpool(BookFolder(of: root)).drain(into: store, using: coder()).problems.count }
}

extension Scrubber {
    package static func forShop(_ settings: Settings, _ templates: [Template] = []) throws -> Scrubber {
        let variables = Array(settings.variables.values) + templates.flatMap(\.variables)
        return try Scrubber(patterns: RecordingNotes.numberPatterns(of: variables))
    }
}
