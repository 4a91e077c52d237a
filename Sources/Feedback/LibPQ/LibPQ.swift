import Foundation

/// The functions of libpq that the store calls, looked up when the first server is named.
///
/// Loaded instead of linked, so that a build needs no headers, a search pays nothing at its start, and a computer without
/// PostgreSQL runs everything else. The signatures are those of libpq-fe.h (postgresql.org/docs/current/libpq.html), the same
/// since PostgreSQL 9; libpq promises to keep them under the name `libpq.so.5`.
struct LibPQ: Sendable {
    typealias Words = UnsafePointer<UnsafePointer<CChar>?>

    let connectStart: @convention(c) @Sendable (Words, Words, CInt) -> OpaquePointer?
    let connectPoll: @convention(c) @Sendable (OpaquePointer) -> CInt
    let connectionInfo: @convention(c) @Sendable (OpaquePointer) -> UnsafeMutableRawPointer?
    let parse:
        @convention(c) @Sendable (UnsafePointer<CChar>, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> UnsafeMutableRawPointer?
    let freeInfo: @convention(c) @Sendable (UnsafeMutableRawPointer) -> Void
    let freeMemory: @convention(c) @Sendable (UnsafeMutableRawPointer) -> Void
    let status: @convention(c) @Sendable (OpaquePointer) -> CInt
    let errorMessage: @convention(c) @Sendable (OpaquePointer) -> UnsafePointer<CChar>
    let socket: @convention(c) @Sendable (OpaquePointer) -> CInt
    let finish: @convention(c) @Sendable (OpaquePointer) -> Void
    let silence: @convention(c) @Sendable (OpaquePointer, NoticeProcessor, UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
    let send: @convention(c) @Sendable (OpaquePointer, UnsafePointer<CChar>) -> CInt
    let sendWithParameters:
        @convention(c) @Sendable (
            OpaquePointer, UnsafePointer<CChar>, CInt, UnsafePointer<UInt32>?, Words?, UnsafePointer<CInt>?, UnsafePointer<CInt>?, CInt
        ) -> CInt
    let consumeInput: @convention(c) @Sendable (OpaquePointer) -> CInt
    let isBusy: @convention(c) @Sendable (OpaquePointer) -> CInt
    let nextResult: @convention(c) @Sendable (OpaquePointer) -> OpaquePointer?
    let putCopyData: @convention(c) @Sendable (OpaquePointer, UnsafePointer<CChar>, CInt) -> CInt
    let putCopyEnd: @convention(c) @Sendable (OpaquePointer, UnsafePointer<CChar>?) -> CInt
    let resultStatus: @convention(c) @Sendable (OpaquePointer) -> CInt
    let resultField: @convention(c) @Sendable (OpaquePointer, CInt) -> UnsafePointer<CChar>?
    let rowCount: @convention(c) @Sendable (OpaquePointer) -> CInt
    let columnCount: @convention(c) @Sendable (OpaquePointer) -> CInt
    let value: @convention(c) @Sendable (OpaquePointer, CInt, CInt) -> UnsafePointer<CChar>
    let length: @convention(c) @Sendable (OpaquePointer, CInt, CInt) -> CInt
    let isNull: @convention(c) @Sendable (OpaquePointer, CInt, CInt) -> CInt
    let changedRows: @convention(c) @Sendable (OpaquePointer) -> UnsafePointer<CChar>
    let clear: @convention(c) @Sendable (OpaquePointer) -> Void

    typealias NoticeProcessor = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void

    /// The library of this computer; the failure says how to get it.
    static let found: Result<LibPQ, LibraryFault> = Result { () throws(LibraryFault) in try LibPQ() }

    private init() throws(LibraryFault) {
        let library = try SharedLibrary(Self.names)
        connectStart = try library["PQconnectStartParams"]
        connectPoll = try library["PQconnectPoll"]
        connectionInfo = try library["PQconninfo"]
        parse = try library["PQconninfoParse"]
        freeInfo = try library["PQconninfoFree"]
        freeMemory = try library["PQfreemem"]
        status = try library["PQstatus"]
        errorMessage = try library["PQerrorMessage"]
        socket = try library["PQsocket"]
        finish = try library["PQfinish"]
        silence = try library["PQsetNoticeProcessor"]
        send = try library["PQsendQuery"]
        sendWithParameters = try library["PQsendQueryParams"]
        consumeInput = try library["PQconsumeInput"]
        isBusy = try library["PQisBusy"]
        nextResult = try library["PQgetResult"]
        putCopyData = try library["PQputCopyData"]
        putCopyEnd = try library["PQputCopyEnd"]
        resultStatus = try library["PQresultStatus"]
        resultField = try library["PQresultErrorField"]
        rowCount = try library["PQntuples"]
        columnCount = try library["PQnfields"]
        value = try library["PQgetvalue"]
        length = try library["PQgetlength"]
        isNull = try library["PQgetisnull"]
        changedRows = try library["PQcmdTuples"]
        clear = try library["PQclear"]
    }

    #if canImport(Darwin)
        /// Homebrew keeps libpq apart from what the system searches.
        private static let names = [
            "libpq.5.dylib", "/opt/homebrew/opt/libpq/lib/libpq.5.dylib", "/usr/local/opt/libpq/lib/libpq.5.dylib",
        ]
    #else
        private static let names = ["libpq.so.5"]
    #endif
}

/// Numbers of libpq-fe.h.
enum PQ {
    static let connectionOK: CInt = 0
    static let pollingFailed: CInt = 0
    static let pollingReading: CInt = 1
    static let pollingWriting: CInt = 2
    static let pollingOK: CInt = 3
    static let commandOK: CInt = 1
    static let tuplesOK: CInt = 2
    static let copyOut: CInt = 3
    static let copyIn: CInt = 4
    /// The SQLSTATE and the message of an error, without its detail and context, which may hold values.
    static let stateField = CInt(UInt8(ascii: "C"))
    static let messageField = CInt(UInt8(ascii: "M"))
}
