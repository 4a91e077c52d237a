import Foundation

/// One connection to a server, opened when it is first needed and again after it was lost.
///
/// Every statement is sent and its answer awaited with a deadline, so that a network that swallows everything is noticed. Values
/// travel apart from the statement (an unnamed prepared statement each), and are never part of its text.
struct ServerSession: ~Copyable {
    let address: ServerAddress
    let library: LibPQ
    /// Seconds to wait for one answer.
    let patience: Int
    /// What a new connection is told first.
    private let greeting: String
    private var connection: OpaquePointer?

    init(_ address: ServerAddress, _ library: LibPQ, patience: Int, greeting: String) {
        self.address = address
        self.library = library
        self.patience = patience
        self.greeting = greeting
    }

    deinit { if let connection { library.finish(connection) } }

    var isOpen: Bool { connection != nil }

    mutating func close() {
        if let connection { library.finish(connection) }
        connection = nil
    }

    mutating func openIfNeeded() throws(ServerFault) {
        guard connection == nil else { return }
        let deadline = ContinuousClock.now + .seconds(address.patience)
        try start(mode: nil, until: deadline)
        do throws(ServerFault) {
            if try run(greeting).rows.first?[0] == nil { throw ServerFault(lost: "the server gave no answer") }
        } catch {
            // Without its greeting a session would use the wrong schema and wait for ever.
            close()
            throw error
        }
    }

    private mutating func start(mode: String?, until deadline: ContinuousClock.Instant) throws(ServerFault) {
        let parameters = address.parameters(mode: mode)
        let started = CStrings.with(parameters.map(\.0)) { keys in
            CStrings.with(parameters.map(\.1)) { values in library.connectStart(keys, values, 0) }
        }
        guard let started else { throw ServerFault(lost: "memory is exhausted") }
        connection = started
        _ = library.silence(started, { _, _ in }, nil)
        if mode == nil, let effective = library.connectionInfo(started) {
            let required = address.requiredMode(ServerAddress.values(effective))
            library.freeInfo(effective)
            if let required {
                close()
                return try start(mode: required, until: deadline)
            }
        }
        try finishConnecting(started, until: deadline)
    }

    private mutating func finishConnecting(_ started: OpaquePointer, until deadline: ContinuousClock.Instant) throws(ServerFault) {
        guard library.status(started) != 1 else { throw lost() }
        var state = PQ.pollingWriting
        while state != PQ.pollingOK {
            let events = Int16(state == PQ.pollingReading ? POLLIN : POLLOUT)
            guard Socket.waits(library.socket(started), for: events, until: deadline) else {
                close()
                throw ServerFault(lost: "there was no answer for \(address.patience) s; check the network and the server")
            }
            state = library.connectPoll(started)
            if state == PQ.pollingFailed { throw lost() }
        }
    }

    /// The connection's own words about its end; it is closed.
    private mutating func lost() -> ServerFault {
        let message = connection.map { String(cString: library.errorMessage($0)) } ?? ""
        close()
        return ServerFault(state: nil, message: message, isConnectionLost: true)
    }

    /// Runs one statement with values, or several statements without.
    ///
    /// - Parameter values: in PostgreSQL's text format; nil for NULL.
    /// - Returns: what the last statement answered.
    @discardableResult
    mutating func run(_ sql: String, _ values: [String?] = []) throws(ServerFault) -> ServerAnswer {
        guard let connection else { throw ServerFault(lost: "the connection is closed") }
        let sent =
            values.isEmpty
            ? library.send(connection, sql)
            : CStrings.with(values) { library.sendWithParameters(connection, sql, CInt(values.count), nil, $0, nil, nil, 0) }
        guard sent == 1 else { throw lost() }
        return try answer(connection)
    }

    /// Sends rows into a table or view by `COPY`.
    ///
    /// - Parameter target: `table (column, …)`.
    mutating func copy(_ rows: [[String?]], into target: String) throws(ServerFault) {
        guard let connection else { throw ServerFault(lost: "the connection is closed") }
        guard library.send(connection, "COPY \(target) FROM STDIN") == 1 else { throw lost() }
        try answer(connection, expectsCopy: true)
        let lines = Array(rows.map(CopyText.line).joined().utf8)
        let isSent = lines.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                chars.baseAddress.map { library.putCopyData(connection, $0, CInt(chars.count)) == 1 } ?? true
            }
        }
        guard isSent, library.putCopyEnd(connection, nil) == 1 else { throw lost() }
        try answer(connection)
    }

    /// Reads all results of what was sent; the first error counts.
    @discardableResult
    private mutating func answer(_ connection: OpaquePointer, expectsCopy: Bool = false) throws(ServerFault) -> ServerAnswer {
        let deadline = ContinuousClock.now + .seconds(patience)
        var (answer, fault) = (ServerAnswer(rows: [], changes: 0), ServerFault?.none)
        while true {
            while library.isBusy(connection) == 1 {
                guard Socket.waits(library.socket(connection), for: Int16(POLLIN), until: deadline) else {
                    close()
                    throw ServerFault(lost: "there was no answer for \(patience) s; check the network and the server")
                }
                guard library.consumeInput(connection) == 1 else { throw lost() }
            }
            guard let result = library.nextResult(connection) else { break }
            defer { library.clear(result) }
            switch library.resultStatus(result) {
            case PQ.commandOK, PQ.tuplesOK: answer = ServerAnswer(result, library)
            case PQ.copyIn where expectsCopy: return answer
            default: fault = fault ?? self.fault(result)
            }
        }
        let isBroken = library.status(connection) != PQ.connectionOK
        if isBroken, fault == nil { throw lost() }
        if isBroken || fault?.isConnectionLost == true { close() }
        if let fault { throw fault }
        return answer
    }

    private func fault(_ result: OpaquePointer) -> ServerFault {
        let state = library.resultField(result, PQ.stateField).map { String(cString: $0) }
        let message = library.resultField(result, PQ.messageField).map { String(cString: $0) } ?? ""
        // 57P01 to 57P03: the server ends the connection right after it.
        return ServerFault(state: state, message: message, isConnectionLost: state == nil || state?.hasPrefix("57P0") == true)
    }
}

extension ServerAnswer {
    fileprivate init(_ result: OpaquePointer, _ library: LibPQ) {
        let columns = library.columnCount(result)
        rows = (0..<library.rowCount(result)).map { row in
            ServerRow(
                values: (0..<columns).map { column in
                    guard library.isNull(result, row, column) == 0 else { return nil }
                    let bytes = UnsafeRawBufferPointer(
                        start: library.value(result, row, column), count: Int(library.length(result, row, column)))
                    return String(decoding: bytes, as: UTF8.self)
                })
        }
        changes = Int(String(cString: library.changedRows(result))) ?? 0
    }
}
