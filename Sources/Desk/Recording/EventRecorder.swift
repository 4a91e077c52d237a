import Content
import Feedback
import Foundation
import Indexing

/// Notes outcomes of replies: what `feedback record` does, and `pick` and `reply` after a reply has left.
package struct EventRecorder {
    package let root: String

    package init(root: String) { self.root = root }

    /// Characters kept of a question; what follows in a longer message is seldom the question.
    package static let questionLimit = 4000

    /// What somebody noted.
    package struct Note {
        package var outcome: ReplyOutcome
        package var channel: Channel?
        /// The helpdesk's id of the conversation; only its salted hash is kept.
        package var conversation: String?
        /// What the customer asked next, as it was written; it is scrubbed before it is stored.
        package var question: String?
        /// What the reply was filled with.
        package var values: [String: String] = [:]
        package var id: String?
        /// Seconds since 1970.
        package var at: Int

        package init(
            outcome: ReplyOutcome, channel: Channel? = nil, conversation: String? = nil, question: String? = nil,
            values: [String: String] = [:], id: String? = nil, at: Int
        ) {
            self.outcome = outcome
            self.channel = channel
            self.conversation = conversation
            self.question = question
            self.values = values
            self.id = id
            self.at = at
        }
    }

    /// The event is kept when this returns, even if the computer dies next.
    ///
    /// - Returns: whether a server that was away or refused it will get it later.
    /// - Throws: `DeskFailure` where the id is known with other content or was erased: what this returns from is stored.
    @discardableResult
    package func record(_ note: Note, about sent: SentText) throws -> Delivery {
        try DeskFailure.naming {
            let draft = try EventDraft(note, about: sent)
            if StoreSetting.isServer(sent.store) { return try ServerOutbox(root: root, setting: sent.store).deliver(draft) }
            try draft.store(in: FeedbackContext.open(sent.store, inBook: root))
            return Delivery()
        }
    }
}

/// An event that wants only the hash of its conversation.
struct EventDraft {
    let note: EventRecorder.Note
    let scrubber: Scrubber
    private let id: EventID
    private let sent: SentText
    private let question: ScrubbedText?

    init(_ note: EventRecorder.Note, about sent: SentText) throws {
        var generator = SystemRandomNumberGenerator()
        let scrubber = try Scrubber(patterns: sent.numberPatterns, values: note.values)
        self.note = note
        self.sent = sent
        self.scrubber = scrubber
        id = try note.id.map { try EventID($0) } ?? .random(using: &generator)
        question = note.question.map { scrubber.scrub(String($0.prefix(EventRecorder.questionLimit))) }
    }

    func store(in store: any FeedbackStore) throws {
        if try !store.hasWording(of: sent.text) {
            let text = try sent.read()
            try store.note([Wording(text: sent.text, firstSeen: note.at, body: text.body, isDeclaredMinor: text.isDeclaredMinor)])
        }
        try store.note(event(note.conversation.map { ConversationHash($0, salt: store.salt) }))
    }

    func event(_ conversation: ConversationHash?) -> Event {
        Event(
            id: id, text: sent.text, outcome: note.outcome, channel: note.channel?.rawValue, at: note.at, conversation: conversation,
            question: question)
    }
}
