import Foundation
import Synchronization

/// The store of a team: a PostgreSQL database that agents on many computers share.
///
/// A change is one transaction, and is tried again after a lost connection or a restart of the server: ids are unique, so doing
/// it twice changes nothing. Whoever records holds an advisory lock together with others, whoever erases holds it alone, so that
/// nothing slips in while it is being erased.
package final class PostgreSQLStore: FeedbackStore {
    package let salt: Salt
    /// What messages call the server.
    let name: String
    /// Those of stores that were moved here; their hashes are in it.
    package let movedSalts: [Salt]
    private let session: Mutex<ServerSession>
    private let patience: Patience

    /// How long to wait.
    package struct Patience: Sendable {
        /// Seconds in which a server that is away is tried again.
        let retries: Int
        /// Seconds for one answer.
        let answer: Int

        /// For what runs once and has nothing else to do.
        package static let long = Patience(retries: 10, answer: 65)
        /// For an agent at work; what is not stored then is kept and sent later.
        package static let short = Patience(retries: 0, answer: 8)
    }

    /// Connects to the server, making the tables where there are none.
    ///
    /// - Parameter setting: `postgresql://…` or `service=NAME`, as in the settings.
    /// - Throws: ``FeedbackError/away(_:_:)`` where the server cannot be reached, others for a schema that is foreign or of a later
    ///   version, or where libpq is missing.
    package convenience init(_ setting: String, patience: Patience = .long, using generator: inout some RandomNumberGenerator) throws {
        try self.init(setting, patience: patience, schema: .current, using: &generator)
    }

    init(
        _ setting: String, patience: Patience, schema: PostgreSQLSchema, using generator: inout some RandomNumberGenerator
    ) throws {
        let fresh = Salt.random(using: &generator)
        self.patience = patience
        var session: ServerSession
        do {
            let library = try LibPQ.found.get()
            let address = try ServerAddress(setting, library)
            session = ServerSession(address, library, patience: patience.answer, greeting: Self.greeting(patience))
        } catch let fault as LibraryFault {
            throw FeedbackError.cannotOpen(Self.scheme, fault.reason)
        } catch let fault as ServerFault {
            throw FeedbackError.cannotOpen(Self.scheme, fault.reason)
        }
        name = session.address.name
        let salts = try Self.trying(&session, patience, name: name, verb: .open) { try schema.prepare(&$0, fresh: fresh) }
        salt = salts.first ?? fresh
        movedSalts = Array(salts.dropFirst())
        self.session = Mutex(session)
    }

    private static let scheme = "postgresql:"

    /// What a new connection is told.
    ///
    /// The schema is ours unless the connection's own options name one. A commit that is answered is on the disk, whatever the
    /// server's default is.
    private static func greeting(_ patience: Patience) -> String {
        """
        SELECT set_config('search_path', CASE WHEN source = 'client' THEN setting ELSE 'replybook' END, false),
          set_config('bytea_output', 'hex', false), set_config('client_min_messages', 'warning', false),
          set_config('statement_timeout', '\(max(1, patience.answer - 3))s', false), set_config('lock_timeout', '30s', false),
          set_config('idle_in_transaction_session_timeout', '60s', false),
          set_config('default_transaction_read_only', 'off', false),
          set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), false)
        FROM pg_settings WHERE name = 'search_path'
        """
    }

    // MARK: Transactions

    enum Verb { case open, read, write }

    /// Who else may be at work while a change is made.
    enum Company: String {
        /// Others that record.
        case others = "pg_advisory_xact_lock_shared"
        /// Nobody.
        case none = "pg_advisory_xact_lock"
    }

    /// Makes a change whole or not at all; the body runs again where the connection was lost before the commit was answered.
    ///
    /// - Parameter isRepeatable: false for what would do something else a second time.
    func writing<Value: Sendable>(
        with company: Company = .others, isRepeatable: Bool = true, _ body: @Sendable (inout ServerSession) throws -> Value
    ) throws -> Value {
        try session.withLock { session in
            try Self.trying(&session, patience, name: name, verb: .write) { session in
                let value: Value
                do {
                    // Waiting for the lock may fail as well, and would leave the transaction open for whoever comes next.
                    try session.run("BEGIN; SELECT \(company.rawValue)(\(PostgreSQLSchema.lock), 1)")
                    value = try body(&session)
                } catch {
                    session.rollBack()
                    throw error
                }
                do { try session.run("COMMIT") } catch let fault as ServerFault {
                    throw isRepeatable ? fault : fault.uncertain
                }
                return value
            }
        }
    }

    /// Reads one state of the store.
    func reading<Value: Sendable>(_ body: @Sendable (inout ServerSession) throws -> Value) throws -> Value {
        try session.withLock { session in
            try Self.trying(&session, patience, name: name, verb: .read) { session in
                try session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                do {
                    let value = try body(&session)
                    try session.run("COMMIT")
                    return value
                } catch {
                    session.rollBack()
                    throw error
                }
            }
        }
    }

    /// Tries again what passes by itself: at once where a connection had been open before, then in growing pauses.
    private static func trying<Value: Sendable>(
        _ session: inout ServerSession, _ patience: Patience, name: String, verb: Verb,
        _ body: (inout ServerSession) throws -> Value
    ) throws -> Value {
        let end = ContinuousClock.now + .seconds(patience.retries)
        var (pause, isStale) = (UInt32(100_000), session.isOpen)
        while true {
            do {
                try session.openIfNeeded()
                return try body(&session)
            } catch let fault as ServerFault {
                guard fault.isPassing, isStale || ContinuousClock.now < end else { throw fault.error(verb, name) }
                if !isStale { usleep(pause) }
                pause = min(2 * pause, 1_600_000)
                isStale = false
            }
        }
    }
}

extension ServerSession {
    /// Ends a transaction that failed; a connection that cannot even do that is closed.
    mutating func rollBack() {
        guard isOpen else { return }
        do { try run("ROLLBACK") } catch { close() }
    }
}

extension ServerFault {
    /// The fault of a commit that may have been done.
    fileprivate var uncertain: ServerFault {
        guard isConnectionLost else { return self }
        var fault = ServerFault(refused: "the connection broke while the server was doing it; look whether it was done")
        fault.isUncertain = true
        return fault
    }

    fileprivate func error(_ verb: PostgreSQLStore.Verb, _ name: String) -> FeedbackError {
        if isPassing { return .away(name, reason) }
        switch verb {
        case .open: return .cannotOpen(name, reason)
        case .read: return .cannotRead(name, reason)
        case .write: return .cannotWrite(name, reason)
        }
    }
}
