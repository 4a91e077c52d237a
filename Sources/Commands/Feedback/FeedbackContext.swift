import Basics
import Content
import Feedback
import Foundation
import Indexing

/// The book's store and what every feedback command does with it first.
struct FeedbackContext {
    let root: String
    let settings: Settings
    let store: SQLiteStore

    init(root: String, settings: Settings) throws {
        self.root = root
        self.settings = settings
        store = try Self.open(settings.feedback.store, inBook: root)
    }

    /// - Parameter path: as in the settings: absolute, or relative to the book.
    static func open(_ path: String, inBook root: String) throws -> SQLiteStore {
        var generator = SystemRandomNumberGenerator()
        return try CommandFailure.naming { try SQLiteStore(path: absolute(path, inBook: root), using: &generator) }
    }

    static func absolute(_ path: String, inBook root: String) -> String { path.hasPrefix("/") ? path : "\(root)/\(path)" }

    /// Knows the order numbers of the shop.
    func coder(_ templates: [Template] = []) throws -> RecordCoder {
        RecordCoder(scrubber: try Scrubber.forShop(settings, templates), salt: store.salt)
    }

    /// Takes in what searches left since the last feedback command.
    func takeGaps() throws { try GapSpool(inFolder: root + "/.replybook").drain(into: store, using: coder()) }
}

extension Scrubber {
    static func forShop(_ settings: Settings, _ templates: [Template] = []) throws -> Scrubber {
        let variables = Array(settings.variables.values) + templates.flatMap(\.variables)
        return try Scrubber(orderPatterns: RecordingNotes.orderPatterns(of: variables))
    }
}

extension CommandFailure {
    /// Turns the room's errors into the command's, exit code 2.
    static func naming<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as FeedbackError { throw CommandFailure(error.description) }
    }
}

/// A number with its word: `1 mark`, `2 marks`.
enum Plural {
    static func of(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}

/// The moment a command takes as now.
enum CommandClock {
    /// Seconds since 1970: the last second of a given day, else the clock.
    static func now(today: Day?) -> Int { today.map { $0.number * 86_400 + 86_399 } ?? Int(Date().timeIntervalSince1970) }
}
