/// How one helpdesk exports a conversation.
protocol HelpdeskFormat {
    /// Nil for a record of another format.
    ///
    /// - Throws: ``FeedbackError/badEvent(_:)`` for a record of this format that cannot be read; never with its text.
    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation?
}

extension ExportRecord {
    /// The value of a field that a format always has.
    func needed<Value>(_ name: String, _ read: (ExportRecord) -> Value?) throws(FeedbackError) -> Value {
        guard let value = self[name].flatMap(read) else {
            throw FeedbackError.badEvent("'\(name)' is missing or not as the helpdesk's API writes it; export the conversation again")
        }
        return value
    }
}
