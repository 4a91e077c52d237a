/// Reads an export of conversations, JSON lines or an mbox, line by line, and records what came of its replies.
///
/// Of an mbox only what outcomes depend on is kept until its end, since mails of one thread may stand anywhere in it.
package struct ExportReader: Sendable {
    private let ingester: Ingester
    private let store: any FeedbackStore
    private let agents: AgentAddresses
    private let now: Int

    /// - Parameter now: seconds since 1970.
    package init(_ ingester: Ingester, into store: any FeedbackStore, agents: AgentAddresses, now: Int) {
        self.ingester = ingester
        self.store = store
        self.agents = agents
        self.now = now
    }

    package struct Summary: Sendable, Hashable {
        package var conversations = 0
        package var replies = 0
        package var new = 0
        /// Messages from agents, recognised or not.
        package var fromAgents = 0
        package var isMailbox = false
        package var problems = 0
    }

    /// - Parameters:
    ///   - name: how messages call the source.
    ///   - next: the next line without its line feed, nil at the end.
    ///   - report: takes what is wrong with a line or a mail; the others are taken in.
    package func take(from name: String, next: () -> [UInt8]?, report: (FeedbackError) -> Void) throws -> Summary {
        var line = 0
        var first = next()
        while let bytes = first, bytes.allSatisfy({ $0 <= 0x20 }) {
            line += 1
            first = next()
        }
        guard var bytes = first else { return Summary() }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        var pending: [UInt8]? = bytes
        let start = (name: name, line: line)
        let rest = { pending.take() ?? next() }
        return MailboxReader.isSeparator(bytes[...]) ? try mailbox(start, rest, report) : try conversations(start, rest, report)
    }

    /// What messages call the source, and how many of its lines were read before.
    private typealias Start = (name: String, line: Int)

    private func conversations(_ start: Start, _ next: () -> [UInt8]?, _ report: (FeedbackError) -> Void) throws -> Summary {
        var summary = Summary()
        var batch: [Event] = []
        var line = start.line
        while let bytes = next() {
            line += 1
            guard bytes.contains(where: { $0 > 0x20 }) else { continue }
            do {
                let conversation = try ConversationCoder.conversation(String(decoding: bytes, as: UTF8.self))
                summary.conversations += 1
                summary.fromAgents += conversation.messages.count(where: \.isFromAgent)
                try add(ingester.events(of: conversation, now: now), to: &batch, &summary)
            } catch let error as FeedbackError {
                summary.problems += 1
                report(.badLine(start.name, line, error.description))
            }
        }
        try flush(&batch, &summary)
        return summary
    }

    private func mailbox(_ start: Start, _ next: () -> [UInt8]?, _ report: (FeedbackError) -> Void) throws -> Summary {
        guard !agents.words.isEmpty else {
            throw FeedbackError.badEvent(
                "an mbox does not say who the agents are; name them with --agent help@shop.example or --agent @shop.example")
        }
        var summary = Summary(isMailbox: true)
        var threads = MailThreads()
        var reader = MailboxReader(before: start.line)
        func take(_ found: MailboxReader.Found) {
            do throws(FeedbackError) { try add(found, to: &threads, &summary) } catch {
                summary.problems += 1
                report(.badLine(start.name, found.line, error.description))
            }
        }
        while let bytes = next() { if let found = reader.add(bytes) { take(found) } }
        if let found = reader.finish() { take(found) }
        var batch: [Event] = []
        for thread in threads.all() {
            summary.conversations += 1
            try add(ingester.events(of: thread.id, channel: "email", thread.turns, now: now), to: &batch, &summary)
        }
        try flush(&batch, &summary)
        return summary
    }

    private func add(_ found: MailboxReader.Found, to threads: inout MailThreads, _ summary: inout Summary) throws(FeedbackError) {
        guard let mail = try found.mail() else { return }
        let isFromAgent = agents.contain(mail.sender)
        let turn = ingester.turn(Conversation.Message(isFromAgent: isFromAgent, at: mail.at, text: mail.text))
        if threads.add(mail, turn), isFromAgent { summary.fromAgents += 1 }
    }

    private func add(_ events: [Event], to batch: inout [Event], _ summary: inout Summary) throws {
        summary.replies += events.count
        batch += events
        if batch.count >= 500 { try flush(&batch, &summary) }
    }

    private func flush(_ batch: inout [Event], _ summary: inout Summary) throws {
        summary.new += try store.record(batch).new
        batch.removeAll(keepingCapacity: true)
    }
}
