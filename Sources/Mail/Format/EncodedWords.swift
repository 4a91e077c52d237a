/// Text in header fields (RFC 2047): `=?utf-8?B?0JPQtNC1?=`.
package enum EncodedWords {
    /// White space between two encoded words is no part of the text; a word that cannot be read stays as it is.
    package static func decoded(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "=")) else { return value }
        var result = ""
        var rest = value[...]
        var followsWord = false
        while let match = rest.firstMatch(of: /=\?([^?\s]{1,60})\?([BbQq])\?([^?\s]*)\?=/) {
            let between = rest[..<match.range.lowerBound]
            if !followsWord || between.contains(where: { !$0.isWhitespace }) { result += between }
            let charset = match.output.1.split(separator: "*").first.map(String.init)
            let bytes = Array(match.output.3.utf8)
            let raw =
                match.output.2.lowercased() == "b"
                ? TransferEncoding.decoded(bytes, "base64") : TransferEncoding.quotedPrintable(bytes, underscoreIsSpace: true)
            result += MailCharset.text(raw, named: charset) ?? String(match.output.0)
            rest = rest[match.range.upperBound...]
            followsWord = true
        }
        return result + rest
    }
}
