import Mail

/// Tickets of Freshdesk's API with their conversations:
/// `{"id", "description_text", "created_at", "conversations": [{"incoming", "private", "body_text", "body", "created_at"}]}`.
enum FreshdeskFormat: HelpdeskFormat {
    /// Numbers of the field `source`.
    private static let channels = ["1": "email", "2": "portal", "3": "phone", "7": "chat", "9": "widget", "10": "outbound email"]

    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation? {
        guard let notes = record["conversations"]?.array,
            record["description"] != nil || record["description_text"] != nil || notes.contains(where: { $0["incoming"] != nil })
        else { return nil }
        let description = record["description_text"]?.string ?? record["description"]?.string.map(HTMLText.text)
        var messages: [Conversation.Message] = []
        if let description {
            messages.append(Conversation.Message(isFromAgent: false, at: try record.needed("created_at", \.time), text: description))
        }
        for note in notes where !(note["private"]?.isTrue ?? false) {
            messages.append(
                Conversation.Message(
                    isFromAgent: !(note["incoming"]?.isTrue ?? false), at: try note.needed("created_at", \.time),
                    text: note["body_text"]?.string ?? note["body"]?.string.map(HTMLText.text)))
        }
        return Conversation(
            id: try record.needed("id", \.id), channel: record["source"]?.id.flatMap { channels[$0] }, messages: messages)
    }
}
