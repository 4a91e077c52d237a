import Mail

/// Conversations of Intercom's API:
/// `{"type": "conversation", "id", "created_at", "source": {"author": {"type"}, "body"}, "conversation_parts": {"conversation_parts": […]}}`.
enum IntercomFormat: HelpdeskFormat {
    private static let customers: Set<String> = ["user", "lead", "contact"]
    private static let agents: Set<String> = ["admin", "team"]

    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation? {
        guard let parts = record["conversation_parts"]?["conversation_parts"]?.array ?? record["conversation_parts"]?.array else {
            return nil
        }
        var messages: [Conversation.Message] = []
        if let source = record["source"], let message = try message(source, at: record) { messages.append(message) }
        // Notes, assignments and the like are parts of another type.
        for part in parts where part["part_type"]?.string == "comment" {
            if let message = try message(part, at: part) { messages.append(message) }
        }
        return Conversation(
            id: try record.needed("id", \.id), channel: record["source"]?["type"]?.string, messages: messages)
    }

    /// Nil for what a bot wrote, and for a part without text.
    private static func message(_ part: ExportRecord, at dated: ExportRecord) throws(FeedbackError) -> Conversation.Message? {
        guard let author = part["author"]?["type"]?.string, customers.contains(author) || agents.contains(author),
            let body = part["body"]?.string
        else { return nil }
        return Conversation.Message(
            isFromAgent: agents.contains(author), at: try dated.needed("created_at", \.time), text: HTMLText.text(body))
    }
}
