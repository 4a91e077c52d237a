import Basics

/// One thing somebody noted about one reply.
package struct Event: Sendable, Hashable {
    package let id: EventID
    package let text: RecordedText
    package let outcome: ReplyOutcome
    /// `email`, `chat` and so on, as the templates name channels.
    package let channel: String?
    /// Seconds since 1970-01-01 UTC.
    package let at: Int
    package let conversation: ConversationHash?
    /// What the customer asked next, or the words of a report.
    package let question: ScrubbedText?

    package init(
        id: EventID, text: RecordedText, outcome: ReplyOutcome, channel: String? = nil, at: Int,
        conversation: ConversationHash? = nil, question: ScrubbedText? = nil
    ) {
        self.id = id
        self.text = text
        self.outcome = outcome
        self.channel = channel
        self.at = at
        self.conversation = conversation
        self.question = question
    }

    /// Whether both are one note that was sent twice: the same text, outcome and conversation.
    package func saysTheSame(as other: Event) -> Bool {
        text.place == other.text.place && outcome == other.outcome && conversation == other.conversation
    }
}

/// Names an event once and for all: recording it again changes nothing. 1 to 64 ASCII letters, digits, `-` and `_`.
package struct EventID: Sendable, Hashable {
    package let value: String

    package init(_ value: String) throws {
        let allowed = value.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard allowed, (1...64).contains(value.utf8.count) else {
            throw FeedbackError.badEvent("an event id is 1 to 64 letters, digits, '-' and '_'")
        }
        self.value = value
    }

    private init(made value: String) { self.value = value }

    /// 128 random bits in hexadecimal.
    package static func random(using generator: inout some RandomNumberGenerator) -> EventID {
        EventID(made: Hex.text((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }))
    }

    /// The same id for the same content: a line that is taken in twice counts once.
    package static func derived(from content: String) -> EventID {
        EventID(made: Hex.text(Array(SHA256.digest(Array(content.utf8)).prefix(16))))
    }
}
