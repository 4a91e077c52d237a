/// One row of an answer, in PostgreSQL's text format.
struct ServerRow: Sendable {
    let values: [String?]

    /// The value of a column, by its number; nil for NULL.
    subscript(column: Int) -> String? { values[column] }

    func text(_ column: Int) throws(ServerFault) -> String {
        guard let value = values[column] else { throw ServerFault(refused: "column \(column) is empty; the tables were changed by hand") }
        return value
    }

    func number(_ column: Int) throws(ServerFault) -> Int {
        guard let number = Int(try text(column)) else {
            throw ServerFault(refused: "column \(column) is not a number; the tables were changed by hand")
        }
        return number
    }

    func isTrue(_ column: Int) -> Bool { values[column] == "t" }

    /// `\x` and hexadecimal digits.
    func bytes(_ column: Int) throws(ServerFault) -> [UInt8]? {
        guard let value = values[column] else { return nil }
        guard value.hasPrefix("\\x"), let bytes = Hex.bytes(String(value.dropFirst(2))) else {
            throw ServerFault(refused: "column \(column) is not a hash; the tables were changed by hand")
        }
        return bytes
    }
}

/// What a statement answered.
struct ServerAnswer: Sendable {
    let rows: [ServerRow]
    /// How many rows it inserted, changed or removed.
    let changes: Int
}

extension Array where Element == UInt8 {
    /// As PostgreSQL reads `bytea`.
    var serverText: String { "\\x" + Hex.text(self) }
}
