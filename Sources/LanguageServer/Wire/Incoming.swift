import Foundation

/// The name of a request, which its answer repeats.
enum RequestID: Hashable, Decodable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }
}

/// A message as it came in: who asks for what; its parameters are read by whoever answers.
struct Incoming {
    /// Nil for a notification, which nobody answers.
    let id: RequestID?
    /// Nil for the answer to a request of ours.
    let method: String?
    private let data: Data

    /// - Throws: `ResponseError` where the bytes are not a message of JSON-RPC 2.0.
    init(_ bytes: [UInt8]) throws(ResponseError) {
        data = Data(bytes)
        let envelope: Envelope
        do {
            envelope = try JSONDecoder().decode(Envelope.self, from: data)
        } catch {
            throw Self.isJSON(data)
                ? ResponseError(.invalidRequest, "message is not a request; send an object with 'method'")
                : ResponseError(.parseError, "message is not JSON; send UTF-8 text as RFC 8259 describes it")
        }
        id = envelope.id
        method = envelope.method
        guard envelope.method != nil || envelope.id != nil else {
            throw ResponseError(.invalidRequest, "message has neither 'method' nor 'id'; send a request or a notification")
        }
    }

    /// - Throws: `ResponseError` where the parameters are not what the method takes.
    func parameters<Parameters: Decodable>(_ type: Parameters.Type = Parameters.self) throws(ResponseError) -> Parameters {
        do {
            return try JSONDecoder().decode(Payload<Parameters>.self, from: data).params
        } catch {
            let place = Self.place(error)
            throw ResponseError(.invalidParams, "parameters of '\(method ?? "")' are not as the protocol describes them\(place)")
        }
    }

    private static func isJSON(_ data: Data) -> Bool {
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return true
        } catch { return false }
    }

    /// Where in the parameters the fault is; never what is written there.
    private static func place(_ error: any Error) -> String {
        let path: [any CodingKey]
        switch error as? DecodingError {
        case .keyNotFound(let key, let context)?: path = context.codingPath + [key]
        case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?, .dataCorrupted(let context)?: path = context.codingPath
        default: path = []
        }
        return path.isEmpty ? "" : "; look at '\(path.map(\.stringValue).joined(separator: "."))'"
    }

    private struct Envelope: Decodable {
        let id: RequestID?
        let method: String?
    }

    private struct Payload<Parameters: Decodable>: Decodable { let params: Parameters }
}
