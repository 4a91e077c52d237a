import ArgumentParser
import Content
import Feedback
import Language

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Note what came of a reply.",
        discussion: """
            Outcomes: sent (not known yet), resolved, follow-up (the customer had to ask again), negative, edited,
            not-applicable; report flags the text at once, with a --reason: wrong, legal, outdated or rude.
            Several notes about one conversation count as one use with its worst outcome.
            """.examples(
                "replybook feedback record where-is-my-order:en --outcome resolved",
                "replybook feedback record late-parcel:en --outcome follow-up --question -"))

    @Argument(help: ArgumentHelp("The template, as for 'reply'.", valueName: "id"), completion: CompletionSource.templates)
    var id: String

    @Option(help: "What came of it.", completion: .list(ReplyOutcome.words))
    var outcome: String

    @Option(
        help: "Why the text is reported: wrong, legal, outdated or rude.", completion: .list(ReplyOutcome.Reason.allCases.map(\.rawValue)))
    var reason: String?

    @Option(help: "How much of the text was changed before it was sent, 0 to 1.")
    var share: Double?

    @Option(help: ArgumentHelp("What the customer asked next; - for standard input.", valueName: "text"))
    var question: String?

    @Option(help: ArgumentHelp("The helpdesk's id of the conversation; only a salted hash is kept.", valueName: "id"))
    var conversation: String?

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp("Language of the text (default: the agent's, then the book's).", valueName: "tag"),
        completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where the reply went: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "channel"))
    var channel: Channel?

    @Option(
        name: .long,
        help: ArgumentHelp("What the reply was filled with; it is taken out of the question. May be repeated.", valueName: "name=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("Id of the event, so that sending it twice counts once.", valueName: "id"))
    var eventID: String?

    @Option(help: ArgumentHelp("When it happened, such as 2026-11-22T10:00:00Z (default: now).", valueName: "time"))
    var at: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        do { _ = try request.parsedOutcome() } catch let error as FeedbackError { throw ValidationError(error.description) }
        if let at, Timestamp.seconds(at) == nil { throw ValidationError("'\(at)' is not a time; write it as 2026-11-22T10:00:00Z") }
    }

    func run() throws { try request.run() }

    /// The same as a plain value.
    var request: RecordRequest {
        RecordRequest(
            session: global.session, id: id, outcome: outcome, reason: reason, share: share, question: question,
            conversation: conversation, language: language, channel: channel, values: set, eventID: eventID, at: at)
    }
}
