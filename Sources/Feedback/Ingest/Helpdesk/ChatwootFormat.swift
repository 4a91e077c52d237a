/// Conversations of Chatwoot's API:
/// `{"id", "messages": [{"message_type": 0, "private", "content", "created_at"}]}`, of which the type is 0 or `incoming` for the
/// customer, 1 or `outgoing` for an agent, and something else for notes of the program.
enum ChatwootFormat: HelpdeskFormat {
    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation? {
        guard let found = record["messages"]?.array ?? record["payload"]?.array, found.contains(where: { $0["message_type"] != nil })
        else { return nil }
        var messages: [Conversation.Message] = []
        for message in found where !(message["private"]?.isTrue ?? false) {
            let kind = message["message_type"]?.id
            guard ["0", "1", "incoming", "outgoing"].contains(kind) else { continue }
            messages.append(
                Conversation.Message(
                    isFromAgent: kind == "1" || kind == "outgoing", at: try message.needed("created_at", \.time),
                    text: message["content"]?.string))
        }
        let channel = record["channel"]?.string ?? record["meta"]?["channel"]?.string
        return Conversation(
            id: try record.needed("id", \.id), channel: channel?.split(separator: ":").last.map { $0.lowercased() }, messages: messages)
    }
}
