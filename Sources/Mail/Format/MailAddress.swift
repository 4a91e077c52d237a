/// The address in a field of a mail (RFC 5322, section 3.4).
enum MailAddress {
    /// The first address in angle brackets, else the first word with an `@`, in lower case; nil where there is neither.
    static func first(in value: String) -> String? {
        let bytes = withoutQuotations(Array(value.utf8))
        return (bracketed(bytes) ?? bare(bytes)).map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    private static let at = UInt8(ascii: "@")

    /// A name in quotation marks may look like an address.
    private static func withoutQuotations(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\""), let end = end(of: bytes, from: place + 1) {
                place = end
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }

    /// Behind the mark that ends a quotation; nil where none does.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\"") { return place + 1 }
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private static func bracketed(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        for (open, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") {
            let rest = bytes[(open + 1)...].drop { $0 <= 0x20 }
            let word = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
            let isClosed = bytes[word.endIndex...].first { $0 > 0x20 } == UInt8(ascii: ">")
            if isClosed, word.count(where: { $0 == at }) == 1, word.first != at, word.last != at { return word }
        }
        return nil
    }

    private static func bare(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        for (place, byte) in bytes.enumerated() where byte == at {
            let name = bytes[..<place].reversed().prefix(while: isOfAddress).count
            let domain = bytes[(place + 1)...].prefix(while: isOfAddress).count
            if name > 0, domain > 0 { return bytes[(place - name)..<(place + 1 + domain)] }
        }
        return nil
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool { byte > 0x20 && !"<>@,;".utf8.contains(byte) }
}
