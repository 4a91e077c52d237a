import Content
import Feedback
import Foundation

/// Notes outcomes of replies: what `feedback record` does, and `pick` and `reply` after a reply has left.
struct EventRecorder {
    let root: String
    let settings: Settings

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

    func record(_ note: Note, about template: Template) throws {
        try CommandFailure.naming {
            let context = try FeedbackContext(root: root, settings: settings)
            var generator = SystemRandomNumberGenerator()
            let scrubber = try note.question.map { _ in try Scrubber.forShop(settings, [template], values: note.values) }
            let text = RecordedText(template)
            try context.store.note([
                Wording(text: text, firstSeen: note.at, body: BookText(template).body, isDeclaredMinor: template.change == .minor)
            ])
            _ = try context.store.record([
                Event(
                    id: try note.id.map { try EventID($0) } ?? .random(using: &generator), text: text, outcome: note.outcome,
                    channel: note.channel?.rawValue, at: note.at,
                    conversation: note.conversation.map { ConversationHash($0, salt: context.store.salt) },
                    question: note.question.flatMap { question in scrubber?.scrub(String(question.prefix(EventRecorder.questionLimit))) })
            ])
        }
    }
}

/// Notes what searches could not answer, without opening the store.
struct GapRecorder {
    let root: String
    /// Read from the book where nobody has them yet.
    var settings: Settings?

    /// Does nothing where the book has no `.replybook` folder yet, nor for less than three letters.
    func record(_ kind: Gap.Kind, _ texts: [String], language: String?, at: Int = CommandClock.now(today: nil)) throws {
        let folder = root + "/.replybook"
        let asked = texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { $0.count(where: \.isLetter) >= 3 }
        guard !asked.isEmpty, FileManager.default.fileExists(atPath: folder) else { return }
        try CommandFailure.naming {
            var generator = SystemRandomNumberGenerator()
            let scrubber = try Scrubber.forShop(settings ?? BookLoader.settings(of: root).settings)
            let gaps = asked.map { text in
                Gap(id: .random(using: &generator), kind: kind, text: scrubber.scrub(String(text.prefix(EventRecorder.questionLimit))), language: language, at: at)
            }
            try GapSpool(inFolder: folder).append(gaps, using: RecordCoder(scrubber: scrubber, salt: Salt(bytes: [])))
        }
    }
}
