import Basics
import Content
import Feedback

/// Copies one store into another: what `feedback move` does.
package struct MoveJob {
    package let root: String
    /// As in the settings; nil for the book's own store.
    package let source: String?
    package let target: String

    package init(root: String, from source: String?, to target: String) {
        self.root = root
        self.source = source
        self.target = target
    }

    package struct Result: Sendable {
        package let summary: StoreMove.Summary
        /// Lines that searches left and nobody can read; they are gone.
        package let droppedLines: Int
        /// True where the book's settings name the target already.
        package let isInUse: Bool
    }

    /// - Throws: `DeskFailure` where a store cannot be opened, both are the same, or a connection string holds a secret.
    package func run() throws -> Result {
        let settings = try FeedbackContext.settings(of: root)
        let source = source ?? settings.feedback.store
        try [source, target].forEach(check)
        guard place(source) != place(target) else { throw DeskFailure("both stores are the same; name another one with --to") }
        return try DeskFailure.naming {
            let isOwn = place(source) == place(settings.feedback.store)
            guard isOwn || StoreSetting.isServer(source) || StorePlace(source, inBook: root).exists else {
                throw DeskFailure("there is no store at '\(source)'; name one with --from")
            }
            let context = isOwn ? try FeedbackContext(root: root) : nil
            let dropped = try context?.takeGaps() ?? 0
            let store = try context?.store ?? open(source)
            try store.check()
            let summary = try StoreMove(from: store, to: { try open(target) }).run()
            return Result(summary: summary, droppedLines: dropped, isInUse: place(target) == place(settings.feedback.store))
        }
    }

    /// A server that is not the book's own must not take the place of that in what this computer remembers.
    private func open(_ setting: String) throws -> any FeedbackStore {
        guard StoreSetting.isServer(setting) else { return try FeedbackContext.open(setting, inBook: root) }
        var generator = SystemRandomNumberGenerator()
        return try PostgreSQLStore(setting, using: &generator)
    }

    private func check(_ setting: String) throws {
        if let problem = StoreSetting.problem(setting) { throw DeskFailure(problem) }
    }

    private func place(_ setting: String) -> String {
        StoreSetting.isServer(setting) ? setting : StorePlace(setting, inBook: root).path
    }
}
