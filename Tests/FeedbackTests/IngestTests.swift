import Testing

@testable import Feedback

@Suite struct IngestTests {
    private static let where_ = RecordedText(template: "delivery/where", language: "en", revision: "r1")
    private static let refund = RecordedText(template: "money/refund", language: "en", revision: "r1")
    private static let start = 1_790_000_000

    private static var ingester: Ingester {
        get throws {
            let recognizer = ReplyRecognizer([
                (
                    where_,
                    [
                        "Your order", "is with the courier and will be with you on",
                        "If nobody is at home the courier calls before he comes.",
                    ]
                ),
                (refund, ["We sent your refund to the card you paid with; the bank shows it within", "days at the latest."]),
            ])
            return Ingester(recognizer, scrubber: try Scrubber(), salt: Salt(bytes: [1, 2, 3]), windowDays: 7)
        }
    }

    private static let reply =
        "Hello Ann,\nYour order Z104233 is with the courier and will be with you on Friday. If nobody is at home, the courier calls before he comes. Best, Joe"

    private static func events(_ messages: [(Bool, Int, String)], today: Int = 30) throws -> [Event] {
        let conversation = Conversation(
            id: "T-1", channel: "email",
            messages: messages.map {
                Conversation.Message(isFromAgent: $0.0, at: start + $0.1 * 86_400, text: $0.2)
            })
        return try ingester.events(of: conversation, now: start + today * 86_400)
    }

    @Test func `a question within the window is a follow-up, scrubbed and without the quoted mail`() throws {
        let events = try Self.events([
            (false, 0, "Where is my order?"), (true, 1, Self.reply),
            (false, 2, "And when on Friday? Call 07700 900123\nOn Monday Joe wrote:\n> \(Self.reply.replacing("\n", with: "\n> "))"),
        ])
        #expect(events.map(\.text) == [Self.where_])
        #expect(events.map(\.outcome) == [.followUp])
        #expect(events.first?.question?.value == "And when on Friday? Call [phone]")
        #expect(events.first?.at == Self.start + 2 * 86_400)
    }

    @Test func `thanks and silence are resolved, silence within the window is not known yet`() throws {
        #expect(try Self.events([(true, 1, Self.reply), (false, 2, "Perfect, thank you very much!")]).map(\.outcome) == [.resolved])
        #expect(try Self.events([(true, 1, Self.reply)]).map(\.outcome) == [.resolved])
        #expect(try Self.events([(true, 1, Self.reply)], today: 3).map(\.outcome) == [.sent])
        #expect(try Self.events([(true, 1, Self.reply), (false, 12, "And when do you open on Sundays?")]).map(\.outcome) == [.resolved])
    }

    @Test func `a reply of two templates counts for both, free writing for none`() throws {
        let both = Self.reply + "\nWe sent your refund to the card you paid with; the bank shows it within 5 days at the latest."
        #expect(try Self.events([(true, 1, both)]).map(\.text.template).sorted() == ["delivery/where", "money/refund"])
        #expect(try Self.events([(true, 1, "Hello Ann, I looked into it and the courier lost your parcel, sorry.")]).isEmpty)
    }

    @Test func `an export taken in again as the conversation grows is still one use`() throws {
        let store = MemoryStore(salt: Salt(bytes: [1, 2, 3]))
        for messages in [[(true, 1, Self.reply)], [(true, 1, Self.reply)], [(true, 1, Self.reply), (false, 3, "Which courier is it?")]] {
            _ = try store.record(try Self.events(messages, today: 4))
        }
        let tally = try #require(try store.tallies(recent: 0).first)
        #expect((tally.uses, tally.known, tally.followUps) == (1, 1, 1))
    }

    @Test func `a record that is not a conversation is named without its words`() {
        #expect(throws: FeedbackError.self) { try ConversationDecoder.conversations(Array("{\"secret\": 1}".utf8)) }
        #expect(throws: FeedbackError.self) { try ConversationDecoder.conversations(Array("{\"secret\"".utf8)) }
    }
}
