import ArgumentParser
import Content
import Desk
import Feedback
import Foundation
import Replying

struct ReplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply",
        abstract: "Render one or several templates into one finished reply.",
        discussion: """
            Several templates become one text: one greeting, one empathy, every resolution under its question, all \
            anticipations without repeats, one apology and one compensation where there is cause, one invitation, links to \
            help articles last. A required value that is missing is an error that lists all of them; nothing half-filled leaves.
            """.examples(
                "replybook reply times-and-costs --message mail.txt --no-articles",
                "replybook reply delivery/times-and-costs@chat:en --format markdown"))

    @Argument(
        help: ArgumentHelp("Templates: category/slug, or the slug alone, with @variant and :language where they matter.", valueName: "id"),
        completion: CompletionSource.templates)
    var ids: [String] = []

    @OptionGroup var reply: ReplyOptions
    @OptionGroup var global: GlobalOptions

    @Option(name: .long, help: "Above each of several resolutions: questions (the customer's words), titles, none.")
    var headings = ReplySituation.Headings.questions

    @Option(
        help: ArgumentHelp(
            "Quote what a help article is about behind the answer, and link it at the end. May be repeated.", valueName: "id"))
    var article: [String] = []

    @Flag(name: .customLong("no-articles"), help: "Offer no links to help articles.")
    var withoutArticles = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The helpdesk's id of the conversation, for the note on what came of the reply; only a salted hash is kept.", valueName: "id"))
    var conversation: String?

    @Flag(name: .long, help: "Note in the feedback that the reply was sent; with --copy at a terminal one key says so.")
    var sent = false

    @Flag(help: "Do not keep which template answered which question of the message.")
    var noRecord = false

    private func record(_ outcome: ReplyRecord.Outcome, _ job: ReplyJob, _ situation: ReplySituation, _ message: String?) throws -> String {
        try JSONText.of(ReplyRecord(job, situation, outcome, message: message))
    }

    func validate() throws {
        if ids.isEmpty, reply.message == nil {
            throw ValidationError("name at least one template, or give --message; see 'replybook list'")
        }
    }

    func run() throws {
        let root = try global.bookRoot()
        let message = try reply.readMessage()
        EscalationNote(phrases: global.phrases).lines(for: message).forEach { global.console.note($0) }
        let job = try ReplyJob.prepare(
            ids, reply.request(about: message), root: root, environment: global.environment,
            notes: global.notes)
        let notes = ReplyNotes(phrases: global.phrases)
        for line in notes.lines(job.open) { global.console.note(line) }
        var situation = job.situation
        situation.headings = headings
        situation.offersArticles = !withoutArticles
        situation.quotedArticles = try TemplatePicker.references(article).map {
            try ArticlePicker(root: root).published($0, language: situation.language)
        }
        for line in notes.lines(job.doubts) { global.console.note(line) }
        let finished: Reply
        do throws(ReplyFailure) {
            finished = try ReplyGate(book: job.book, situation: situation).reply(job.parts, values: job.values)
        } catch {
            if reply.format == .json { global.console.emit(try record(.init(error), job, situation, message) + "\n") }
            throw DeskFailure.noReply(SpokenText(error.text))
        }
        for line in notes.lines(finished.sources) + notes.lines(finished.notes) { global.console.note(line) }
        let rendered = finished.rendered(as: reply.format.reply)
        let text = reply.format == .json ? try record(.init(finished), job, situation, message) : rendered
        try ReplyOutput(global: global, copies: reply.copy, format: reply.format.reply).write(
            text, copying: rendered, plain: finished.rendered(as: .text))
        let dialog = Dialog(console: global.console, keyboard: .standardInput, phrases: global.phrases)
        let prompt = OutcomePrompt(root: root, dialog: dialog)
        let now = DeskClock.now(today: reply.today)
        var outcome: ReplyOutcome?
        if sent {
            try prompt.note(.sent, about: finished, channel: situation.channel, conversation: conversation, at: now)
            outcome = .sent
        } else if reply.copy, prompt.isPossible {
            outcome = try prompt.ask(about: finished, channel: situation.channel, conversation: conversation, at: now)
        }
        if !noRecord { note(job, outcome, root, at: now) }
    }

    /// Which template answered which question teaches the book. Keeping it must not stop the agent.
    private func note(_ job: ReplyJob, _ outcome: ReplyOutcome?, _ root: String, at now: Int) {
        guard let reading = job.reading else { return }
        do {
            try OfferRecorder(root: root).record(
                reading, taken: job.parts.map(\.template.name.id.description), .init(outcome), as: .reply, conversation: conversation,
                at: now)
        } catch {
            global.note(error)
        }
    }
}
