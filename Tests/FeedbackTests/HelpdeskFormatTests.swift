import Testing

@testable import Feedback

/// Conversations as the APIs of helpdesks write them; the examples are ours, after the makers' documentation.
@Suite struct HelpdeskFormatTests {
    private static let zendesk = """
        {"id": 35, "requester_id": 20, "via": {"channel": "email"}, "comments": [
        {"id": 1, "author_id": 20, "public": true, "plain_body": "Where is it?", "created_at": "2026-11-22T10:00:00Z"},
        {"id": 2, "author_id": 7, "public": false, "plain_body": "ask the courier", "created_at": "2026-11-22T10:30:00Z"},
        {"id": 3, "author_id": 7, "public": true, "html_body": "<p>On its <b>way</b>.</p>", "created_at": "2026-11-22T11:00:00Z"}]}
        """
    private static let freshdesk = """
        {"id": 35, "source": 1, "description_text": "Where is it?", "created_at": "2026-11-22T10:00:00Z", "conversations": [
        {"incoming": false, "private": true, "body_text": "ask the courier", "created_at": "2026-11-22T10:30:00Z"},
        {"incoming": false, "private": false, "body": "<div>On its <b>way</b>.</div>", "created_at": "2026-11-22T11:00:00Z"}]}
        """
    private static let zammad = """
        {"id": 35, "articles": [
        {"sender": "Customer", "type": "email", "internal": false, "content_type": "text/plain", "body": "Where is it?",
        "created_at": "2026-11-22T10:00:00.000Z"},
        {"sender": "System", "type": "note", "internal": false, "body": "closed", "created_at": "2026-11-22T10:10:00.000Z"},
        {"sender": "Agent", "type": "note", "internal": true, "body": "ask the courier", "created_at": "2026-11-22T10:30:00.000Z"},
        {"sender": "Agent", "type": "email", "internal": false, "content_type": "text/html", "body": "On its <b>way</b>.",
        "created_at": "2026-11-22T11:00:00.000Z"}]}
        """
    private static let chatwoot = """
        {"id": 35, "channel": "Channel::Email", "messages": [
        {"message_type": 0, "private": false, "content": "Where is it?", "created_at": 1795341600},
        {"message_type": 2, "private": false, "content": "assigned to Joe", "created_at": 1795341700},
        {"message_type": 1, "private": true, "content": "ask the courier", "created_at": 1795343400},
        {"message_type": 1, "private": false, "content": "On its way.", "created_at": 1795345200}]}
        """
    private static let intercom = """
        {"type": "conversation", "id": "35", "created_at": 1795341600,
        "source": {"type": "email", "author": {"type": "user"}, "body": "<p>Where is it?</p>"},
        "conversation_parts": {"type": "conversation_part.list", "conversation_parts": [
        {"part_type": "comment", "author": {"type": "bot"}, "body": "Our agents will answer.", "created_at": 1795341700},
        {"part_type": "note", "author": {"type": "admin"}, "body": "ask the courier", "created_at": 1795343400},
        {"part_type": "comment", "author": {"type": "admin"}, "body": "<p>On its <b>way</b>.</p>", "created_at": 1795345200}]}}
        """
    private static let plain = """
        {"id": 35, "channel": "email", "messages": [{"from": "customer", "at": 1795341600, "text": "Where is it?"},
        {"from": "bot", "at": 1795341700, "text": "hello"}, {"from": "agent", "at": "2026-11-22T11:00:00Z", "text": "On its way."}]}
        """

    @Test(arguments: [zendesk, freshdesk, zammad, chatwoot, intercom, plain])
    func `reads who said what, without notes and what programs wrote`(export: String) throws {
        for text in [export, "[\(export)]", "{\"tickets\": [\(export)]}"] {
            let found = try ConversationDecoder.conversations(Array(text.utf8)).map { try $0.get() }
            let conversation = try #require(found.first)
            #expect(conversation.id == "35")
            #expect(conversation.channel == "email")
            #expect(conversation.messages.map(\.isFromAgent) == [false, true])
            #expect(conversation.messages.map(\.text) == ["Where is it?", "On its way."])
            #expect(conversation.messages.map(\.at) == [1_795_341_600, 1_795_345_200])
        }
    }

    @Test func `a document in many lines is cut into its conversations, and a broken one named by its line`() throws {
        let text = "[\n  \(Self.zendesk),\n  {\"id\": 1},\n\(Self.zammad)\n]\n"
        let store = MemoryStore(salt: Salt(bytes: [1]))
        let ingester = Ingester(ReplyRecognizer([]), scrubber: try Scrubber(), salt: store.salt, windowDays: 7)
        var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)[...]
        var problems: [String] = []
        let summary = try ExportReader(ingester, into: store, agents: AgentAddresses([]), now: 1_795_400_000).take(
            from: "export.json", next: { lines.popFirst() }, report: { problems.append($0.description) })
        #expect(summary.conversations == 2)
        #expect(summary.fromAgents == 2)
        #expect(problems.map { $0.prefix(18) } == ["export.json:6:1: r"])
    }
}
