import Mail

/// Tickets of Zammad's API with their articles:
/// `{"id", "articles": [{"sender": "Customer", "type": "email", "internal", "content_type", "body", "created_at"}]}`.
enum ZammadFormat: HelpdeskFormat {
    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation? {
        guard let articles = record["articles"]?.array ?? record["ticket_articles"]?.array else { return nil }
        var messages: [Conversation.Message] = []
        for article in articles where !(article["internal"]?.isTrue ?? false) {
            // What "System" wrote is a note of the helpdesk.
            guard let sender = article["sender"]?.string, sender == "Customer" || sender == "Agent" else { continue }
            let body = article["body"]?.string
            messages.append(
                Conversation.Message(
                    isFromAgent: sender == "Agent", at: try article.needed("created_at", \.time),
                    text: article["content_type"]?.string == "text/html" ? body.map(HTMLText.text) : body))
        }
        return Conversation(
            id: try record.needed("id", \.id), channel: articles.first?["type"]?.string, messages: messages)
    }
}
