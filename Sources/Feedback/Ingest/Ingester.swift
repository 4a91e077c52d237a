/// Makes events of conversations: which reply used which text, and whether the customer asked again.
package struct Ingester: Sendable {
    private let recognizer: ReplyRecognizer
    private let scrubber: Scrubber
    private let salt: Salt
    /// Seconds within which another question counts as a follow-up.
    private let window: Int

    package init(_ recognizer: ReplyRecognizer, scrubber: Scrubber, salt: Salt, windowDays: Int) {
        self.recognizer = recognizer
        self.scrubber = scrubber
        self.salt = salt
        window = windowDays * 86_400
    }

    /// What feedback keeps of a message while a conversation is put together: of an agent's reply the texts it was made from.
    package func turn(_ message: Conversation.Message, asking question: (String) -> String? = CustomerTurn.question) -> Turn {
        guard message.isFromAgent else {
            return Turn(at: message.at, content: .customer(asked: question(message.text).map { String($0.prefix(Self.questionLimit)) }))
        }
        return Turn(at: message.at, content: .reply(recognizer.matches(OwnWords.of(message.text)).map(\.text)))
    }

    /// One event for every recognised reply, with an id that is the same on every run.
    ///
    /// - Parameters:
    ///   - question: what a customer's message asks, nil when it only thanks.
    ///   - now: seconds since 1970; before the window has passed, silence is `sent`, afterwards it is `resolved`.
    package func events(of conversation: Conversation, asking question: (String) -> String? = CustomerTurn.question, now: Int) -> [Event] {
        events(of: conversation.id, channel: conversation.channel, conversation.messages.map { turn($0, asking: question) }, now: now)
    }

    package func events(of conversation: String, channel: String?, _ turns: [Turn], now: Int) -> [Event] {
        let turns = turns.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        let hash = ConversationHash(conversation, salt: salt)
        return turns.indices.flatMap { index -> [Event] in
            guard case .reply(let texts) = turns[index].content, !texts.isEmpty else { return [] }
            let reply = turns[index].at
            let answers = turns[(index + 1)...].prefix { !$0.isReply }.filter { $0.at - reply <= window }
            let asked = answers.compactMap(\.asked).first.map(scrubber.scrub)
            let (outcome, at) = outcome(of: reply, answers: answers, isAsked: asked != nil, now: now)
            return texts.map { text in
                Event(
                    id: .derived(from: "\(hash.hex) \(text.description) \(reply) \(outcome.word)"), text: text, outcome: outcome,
                    channel: channel, at: at, conversation: hash, question: asked)
            }
        }
    }

    private func outcome(of reply: Int, answers: [Turn], isAsked: Bool, now: Int) -> (ReplyOutcome, Int) {
        if let first = answers.first { return (isAsked ? .followUp : .resolved, first.at) }
        return (now - reply > window ? .resolved : .sent, reply)
    }

    /// Characters kept of a question.
    private static let questionLimit = 4000
}
