import Basics
import Content
import Feedback
import Foundation
import Indexing

/// The book's store and what every feedback command does with it first.
package struct FeedbackContext {
    package let root: String
    package let settings: Settings
    package let store: SQLiteStore

    package init(root: String, settings: Settings) throws {
        self.root = root
        self.settings = settings
        store = try Self.open(settings.feedback.store, inBook: root)
    }

    /// - Parameter path: as in the settings: absolute, or relative to the book.
    package static func open(_ path: String, inBook root: String) throws -> SQLiteStore {
        var generator = SystemRandomNumberGenerator()
        return try DeskFailure.naming { try SQLiteStore(path: absolute(path, inBook: root), using: &generator) }
    }

    package static func absolute(_ path: String, inBook root: String) -> String { path.hasPrefix("/") ? path : "\(root)/\(path)" }

    /// Knows the order numbers of the shop.
    package func coder(_ templates: [Template] = []) throws -> RecordCoder {
        RecordCoder(scrubber: try Scrubber.forShop(settings, templates), salt: store.salt)
    }

    /// Takes in what searches left since the last feedback command.
    package func takeGaps() throws { try GapSpool(inFolder: root + "/.replybook").drain(into: store, using: coder()) }
}

extension Scrubber {
    package static func forShop(_ settings: Settings, _ templates: [Template] = []) throws -> Scrubber {
        let variables = Array(settings.variables.values) + templates.flatMap(\.variables)
        return try Scrubber(orderPatterns: RecordingNotes.orderPatterns(of: variables))
    }
}
