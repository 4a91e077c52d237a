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

    /// One event for every recognised reply, with an id that is the same on every run.
    ///
    /// - Parameters:
    ///   - question: what a customer's message asks, nil when it only thanks.
    ///   - now: seconds since 1970; before the window has passed, silence is `sent`, afterwards it is `resolved`.
    package func events(of conversation: Conversation, asking question: (String) -> String?, now: Int) -> [Event] {
        conversation.messages.indices.flatMap { index -> [Event] in
            let reply = conversation.messages[index]
            guard reply.isFromAgent else { return [] }
            let matches = recognizer.matches(reply.text)
            guard !matches.isEmpty else { return [] }
            let answers = conversation.messages[(index + 1)...].prefix { !$0.isFromAgent }.filter { $0.at - reply.at <= window }
            let asked = answers.compactMap { question($0.text) }.first
            let (outcome, at) = outcome(of: reply, answers: answers, asked: asked, now: now)
            return matches.map { event($0.text, outcome, at: at, reply: reply, asked: asked, in: conversation) }
        }
    }

    private func event(
        _ text: RecordedText, _ outcome: ReplyOutcome, at: Int, reply: Conversation.Message, asked: String?, in conversation: Conversation
    ) -> Event {
        let hash = ConversationHash(conversation.id, salt: salt)
        return Event(
            id: .derived(from: "\(hash.hex) \(text.description) \(reply.at) \(outcome.word)"), text: text, outcome: outcome,
            channel: conversation.channel, at: at, conversation: hash, question: asked.map { scrubber.scrub(String($0.prefix(4000))) })
    }

    private func outcome(
        of reply: Conversation.Message, answers: [Conversation.Message], asked: String?, now: Int
    ) -> (ReplyOutcome, Int) {
        if asked != nil { return (.followUp, answers[0].at) }
        if let thanks = answers.first { return (.resolved, thanks.at) }
        return now - reply.at > window ? (.resolved, reply.at) : (.sent, reply.at)
    }
}
