/// A customer's message with everything set aside that is not theirs to ask today.
package struct IncomingMessage: Sendable, Equatable {
    /// The customer's own words, without greeting and signature; paragraphs keep their line ends.
    package let body: String
    package let subject: String?
    package let greeting: String
    /// Goodbye, name, telephone number and what else stands below.
    package let signature: String
    /// Earlier mail that the message quotes.
    package let quoted: String

    package init(body: String, subject: String?, greeting: String, signature: String, quoted: String) {
        self.body = body
        self.subject = subject
        self.greeting = greeting
        self.signature = signature
        self.quoted = quoted
    }
}
