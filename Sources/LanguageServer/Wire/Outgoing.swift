import Basics

/// What the server sends: answers, notifications, and requests of its own.
enum Outgoing {
    static func answer(_ id: RequestID, _ result: JSON) -> JSON {
        ["jsonrpc": "2.0", "id": id.json, "result": result]
    }

    /// - Parameter id: nil where the request was not readable enough to have one.
    static func failure(_ id: RequestID?, _ error: ResponseError) -> JSON {
        [
            "jsonrpc": "2.0", "id": id?.json ?? .null,
            "error": ["code": .integer(error.code.rawValue), "message": .string(error.message)],
        ]
    }

    static func notification(_ method: String, _ parameters: JSON) -> JSON {
        ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
    }

    static func request(_ id: String, _ method: String, _ parameters: JSON) -> JSON {
        ["jsonrpc": "2.0", "id": .string(id), "method": .string(method), "params": parameters]
    }

    /// The bytes of a message with its header.
    static func frame(_ message: JSON) -> [UInt8] {
        let body = Array(message.text.utf8)
        return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
}

extension RequestID {
    var json: JSON {
        switch self {
        case .number(let number): .integer(number)
        case .text(let text): .string(text)
        }
    }
}
