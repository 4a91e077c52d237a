/// Rows as `COPY … FROM STDIN` reads them (postgresql.org/docs/current/sql-copy.html, "Text Format").
enum CopyText {
    static func line(_ values: [String?]) -> String { values.map(cell).joined(separator: "\t") + "\n" }

    private static func cell(_ value: String?) -> String {
        guard let value else { return "\\N" }
        var cell = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": cell += "\\\\"
            case "\n": cell += "\\n"
            case "\r": cell += "\\r"
            case "\t": cell += "\\t"
            case "\0": cell += CStrings.instead
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return cell
    }
}
