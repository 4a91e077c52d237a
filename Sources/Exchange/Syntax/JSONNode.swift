/// A JSON value with the UTF-8 offset at which it starts.
///
/// Numbers stay as they are written: ids of helpdesks have more digits than a double keeps.
package struct JSONNode: Sendable {
    package indirect enum Kind: Sendable {
        case object([Member])
        case array([JSONNode])
        case string(String)
        case number(String)
        case bool(Bool)
        case null
    }

    package struct Member: Sendable {
        package let key: String
        package let value: JSONNode
    }

    package let kind: Kind
    package let offset: Int

    /// The value of a key; nil where there is none or where the node is not an object.
    package subscript(_ key: String) -> JSONNode? {
        guard case .object(let members) = kind else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The items of an array, nil for any other value.
    package var items: [JSONNode]? { if case .array(let items) = kind { items } else { nil } }

    package var members: [Member] { if case .object(let members) = kind { members } else { [] } }

    package var isObject: Bool { if case .object = kind { true } else { false } }

    /// A string, or a number as it is written.
    package var text: String? {
        switch kind {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    package var flag: Bool? { if case .bool(let flag) = kind { flag } else { nil } }

    /// The strings of an array, and of a string with commas the parts.
    package var words: [String] {
        switch kind {
        case .array(let items): items.compactMap(\.text)
        case .string(let text):
            text.split(separator: ",").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
        default: []
        }
    }
}
