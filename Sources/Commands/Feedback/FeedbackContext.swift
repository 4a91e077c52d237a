import Content
import Feedback
import Foundation

/// The book's store and what every feedback command does with it first.
struct FeedbackContext {
    let root: String
    let settings: Settings
    let store: SQLiteStore

    init(root: String, settings: Settings) throws {
        self.root = root
        self.settings = settings
        var generator = SystemRandomNumberGenerator()
        store = try CommandFailure.naming { try SQLiteStore(path: Self.storePath(root, settings), using: &generator) }
    }

    static func storePath(_ root: String, _ settings: Settings) -> String {
        settings.feedback.store.hasPrefix("/") ? settings.feedback.store : "\(root)/\(settings.feedback.store)"
    }

    /// Knows the order numbers of the shop.
    func coder(_ templates: [Template] = []) throws -> RecordCoder {
        RecordCoder(scrubber: try Scrubber.forShop(settings, templates), salt: store.salt)
    }

    /// Takes in what searches left since the last feedback command.
    func takeGaps() throws { try GapSpool(inFolder: root + "/.replybook").drain(into: store, using: coder()) }
}

extension Scrubber {
    static func forShop(_ settings: Settings, _ templates: [Template] = [], values: [String: String] = [:]) throws -> Scrubber {
        let variables = Array(settings.variables.values) + templates.flatMap(\.variables)
        let patterns = variables.filter { $0.name.contains("order") }.compactMap(\.pattern)
        return try Scrubber(orderPatterns: patterns, values: values)
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
