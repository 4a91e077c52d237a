import Basics
import Foundation
import Testing

@testable import Feedback

/// The stores that the suite holds to the laws of ``FeedbackStore``.
enum StoreKind: String, CustomTestStringConvertible {
    case memory, sqlite, postgresql

    /// PostgreSQL where it is installed; in CI it must be, and its tests fail where it is not.
    static let allCases: [StoreKind] = [.memory, .sqlite] + (TestServer.isExpected ? [.postgresql] : [])

    var testDescription: String { rawValue }

    func withStore(_ body: (any FeedbackStore) throws -> Void) throws {
        try withOpener { try body($0()) }
    }

    /// Hands over what opens one and the same store as often as it is called.
    func withOpener(seed: UInt64 = 1, _ body: (@escaping () throws -> any FeedbackStore) throws -> Void) throws {
        var generator = SplitMix(seed: seed)
        switch self {
        case .memory:
            let store = MemoryStore(salt: .random(using: &generator))
            try body { store }
        case .sqlite:
            try TemporaryFolder.with { folder in
                try body {
                    var generator = SplitMix(seed: seed)
                    return try SQLiteStore(path: folder + "/.replybook/feedback.sqlite", using: &generator)
                }
            }
        case .postgresql:
            let setting = try TestServer.shared().schema()
            try body {
                var generator = SplitMix(seed: seed)
                return try PostgreSQLStore(setting, using: &generator)
            }
        }
    }
}
