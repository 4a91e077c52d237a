import Diagnostics

/// A table of a CSV file (RFC 4180), with the line at which each row starts.
package struct CSVTable: Sendable {
    package struct Row: Sendable {
        package let cells: [String]
        package let offset: Int
    }

    package let rows: [Row]
    package let separator: Character

    /// Reads a file whose separator its first line shows: `;`, tab or `,`.
    ///
    /// - Throws: `ExchangeFailure` where a quote is never closed.
    package init(_ file: SourceFile) throws(ExchangeFailure) {
        let bytes = Array(file.text.utf8)
        let separator = Self.separator(of: bytes)
        self.separator = Character(Unicode.Scalar(separator))
        var rows: [Row] = []
        var place = 0
        while place < bytes.count {
            let start = place
            let cells = try Self.row(bytes, separator, &place, file)
            if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(cells: cells, offset: start)) }
        }
        self.rows = rows
    }

    private static func row(_ bytes: [UInt8], _ separator: UInt8, _ place: inout Int, _ file: SourceFile) throws(ExchangeFailure)
        -> [String]
    {
        var cells: [String] = []
        while true {
            cells.append(try cell(bytes, separator, &place, file))
            guard place < bytes.count else { return cells }
            let byte = bytes[place]
            place += 1
            if byte == separator {
                if place == bytes.count { return cells + [""] }
                continue
            }
            if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
            return cells
        }
    }

    /// One cell; the place is then at the separator, at the line end or at the end of the file.
    private static func cell(_ bytes: [UInt8], _ separator: UInt8, _ place: inout Int, _ file: SourceFile) throws(ExchangeFailure) -> String
    {
        var text: [UInt8] = []
        let start = place
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
            place += 1
            while true {
                guard place < bytes.count else {
                    throw ExchangeFailure(file, at: start, "quote is never closed; double a quote inside a cell")
                }
                if bytes[place] != UInt8(ascii: "\"") {
                    text.append(bytes[place])
                    place += 1
                } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") {
                    text.append(UInt8(ascii: "\""))
                    place += 2
                } else {
                    place += 1
                    break
                }
            }
        }
        while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
            text.append(bytes[place])
            place += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The mark that the first line has most of, outside quotes.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == 0x09 { counts[byte, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }
}

extension CSVTable {
    /// A cell as it is written: in quotes where it has a mark of the format.
    package static func quoted(_ cell: String, separator: Character) -> String {
        let isPlain = !cell.contains { $0 == separator || $0 == "\"" || $0.isNewline } && cell.first != " " && cell.last != " "
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// Rows as a file, each line ended by CR LF as RFC 4180 says.
    package static func text(_ rows: [[String]], separator: Character) -> String {
        rows.map { $0.map { quoted($0, separator: separator) }.joined(separator: String(separator)) + "\r\n" }.joined()
    }
}
