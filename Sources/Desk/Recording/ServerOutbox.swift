import Basics
import Content
import Feedback

/// What an agent's computer keeps for a server that is away: notes and offers in the spool, and what is needed to write them.
///
/// Nothing that is noted waits for the server or fails because of it. What was kept is sent by the next command that reaches the
/// server.
struct ServerOutbox {
    /// Seconds without another try after one that was slow to fail: a network that swallows everything must not stop an agent at
    /// every reply.
    private static let pause = 60

    let root: String
    let setting: String

    private var memory: ServerMemory { ServerMemory(BookFolder(of: root), setting: setting) }

    /// Opens the store and remembers its salt.
    func open(_ patience: PostgreSQLStore.Patience) throws -> any FeedbackStore {
        var generator = SystemRandomNumberGenerator()
        let store = try PostgreSQLStore(setting, patience: patience, using: &generator)
        do { try memory.update { $0 = .init(salt: store.salt) } } catch {
            // A book that can only be read, or a full disk here: the server is there all the same.
        }
        return store
    }

    /// Stores a note on the server, with all that was kept before; keeps it where that is not possible.
    func deliver(_ draft: EventDraft) throws -> Delivery {
        if let until = memory.contents?.pausedUntil, until > DeskClock.now(today: nil) {
            try keep(draft)
            return Delivery(keptFor: nil)
        }
        let start = ContinuousClock.now
        do {
            let store = try open(.short)
            try draft.store(in: store)
            return send(to: store, draft.scrubber)
        } catch let error as FeedbackError where error.isTroubleOfTheStore {
            try keep(draft)
            let isSlow = ContinuousClock.now - start > .seconds(2)
            let until = isSlow ? DeskClock.now(today: nil) + Self.pause : nil
            return Delivery(keptFor: try memory.isNews(error, pausedUntil: until) ? error.description : nil)
        }
    }

    private func keep(_ draft: EventDraft) throws {
        try keep(conversation: draft.note.conversation, scrubber: draft.scrubber) { [.event(draft.event($0))] }
    }

    /// Keeps records in the spool, with the hash of their conversation where the salt is known, else with its id.
    func keep(conversation: String?, scrubber: Scrubber, _ records: (ConversationHash?) -> [Recorded]) throws {
        let folder = BookFolder(of: root)
        do { try folder.make() } catch { throw FeedbackError.file(error) }
        let hash = conversation.flatMap { name in memory.contents?.salt.map { ConversationHash(name, salt: $0) } }
        try GapSpool(folder).append(
            records(hash), using: RecordCoder(scrubber: scrubber, salt: Salt(bytes: [])), conversation: conversation)
    }

    /// What cannot be sent now stays for the next command.
    private func send(to store: any FeedbackStore, _ scrubber: Scrubber) -> Delivery {
        let spool = GapSpool(BookFolder(of: root))
        var delivery = Delivery()
        guard !spool.isEmpty else { return delivery }
        do {
            let summary = try spool.drain(into: store, using: RecordCoder(scrubber: scrubber, salt: store.salt))
            delivery.refusals = summary.problems.map(\.description)
        } catch {
            // The note itself is stored.
        }
        return delivery
    }
}

extension Delivery {
    fileprivate init(keptFor reason: String?) {
        self.init()
        isKept = true
        self.reason = reason
    }
}

extension FeedbackError {
    /// True for what is no fault of the note: the server is away or refuses whatever it is sent.
    fileprivate var isTroubleOfTheStore: Bool {
        switch self {
        case .away, .cannotOpen, .cannotRead, .cannotWrite, .newerStore: true
        case .unknown, .badEvent, .badLine, .file, .otherEvent, .erasedEvent: false
        }
    }
}
