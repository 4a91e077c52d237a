import Mail

/// What a customer says in a message, without quoted mail, greeting and signature.
package enum CustomerWords {
    /// All of their words where the message is nothing but a greeting or a signature: `Thanks! Ann`.
    package static func own(in text: String) -> String {
        let body = MessageParser().parse(text).body
        return body.isEmpty ? MessageParser().withoutQuotations(text) : body
    }
}
