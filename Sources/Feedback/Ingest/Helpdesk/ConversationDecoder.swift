/// Reads a conversation in any of the formats that helpdesks export.
package enum ConversationDecoder {
    private static let formats: [any HelpdeskFormat.Type] = [
        PlainFormat.self, ZendeskFormat.self, FreshdeskFormat.self, ZammadFormat.self, IntercomFormat.self, ChatwootFormat.self,
    ]

    /// Lists in which exports put their conversations.
    private static let lists = ["tickets", "conversations", "data", "payload", "results"]

    /// The conversations of a JSON value: itself one, or a list of them under the name that the tool gives it.
    ///
    /// - Throws: ``FeedbackError/badEvent(_:)`` with what is wrong; never with what is written there.
    package static func conversations(_ bytes: [UInt8]) throws(FeedbackError) -> [Result<Conversation, FeedbackError>] {
        guard let record = ExportRecord(bytes) else { throw unknown }
        return try conversations(record)
    }

    private static func conversations(_ record: ExportRecord) throws(FeedbackError) -> [Result<Conversation, FeedbackError>] {
        if let list = record.array { return list.map(result) }
        for format in formats { if let conversation = try format.conversation(record) { return [.success(conversation)] } }
        guard let list = lists.lazy.compactMap({ record[$0]?.array }).first else { throw unknown }
        return list.map(result)
    }

    private static func result(_ record: ExportRecord) -> Result<Conversation, FeedbackError> {
        do throws(FeedbackError) {
            for format in formats { if let conversation = try format.conversation(record) { return .success(conversation) } }
            return .failure(unknown)
        } catch {
            return .failure(error)
        }
    }

    private static var unknown: FeedbackError {
        .badEvent(
            "record is not a conversation; write {\"id\", \"messages\": [{\"from\", \"at\", \"text\"}]}, or export JSON from the helpdesk")
    }
}
