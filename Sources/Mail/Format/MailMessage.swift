/// One mail, as far as feedback looks at it.
package struct MailMessage: Sendable, Hashable {
    /// The Message-ID without its brackets; nil where the mail has none.
    package let id: String?
    /// The mails it answers, the first of the thread first.
    package let ancestors: [String]
    /// In lower case.
    package let sender: String
    /// Seconds since 1970.
    package let at: Int
    /// Its text with the mail it quotes, for an empty mail its subject; nil where its charset is unknown.
    package let text: String?
    /// Whether a program wrote it.
    package let isAutomatic: Bool

    package init(id: String?, ancestors: [String], sender: String, at: Int, text: String?, isAutomatic: Bool = false) {
        self.id = id
        self.ancestors = ancestors
        self.sender = sender
        self.at = at
        self.text = text
        self.isAutomatic = isAutomatic
    }
}

extension MailMessage {
    /// - Parameters:
    ///   - separator: the line that begins the mail in an mbox; empty for a file of its own.
    ///   - unread: takes why the text of the mail cannot be read.
    /// - Throws: ``MailFault`` for a mail without sender or date.
    package init(_ parser: MailParser, separator: String, unread: (MailFault) -> Void) throws(MailFault) {
        let headers = parser.headers
        guard let sender = headers.address("from") else {
            throw MailFault("mail has no sender; a 'From:' with an address is needed")
        }
        guard let at = headers["date"].flatMap(MailDate.seconds) ?? MailDate.secondsOfSeparator(separator) else {
            throw MailFault("mail has no date; a 'Date:' is needed")
        }
        var text: String?
        do throws(MailFault) { text = try parser.text() } catch { unread(error) }
        let references = headers.messageIDs("references")
        let answered = headers.messageIDs("in-reply-to").prefix(1)
        self.init(
            id: headers.messageIDs("message-id").first, ancestors: references + answered.filter { !references.contains($0) },
            sender: sender, at: at, text: text.map { Self.orSubject($0, headers) }, isAutomatic: AutomaticMail.holds(headers))
    }

    /// People write short questions into the subject and nothing below; the subject of an answer is not one.
    private static func orSubject(_ text: String, _ headers: MailHeaders) -> String {
        guard !MessageParser().withoutQuotations(text).contains(where: { !$0.isWhitespace }) else { return text }
        let subject = EncodedWords.decoded(headers["subject"] ?? "")
        return SubjectLine.isMarked(subject[...]) ? text : subject
    }
}
