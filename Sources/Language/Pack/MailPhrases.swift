/// Set phrases of mail, folded.
package struct MailPhrases: Sendable {
    /// Names of header fields with their colon.
    package let headers: [String]
    /// Those of the sender.
    package let senders: [String]
    /// Those of the subject.
    package let subjects: [String]
    /// What mail programs put before the subject of an answer.
    package let replyMarks: [String]
    /// What lines above forwarded or earlier mail say, without the marks around it.
    package let separators: [String]
    /// Ends of a line that says who wrote the quoted text.
    package let attributions: [String]
    /// Greetings that stand alone or open a sentence, longest first.
    package let greetings: [String]
    /// Greetings that go on to whom they greet, up to the next mark.
    package let salutations: [String]
    /// Whom a plain greeting may name before its mark: `Hello team,`.
    package let addressees: [String]
    /// Goodbyes that open a signature.
    package let closings: [String]
    /// What a device adds below the text.
    package let devices: [String]
    /// Words before a telephone number or an address in a signature.
    package let contacts: [String]
    /// Beginnings of the subjects of automatic answers.
    package let automatic: [String]
    /// Beginnings of the words of a message that only thanks.
    package let thanks: [String]
}
