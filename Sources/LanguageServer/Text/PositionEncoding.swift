/// What a column counts (LSP 3.17, "PositionEncodingKind").
enum PositionEncoding: String {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// Bytes cost nothing to count here; UTF-16 is what a client means that offers nothing.
    ///
    /// Neovim 0.10 offers UTF-16 alone and computes it wrongly behind letters outside ASCII on the same line. It uses what the
    /// server names, and its bytes are right.
    static func negotiated(_ offered: [String]?, client: ClientInfo?) -> PositionEncoding {
        if client?.name == "Neovim", client?.version?.hasPrefix("0.10.") == true { return .utf8 }
        let known = (offered ?? []).compactMap(PositionEncoding.init)
        return known.contains(.utf8) ? .utf8 : known.contains(.utf16) ? .utf16 : known.first ?? .utf16
    }

    /// Units of a stretch of text.
    func width(of text: Substring) -> Int {
        switch self {
        case .utf8: text.utf8.count
        case .utf16: text.utf16.count
        case .utf32: text.unicodeScalars.count
        }
    }

    /// UTF-8 offset of a column in a line; one inside a character is taken back to its start, one behind the line to its end.
    func offset(ofColumn column: Int, in line: Substring) -> Int {
        var (units, bytes) = (0, 0)
        for scalar in line.unicodeScalars {
            let width =
                switch self {
                case .utf8: UTF8.width(scalar)
                case .utf16: UTF16.width(scalar)
                case .utf32: 1
                }
            if units + width > column { return bytes }
            units += width
            bytes += UTF8.width(scalar)
        }
        return bytes
    }
}

/// Who the client says it is.
struct ClientInfo: Decodable {
    let name: String?
    let version: String?
}
