import Language
import Mail

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

    /// Characters kept of what a customer says.
    private static let longest = 4000

    /// What feedback keeps of a message while a conversation is put together: of an agent's reply the texts it was made from.
    package func turn(_ message: Conversation.Message) -> Turn {
        guard message.isFromAgent else {
            return Turn(at: message.at, content: .customer(message.text.map { String(CustomerWords.own(in: $0).prefix(Self.longest)) }))
        }
        let text = message.text.map { MessageParser().withoutQuotations($0) } ?? ""
        let matches = recognizer.matches(text)
        return Turn(at: message.at, content: .reply(matches.map(\.text), matches.isEmpty ? nil : AnswerContext(reply: text)))
    }

    /// One event for every recognised reply, with an id that is the same on every run.
    ///
    /// - Parameter now: seconds since 1970; before the window has passed, silence is `sent`, afterwards it is `resolved`.
    package func events(of conversation: Conversation, now: Int) -> [Event] {
        events(of: conversation.id, channel: conversation.channel, conversation.messages.map(turn), now: now)
    }

    package func events(of conversation: String, channel: String?, _ turns: [Turn], now: Int) -> [Event] {
        let turns = turns.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        let hash = ConversationHash(conversation, salt: salt)
        return turns.indices.flatMap { index -> [Event] in
            guard case .reply(let texts, let context) = turns[index].content, !texts.isEmpty else { return [] }
            let reply = turns[index].at
            let answers = turns[(index + 1)...].prefix { !$0.isReply }.filter { $0.at - reply <= window }
            let found = outcome(of: reply, answers: answers, context, now: now)
            let asked = found.asked.map(scrubber.scrub)
            return texts.map { text in
                Event(
                    id: .derived(from: "\(hash.hex) \(text.description) \(reply) \(found.outcome.word)"), text: text,
                    outcome: found.outcome, channel: channel, at: found.at, conversation: hash, question: asked)
            }
        }
    }

    private typealias Found = (outcome: ReplyOutcome, at: Int, asked: String?)

    /// The first answer that says something decides. Answers that say nothing, and those that could not be read, leave it open.
    private func outcome(of reply: Int, answers: [Turn], _ context: AnswerContext?, now: Int) -> Found {
        guard !answers.isEmpty else { return (now - reply > window ? .resolved : .sent, reply, nil) }
        var settled: Found?
        for answer in answers {
            guard case .customer(let words?) = answer.content else { continue }
            switch AnswerReader.learned.verdict(on: words, after: context) {
            case .asksAgain: return (.followUp, answer.at, words)
            case .settled: settled = settled ?? (.resolved, answer.at, nil)
            case .unclear: continue
            }
        }
        return settled ?? (.sent, reply, nil)
    }
}
