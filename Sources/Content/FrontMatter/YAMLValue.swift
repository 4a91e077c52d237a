/// A YAML value with the UTF-8 offsets of its source text.
package indirect enum YAMLValue: Sendable {
    case scalar(String, plain: Bool, Range<Int>)
    case sequence([YAMLValue], Range<Int>)
    case mapping([Entry], Range<Int>)

    package struct Entry: Sendable {
        package let key: String
        package let keyOffsets: Range<Int>
        package let value: YAMLValue

        init(_ key: Located<String>, _ value: YAMLValue) {
            self.key = key.value
            keyOffsets = key.offsets
            self.value = value
        }
    }

    package var offsets: Range<Int> {
        switch self {
        case .scalar(_, _, let offsets), .sequence(_, let offsets), .mapping(_, let offsets): offsets
        }
    }

    /// What kind of value it is, as a message names it.
    package var kindName: String {
        switch self {
        case .scalar(let text, true, _) where text.isEmpty || text == "~" || text == "null": "nothing"
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }

    /// True for a text in quotes, and for a mapping of nothing else.
    var isQuoted: Bool {
        switch self {
        case .scalar(_, let plain, _): !plain
        case .sequence: false
        case .mapping(let entries, _): entries.allSatisfy(\.value.isQuoted)
        }
    }

    package var isNull: Bool {
        if case .scalar(let text, true, _) = self { return text.isEmpty || text == "~" || text == "null" }
        return false
    }
}
