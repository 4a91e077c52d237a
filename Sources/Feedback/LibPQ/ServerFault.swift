/// Why a server did not do what it was asked. Never holds values of statements: PostgreSQL's details and contexts are left out.
struct ServerFault: Error, Sendable {
    /// SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html); nil where no server answered.
    let state: String?
    let reason: String
    /// The connection is of no use any more.
    let isConnectionLost: Bool
    /// The server may have done it: the connection broke while it was committing.
    var isUncertain = false

    /// True for what passes by itself: the server is away, restarts, is full, or two transactions met.
    var isPassing: Bool { passes && !isUncertain }

    private let passes: Bool

    /// - Parameter message: of the server or of libpq, of which the line that says what failed is kept.
    init(state: String?, message: String, isConnectionLost: Bool) {
        self.state = state
        self.isConnectionLost = isConnectionLost
        reason = Self.remedies[state ?? ""] ?? Self.plain(message)
        passes =
            state.map { isConnectionLost || ["08", "40", "53", "57"].contains($0.prefix(2)) || ["25006", "55P03"].contains($0) }
            ?? (isConnectionLost && !Self.isRefusal(message))
    }

    /// A connection that failed says no SQLSTATE; a server that runs and refuses it is known by its words.
    private static func isRefusal(_ message: String) -> Bool {
        if message.contains("certificate") || message.contains("does not support SSL") { return true }
        // libpq itself: what it was given makes no sense to it.
        if message.hasPrefix("invalid ") || message.hasPrefix("definition of service") { return true }
        guard message.contains("FATAL:") else { return false }
        let passing = ["starting up", "shutting down", "recovery", "too many", "connection slots", "terminating"]
        return !passing.contains { message.contains($0) }
    }

    init(lost reason: String) {
        state = nil
        self.reason = reason
        isConnectionLost = true
        passes = true
    }

    /// A fault of the settings or the server's state that does not pass.
    init(refused reason: String) {
        state = nil
        self.reason = reason
        isConnectionLost = false
        passes = false
    }

    private static let remedies = [
        "25006": "the server takes no changes at the moment: it is a standby, or set to read only",
        "3D000": "the server has no such database; create it with 'createdb'",
        "42501": "your role may not do this; ask whoever keeps the store for the rights (docs/team.md, Roles)",
        "53100": "the server's disk is full; free some space",
        "53300": "the server has no connection left; try again later, or raise 'max_connections'",
        "55P03": "another process is using it; try again when that process has ended",
        "57014": "the server took too long and was stopped; try again when it has less to do",
        "57P01": "the server is shutting down",
        "57P02": "the server was restarted after a crash",
        "57P03": "the server is starting up",
    ]

    /// `connection to server at "db", port 5432 failed: FATAL:  no such role` without what stands before the fact.
    ///
    /// Of several lines, the last one that says what failed, else the first: what follows is advice for other programs.
    private static func plain(_ message: String) -> String {
        if message.contains("root certificate file") {
            return "its certificate cannot be verified without the certificate of its authority; name the file with 'sslrootcert',"
                + " or put it in ~/.postgresql/root.crt"
        }
        let lines = message.split(whereSeparator: \.isNewline)
        var words = lines.last { $0.contains(" failed: ") } ?? lines.first ?? "the server does not say why"
        for mark in [" failed: ", "FATAL:", "ERROR:", "PANIC:"] {
            if let found = words.firstRange(of: mark) { words = words[found.upperBound...] }
        }
        let fact = words.drop { $0.isWhitespace }
        let text = fact.hasSuffix(".") ? fact.dropLast() : fact
        // What is an abbreviation, such as 'SSL error', stays as it is.
        let isWord = text.dropFirst().first?.isLowercase ?? false
        return isWord ? text.prefix(1).lowercased() + text.dropFirst() : String(text)
    }
}
