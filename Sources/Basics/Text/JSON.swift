/// A JSON value whose keys keep their order, so that machine output is the same on every run and reads well in a diff.
package indirect enum JSON: Sendable {
    case object(KeyValuePairs<String, JSON>)
    /// An object whose keys are not known beforehand.
    case pairs([(key: String, value: JSON)])
    case array([JSON])
    case string(String)
    case integer(Int)
    case bool(Bool)
    case null

    /// The value without line breaks, as RFC 8259 writes it.
    package var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .object(let pairs): Self.write(pairs.map { ($0.key, $0.value) }, to: &text)
        case .pairs(let pairs): Self.write(pairs, to: &text)
        case .array(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                item.write(to: &text)
            }
            text += "]"
        case .string(let string): Self.write(string, to: &text)
        case .integer(let number): text += String(number)
        case .bool(let bool): text += bool ? "true" : "false"
        case .null: text += "null"
        }
    }

    private static func write(_ pairs: [(key: String, value: JSON)], to text: inout String) {
        text += "{"
        for (index, pair) in pairs.enumerated() {
            if index > 0 { text += "," }
            write(pair.key, to: &text)
            text += ":"
            pair.value.write(to: &text)
        }
        text += "}"
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .pairs(elements.map { (key: $0.0, value: $0.1) }) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}
