/// Cuts an mbox into its mails (RFC 4155; mboxrd quoting, which also undoes mboxo's).
struct MailboxReader {
    private var parser = MailParser()
    private var separator: (text: String, line: Int)?
    private var line: Int
    /// A line that is a separator if a header field follows: a sentence may look the same.
    private var pending: [UInt8]?

    /// - Parameter line: how many lines of the file were read before.
    init(before line: Int = 0) { self.line = line }

    /// Takes the next line, without its line feed. Gives the mail that ended before it.
    mutating func add(_ bytes: [UInt8]) -> Found? {
        line += 1
        let text = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        var found: Found?
        if let begun = pending.take() {
            if Self.isField(text) {
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
    mutating func finish() -> Found? {
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
    struct Found {
        let parser: MailParser
        let separator: String
        let line: Int

        func mail() throws(FeedbackError) -> Mail? { try Mail(parser, separator: separator) }
    }

    /// Longer lines are no separators, and a regular expression need not look at them.
    private static let longestSeparator = 500

    /// `From`, a sender and a date: a sentence that begins with this word has none.
    static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= longestSeparator && line.starts(with: Array("From ".utf8))
            && MailDate.secondsOfSeparator(String(decoding: line, as: UTF8.self)) != nil
    }

    /// `Name: value` (RFC 5322, section 2.2), or the quoted separator that some programs write first.
    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        if isQuoted(line) { return true }
        let name = line.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        return !name.isEmpty && line.dropFirst(name.count).first == UInt8(ascii: ":")
    }

    private static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: Array("From ".utf8))
    }
}
