import Mail

/// Reads an export of conversations line by line and records what came of its replies: JSON lines, a helpdesk's JSON, an mbox, or
/// mails as files of their own.
///
/// Of mails only what outcomes depend on is kept until the end, since those of one thread may stand anywhere.
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
        package var isMail = false
        package var problems = 0
    }

    /// A file by the name that messages call it by, and its next line without its line feed, nil at the end.
    package typealias File = (name: String, next: () -> [UInt8]?)

    /// - Parameter report: takes what is wrong with a line or a mail; the others are taken in.
    package func take(from name: String, next: @escaping () -> [UInt8]?, report: (FeedbackError) -> Void) throws -> Summary {
        guard let (line, bytes) = Self.firstLine(next) else { return Summary() }
        var pending: [UInt8]? = bytes
        let start = Start(name: name, line: line)
        let rest = { pending.take() ?? next() }
        let text = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        if MailboxReader.isSeparator(text) { return try mails { try mailbox(start, rest, &$0, report) } }
        if MailboxReader.isFirstField(text) { return try mails { try mail(start, rest, &$0, report) } }
        guard [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes.first(where: { $0 > 0x20 })) else {
            throw FeedbackError.badLine(
                name, line + 1, "file is neither JSON nor mail; export conversations as JSON lines, JSON of a helpdesk, mbox or eml")
        }
        return ExportRecord(bytes).map { $0.array == nil } ?? false
            ? try conversations(start, rest, report) : try document(start, rest, report)
    }

    /// Takes in mails that are files of their own, as a folder of `.eml` files or a Maildir holds them.
    ///
    /// - Parameter files: opened one after another; a file that is not mail is named and passed over.
    package func take(mails files: some Sequence<File>, report: (FeedbackError) -> Void) throws -> Summary {
        try mails { found in
            for file in files {
                guard let (line, bytes) = Self.firstLine(file.next) else { continue }
                var pending: [UInt8]? = bytes
                try mail(Start(name: file.name, line: line), { pending.take() ?? file.next() }, &found, report)
            }
        }
    }

    /// What messages call the source, and how many of its lines were read before.
    private struct Start {
        let name: String
        let line: Int
    }

    /// The first line that is not blank, without a byte order mark, and how many lines stand before it.
    private static func firstLine(_ next: () -> [UInt8]?) -> (line: Int, bytes: [UInt8])? {
        var line = 0
        while var bytes = next() {
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            if bytes.contains(where: { $0 > 0x20 }) { return (line, bytes) }
            line += 1
        }
        return nil
    }

    private func conversations(_ start: Start, _ next: () -> [UInt8]?, _ report: (FeedbackError) -> Void) throws -> Summary {
        var batch = Batch()
        var line = start.line
        while let bytes = next() {
            line += 1
            guard bytes.contains(where: { $0 > 0x20 }) else { continue }
            try add(bytes, Start(name: start.name, line: line), to: &batch, report)
        }
        return try finish(&batch)
    }

    private func document(_ start: Start, _ next: () -> [UInt8]?, _ report: (FeedbackError) -> Void) throws -> Summary {
        var batch = Batch()
        var objects = JSONObjects(before: start.line)
        while let bytes = next() {
            for object in objects.add(bytes) { try add(object.bytes, Start(name: start.name, line: object.line), to: &batch, report) }
        }
        if let line = objects.unfinished {
            batch.summary.problems += 1
            report(.badLine(start.name, line, "object has no end; export the conversations again"))
        }
        return try finish(&batch)
    }

    /// Events that are not in the store yet.
    private struct Batch {
        var summary = Summary()
        var events: [Event] = []
    }

    private func add(_ bytes: [UInt8], _ place: Start, to batch: inout Batch, _ report: (FeedbackError) -> Void) throws {
        var found: [Result<Conversation, FeedbackError>]
        do throws(FeedbackError) { found = try ConversationDecoder.conversations(bytes) } catch { found = [.failure(error)] }
        for result in found {
            switch result {
            case .success(let conversation):
                batch.summary.conversations += 1
                batch.summary.fromAgents += conversation.messages.count(where: \.isFromAgent)
                try add(ingester.events(of: conversation, now: now), to: &batch)
            case .failure(let error):
                batch.summary.problems += 1
                report(.badLine(place.name, place.line, error.description))
            }
        }
    }

    private func add(_ events: [Event], to batch: inout Batch) throws {
        batch.summary.replies += events.count
        batch.events += events
        if batch.events.count >= 500 { try flush(&batch) }
    }

    private func flush(_ batch: inout Batch) throws {
        batch.summary.new += try store.record(batch.events).new
        batch.events.removeAll(keepingCapacity: true)
    }

    private func finish(_ batch: inout Batch) throws -> Summary {
        try flush(&batch)
        return batch.summary
    }
}

extension ExportReader {
    private func mails(_ read: (inout MailImport) throws -> Void) throws -> Summary {
        var found = try MailImport(ingester, agents: agents)
        try read(&found)
        var batch = Batch(summary: Summary(fromAgents: found.fromAgents, isMail: true, problems: found.problems))
        for thread in found.conversations() {
            batch.summary.conversations += 1
            try add(ingester.events(of: thread.id, channel: "email", thread.turns, now: now), to: &batch)
        }
        return try finish(&batch)
    }

    private func mailbox(
        _ start: Start, _ next: () -> [UInt8]?, _ found: inout MailImport, _ report: (FeedbackError) -> Void
    ) throws {
        var reader = MailboxReader(before: start.line)
        func take(_ mail: MailboxReader.Found) {
            found.add(mail.parser, separator: mail.separator) { report(.badLine(start.name, mail.line, $0)) }
        }
        while let bytes = next() { if let mail = reader.add(bytes) { take(mail) } }
        if let mail = reader.finish() { take(mail) }
    }

    private func mail(
        _ start: Start, _ next: () -> [UInt8]?, _ found: inout MailImport, _ report: (FeedbackError) -> Void
    ) throws {
        var parser = MailParser()
        while let bytes = next() { parser.add(bytes.last == 0x0D ? bytes.dropLast() : bytes) }
        parser.finish()
        found.add(parser, separator: "") { report(.badLine(start.name, start.line + 1, $0)) }
    }
}
