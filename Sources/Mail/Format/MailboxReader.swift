/// Cuts an mbox into its mails (RFC 4155; mboxrd quoting, which also undoes mboxo's).
package struct MailboxReader {
    private var parser = MailParser()
    private var separator: (text: String, line: Int)?
    private var line: Int
    /// A line that is a separator if a header field follows: a sentence may look the same.
    private var pending: [UInt8]?

    /// - Parameter line: how many lines of the file were read before.
    package init(before line: Int = 0) { self.line = line }

    /// Takes the next line, without its line feed. Gives the mail that ended before it.
    package mutating func add(_ bytes: [UInt8]) -> Found? {
        line += 1
        let text = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        var found: Found?
        if let begun = pending.take() {
            if Self.isField(text, below: begun) {
                found = close()
                separator = (String(decoding: begun, as: UTF8.self), line - 1)
            } else {
                take(begun[...])
            }
        }
        if Self.isSeparator(text) { pending = Array(text) } else { take(text) }
        return found
    }

    /// The last mail.
    package mutating func finish() -> Found? {
        if let begun = pending.take() { take(begun[...]) }
        return close()
    }

    private mutating func close() -> Found? {
        defer {
            parser = MailParser()
            separator = nil
        }
        guard let separator else { return nil }
        parser.finish()
        return Found(parser: parser, separator: separator.text, line: separator.line)
    }

    private mutating func take(_ text: ArraySlice<UInt8>) {
        if separator != nil { parser.add(Array(Self.isQuoted(text) ? text.dropFirst() : text)) }
    }

    /// A mail and the 1-based line on which it begins.
    package struct Found {
        package let parser: MailParser
        package let separator: String
        package let line: Int
    }

    /// Longer lines are no separators, and a regular expression need not look at them.
    private static let longestSeparator = 500

    /// `From`, a sender and a date: a sentence that begins with this word has none. Exporters that leave the date out write at most
    /// a sender, or `-`.
    package static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= longestSeparator, line.starts(with: Array("From".utf8)) else { return false }
        let rest = line.dropFirst(4)
        guard rest.isEmpty || rest.first == 0x20 else { return false }
        return isBare(line) || MailDate.secondsOfSeparator(String(decoding: line, as: UTF8.self)) != nil
    }

    /// Without a date: `From `, `From -`, `From a@b.example`.
    private static func isBare(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(separator: 0x20)
        guard words.count <= 2 else { return false }
        return words.count == 1 || words[1].elementsEqual([UInt8(ascii: "-")]) || words[1].contains(UInt8(ascii: "@"))
    }

    /// Fields with which mail begins, in lower case: below a separator without a date no other will do, since a text may have
    /// any word and a colon.
    private static let first: Set<String> = [
        "return-path", "received", "delivered-to", "from", "to", "date", "subject", "message-id", "mime-version", "content-type",
        "x-mozilla-status", "x-mozilla-status2", "x-account-key", "x-uidl", "x-gm-thrid", "status", "envelope-to", "reply-to",
        "x-original-to", "dkim-signature", "authentication-results",
    ]

    /// `Name: value` (RFC 5322, section 2.2), or the quoted separator that some programs write first.
    private static func isField(_ line: ArraySlice<UInt8>, below separator: [UInt8]) -> Bool {
        guard !isBare(separator[...]) else { return name(line).map { first.contains($0) } ?? false }
        return isQuoted(line) || name(line) != nil
    }

    /// Of the field that the line is, in lower case.
    private static func name(_ line: ArraySlice<UInt8>) -> String? {
        let name = line.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        guard !name.isEmpty, line.dropFirst(name.count).first == UInt8(ascii: ":") else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// True for the first line of a mail that was saved as a file of its own.
    package static func isFirstField(_ line: ArraySlice<UInt8>) -> Bool {
        name(line).map { first.contains($0) || $0.hasPrefix("x-") || $0.hasPrefix("arc-") } ?? false
    }

    private static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: Array("From ".utf8))
    }
}
