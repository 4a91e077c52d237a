import Content
import Feedback
import Foundation
import Indexing

/// Notes outcomes of replies: what `feedback record` does, and `pick` and `reply` after a reply has left.
struct EventRecorder {
    let root: String

    /// Characters kept of a question; what follows in a longer message is seldom the question.
    static let questionLimit = 4000

    /// What somebody noted.
    struct Note {
        var outcome: ReplyOutcome
        var channel: Channel?
        /// The helpdesk's id of the conversation; only its salted hash is kept.
        var conversation: String?
        /// What the customer asked next, as it was written; it is scrubbed before it is stored.
        var question: String?
        /// What the reply was filled with.
        var values: [String: String] = [:]
        var id: String?
        /// Seconds since 1970.
        var at: Int
    }

    /// The event is kept when this returns, even if the process dies next.
    func record(_ note: Note, about sent: SentText) throws {
        try CommandFailure.naming {
            var generator = SystemRandomNumberGenerator()
            let id = try note.id.map { try EventID($0) } ?? .random(using: &generator)
            let question = try note.question.map {
                try Scrubber(orderPatterns: sent.orderPatterns, values: note.values).scrub(String($0.prefix(Self.questionLimit)))
            }
            let store = try FeedbackContext.open(sent.store, inBook: root)
            if try !store.hasWording(of: sent.text) {
                let text = try sent.read()
                try store.note([Wording(text: sent.text, firstSeen: note.at, body: text.body, isDeclaredMinor: text.isDeclaredMinor)])
            }
            _ = try store.record([
                Event(
                    id: id, text: sent.text, outcome: note.outcome, channel: note.channel?.rawValue, at: note.at,
                    conversation: note.conversation.map { ConversationHash($0, salt: store.salt) }, question: question)
            ])
            store.leaveOpen()
        }
    }
}

/// Notes what searches could not answer, without opening the store.
struct GapRecorder {
    let root: String
    /// How order numbers look; read from the book where nobody has them yet.
    var orderPatterns: [String]?

    /// Does nothing where the book has no `.replybook` folder yet, nor for less than three letters.
    func record(_ kind: Gap.Kind, _ texts: [String], language: String?, at: Int = CommandClock.now(today: nil)) throws {
        let folder = root + "/.replybook"
        let asked = texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { $0.count(where: \.isLetter) >= 3 }
        guard !asked.isEmpty, FileManager.default.fileExists(atPath: folder) else { return }
        try CommandFailure.naming {
            var generator = SystemRandomNumberGenerator()
            let scrubber = try Scrubber(
                orderPatterns: orderPatterns ?? RecordingNotes(BookLoader.settings(of: root).settings).orderPatterns)
            let gaps = asked.map { text in
                Gap(
                    id: .random(using: &generator), kind: kind, text: scrubber.scrub(String(text.prefix(EventRecorder.questionLimit))),
                    language: language, at: at)
            }
            try GapSpool(inFolder: folder).append(gaps, using: RecordCoder(scrubber: scrubber, salt: Salt(bytes: [])))
        }
    }
}
