import Mail

/// Tickets of Zendesk's API with their comments:
/// `{"id", "requester_id", "via": {"channel"}, "comments": [{"author_id", "public", "plain_body", "html_body", "created_at"}]}`.
enum ZendeskFormat: HelpdeskFormat {
    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation? {
        guard let comments = record["comments"]?.array else { return nil }
        let requester = record["requester_id"]?.id ?? comments.first?["author_id"]?.id
        let agents = Set((record["users"]?.array ?? []).filter { $0["role"]?.string != "end-user" }.compactMap { $0["id"]?.id })
        var messages: [Conversation.Message] = []
        for comment in comments where comment["public"].map(\.isTrue) ?? true {
            let author = try comment.needed("author_id", \.id)
            messages.append(
                Conversation.Message(
                    isFromAgent: agents.isEmpty ? author != requester : agents.contains(author),
                    at: try comment.needed("created_at", \.time), text: text(of: comment)))
        }
        return Conversation(
            id: try record.needed("id", \.id), channel: record["via"]?["channel"]?.string, messages: messages)
    }

    private static func text(of comment: ExportRecord) -> String? {
        comment["plain_body"]?.string ?? comment["html_body"]?.string.map(HTMLText.text) ?? comment["body"]?.string
    }
}
