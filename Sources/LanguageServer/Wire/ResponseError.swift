/// Why a request has no answer (JSON-RPC 2.0, section 5.1; LSP 3.17, "ErrorCodes").
struct ResponseError: Error, Equatable {
    enum Code: Int {
        case parseError = -32_700
        case invalidRequest = -32_600
        case methodNotFound = -32_601
        case invalidParams = -32_602
        case notInitialized = -32_002
        case requestFailed = -32_803
        case requestCancelled = -32_800
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
