import Foundation

/// Reads conversation exports: one JSON object a line,
/// `{"id": "T-1", "channel": "email", "messages": [{"from": "agent", "at": "2026-11-22T10:00:00Z", "text": "…"}]}`.
///
/// `from` is `agent` or `customer`; other senders (bots, notes) are left out.
package enum ConversationCoder {
    private struct Line: Decodable {
        struct Message: Decodable {
            let from: String
            let at: String
            let text: String
        }

        let id: String
        let channel: String?
        let messages: [Message]
    }

    /// Throws ``FeedbackError/badEvent(_:)`` with what is wrong; never with the line's text.
    package static func conversation(_ line: String) throws -> Conversation {
        let decoded: Line
        do { decoded = try JSONDecoder().decode(Line.self, from: Data(line.utf8)) } catch is DecodingError {
            throw FeedbackError.badEvent("line is no conversation; write {\"id\", \"messages\": [{\"from\", \"at\", \"text\"}]}")
        }
        let messages = try decoded.messages.filter { ["agent", "customer"].contains($0.from) }.map { message in
            guard let at = Timestamp.seconds(message.at) else {
                throw FeedbackError.badEvent("'at' is no time; write it as 2026-11-22T07:10:06Z")
            }
            return Conversation.Message(isFromAgent: message.from == "agent", at: at, text: message.text)
        }
        return Conversation(id: decoded.id, channel: decoded.channel, messages: messages)
    }
}
