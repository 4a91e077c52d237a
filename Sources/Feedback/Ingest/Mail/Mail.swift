/// One mail, as far as feedback looks at it.
struct Mail: Sendable, Hashable {
    /// The Message-ID without its brackets; from the content where the mail has none.
    let id: String
    /// The mails it answers, the first of the thread first.
    let ancestors: [String]
    /// In lower case.
    let sender: String
    /// Seconds since 1970.
    let at: Int
    /// Its own words, without quoted mail; for an empty mail its subject.
    let text: String
}

extension Mail {
    /// Nil for mail that programs wrote: replies about absence (RFC 3834), delivery reports, lists.
    ///
    /// - Parameter separator: the line that begins the mail in an mbox.
    /// - Throws: ``FeedbackError/badEvent(_:)`` with what is missing.
    init?(_ parser: MailParser, separator: String) throws(FeedbackError) {
        let headers = parser.headers
        if let auto = headers.token("auto-submitted"), auto != "no" { return nil }
        if headers.token("content-type") == "multipart/report" || ["bulk", "junk", "list"].contains(headers.token("precedence")) {
            return nil
        }
        guard let sender = headers.address("from") else {
            throw FeedbackError.badEvent("mail has no sender; a 'From:' with an address is needed")
        }
        guard let at = headers["date"].flatMap(MailDate.seconds) ?? MailDate.secondsOfSeparator(separator) else {
            throw FeedbackError.badEvent("mail has no date; a 'Date:' is needed")
        }
        let body = OwnWords.of(try parser.text())
        let subject = EncodedWords.decoded(headers["subject"] ?? "")
        let isEmpty = !body.contains { !$0.isWhitespace }
        text = isEmpty && subject.firstMatch(of: /(?i)^\s*(re|fwd?|odp|pd|ответ|отв)\s*:/) == nil ? subject : body
        let references = headers.messageIDs("references")
        let answered = headers.messageIDs("in-reply-to").prefix(1)
        ancestors = references + answered.filter { !references.contains($0) }
        id = headers.messageIDs("message-id").first ?? EventID.derived(from: "\(sender) \(at) \(text)").value
        self.sender = sender
        self.at = at
    }
}
