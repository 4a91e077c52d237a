/// Replybook's own format:
/// `{"id": "T-1", "channel": "email", "messages": [{"from": "agent", "at": "2026-11-22T10:00:00Z", "text": "…"}]}`.
///
/// `from` is `agent` or `customer`; other senders (bots, notes) are left out.
enum PlainFormat: HelpdeskFormat {
    static func conversation(_ record: ExportRecord) throws(FeedbackError) -> Conversation? {
        guard let id = record["id"]?.id, let found = record["messages"]?.array, found.allSatisfy({ $0["from"]?.string != nil }) else {
            return nil
        }
        var messages: [Conversation.Message] = []
        for message in found {
            guard let sender = message["from"]?.string, sender == "agent" || sender == "customer" else { continue }
            guard let at = message["at"]?.time else {
                throw FeedbackError.badEvent("'at' is not a time; write it as 2026-11-22T07:10:06Z")
            }
            messages.append(Conversation.Message(isFromAgent: sender == "agent", at: at, text: message["text"]?.string))
        }
        return Conversation(id: id, channel: record["channel"]?.string, messages: messages)
    }
}
