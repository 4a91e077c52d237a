import Foundation

/// A JSON value of an export, asked by name: tools write ids as numbers or strings, times as text or seconds.
package enum ExportRecord: Sendable, Decodable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([ExportRecord])
    case object([String: ExportRecord])

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let object = try? container.decode([String: ExportRecord].self) {
            self = .object(object)
        } else if let array = try? container.decode([ExportRecord].self) {
            self = .array(array)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .bool(try container.decode(Bool.self))
        }
    }

    /// Nil for what is not JSON.
    package init?(_ bytes: [UInt8]) {
        guard let record = try? JSONDecoder().decode(ExportRecord.self, from: Data(bytes)) else { return nil }
        self = record
    }

    subscript(name: String) -> ExportRecord? { if case .object(let fields) = self { fields[name] } else { nil } }

    var array: [ExportRecord]? { if case .array(let items) = self { items } else { nil } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var isTrue: Bool { if case .bool(true) = self { true } else { false } }

    /// As text, whether a number or a string.
    var id: String? {
        switch self {
        case .string(let text) where !text.isEmpty: text
        case .number(let number): Int(exactly: number).map(String.init)
        default: nil
        }
    }

    /// Seconds since 1970; a number beyond the year 5000 counts milliseconds.
    var time: Int? {
        switch self {
        case .string(let text): Timestamp.seconds(text)
        case .number(let number) where number.magnitude < 1e15: Int(number > 1e11 ? number / 1000 : number)
        default: nil
        }
    }
}
