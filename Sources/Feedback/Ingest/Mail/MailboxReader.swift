/// Cuts an mbox into its mails (RFC 4155; mboxrd quoting, which also undoes mboxo's).
struct MailboxReader {
    private var parser = MailParser()
    private var separator: (text: String, line: Int)?
    private var line: Int
    private var followsBlank = true

    /// - Parameter line: how many lines of the file were read before.
    init(before line: Int = 0) { self.line = line }

    /// Takes the next line, without its line feed. Gives the mail that ended before it.
    mutating func add(_ bytes: [UInt8]) -> Found? {
        line += 1
        let text = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        defer { followsBlank = text.isEmpty }
        if followsBlank, Self.isSeparator(text) {
            let found = finish()
            separator = (String(decoding: text, as: UTF8.self), line)
            return found
        }
        if separator != nil { parser.add(Array(Self.isQuoted(text) ? text.dropFirst() : text)) }
        return nil
    }

    /// The last mail.
    mutating func finish() -> Found? {
        defer {
            parser = MailParser()
            separator = nil
        }
        guard let separator else { return nil }
        parser.finish()
        return Found(parser: parser, separator: separator.text, line: separator.line)
    }

    /// A mail and the 1-based line on which it begins.
    struct Found {
        let parser: MailParser
        let separator: String
        let line: Int

        func mail() throws(FeedbackError) -> Mail? { try Mail(parser, separator: separator) }
    }

    /// `From`, a sender and a date: a sentence that begins with this word is none.
    static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: Array("From ".utf8)) && MailDate.secondsOfSeparator(String(decoding: line, as: UTF8.self)) != nil
    }

    private static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: Array("From ".utf8))
    }
}
