import Content
import Desk
import Feedback
import Language

/// An outcome as the command line notes it.
struct RecordRequest: Equatable {
    var session = Session()
    var id = ""
    var outcome = ""
    var reason: String?
    var share: Double?
    var question: String?
    var conversation: String?
    var language: LanguageTag?
    var channel: Channel?
    /// What the reply was filled with, as `name=value`.
    var values: [String] = []
    var eventID: String?
    /// An ISO time; nil for now.
    var at: String?

    /// - Throws: `FeedbackError` where word, share and reason do not go together.
    func parsedOutcome() throws -> ReplyOutcome { try ReplyOutcome(word: outcome, share: share, reason: reason) }

    func run() throws {
        let root = try session.bookRoot()
        let notes = session.notes
        let sent = try TextChoice(root: root, language: language, channel: channel, environment: session.environment).sent(id, notes: notes)
        let note = EventRecorder.Note(
            outcome: try parsedOutcome(),
            channel: channel, conversation: conversation, question: try question.map { $0 == "-" ? try MessageInput.read("-") : $0 },
            values: try named(), id: eventID,
            at: at.flatMap(Timestamp.seconds) ?? DeskClock.now(today: nil))
        session.console.tell(try EventRecorder(root: root).record(note, about: sent), in: session.phrases)
        session.console.note("noted '\(outcome)' for \(sent.text.place.description)")
    }

    private func named() throws -> [String: String] {
        try values.reduce(into: [:]) { values, pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { throw DeskFailure("a value has no name; write --set name=value") }
            values[String(parts[0])] = String(parts[1])
        }
    }
}

extension RecordRequest {
    /// Reads what stands behind `feedback record`; nil for a line that only the argument parser understands, mistakes included.
    init?(_ line: ArraySlice<String>) {
        let options = [
            ["--outcome"], ["--reason"], ["--share"], ["--question"], ["--conversation"], ["--lang", "--language"], ["--channel", "-c"],
            ["--set"], ["--event-id"], ["--at"],
        ]
        guard let arguments = PlainArguments(line, options: Session.options + options, flags: Session.flags),
            let session = Session(arguments), arguments.words.count == 1, let outcome = arguments["--outcome"]
        else { return nil }
        self.session = session
        self.outcome = outcome
        id = arguments.words[0]
        reason = arguments["--reason"]
        question = arguments["--question"]
        conversation = arguments["--conversation"]
        values = arguments["--set"].map { [$0] } ?? []
        eventID = arguments["--event-id"]
        at = arguments["--at"]
        do {
            share = try arguments.value(of: "--share") { Double($0) }
            language = try arguments.value(of: "--lang") { LanguageTag($0) }
            channel = try arguments.value(of: "--channel") { Channel(rawValue: $0) }
            _ = try parsedOutcome()
        } catch { return nil }
        guard at.map({ Timestamp.seconds($0) != nil }) ?? true else { return nil }
    }
}
