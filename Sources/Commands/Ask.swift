import ArgumentParser
import Content
import Desk
import Foundation
import Replying

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Render one polite message that asks the customer for everything that is missing, at once.",
        discussion: """
            Asks for what a customer knows; values that the book declares 'from: agent' are named on standard error, since \
            they are yours to find. Exit code 1 when there is nothing to ask.
            """.examples(
                "replybook ask where-is-my-order --lang en",
                "replybook ask late-parcel --message mail.txt --format markdown"))

    @Argument(help: ArgumentHelp("Templates, as for 'reply'.", valueName: "id"), completion: CompletionSource.templates)
    var ids: [String] = []

    @OptionGroup var reply: ReplyOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if ids.isEmpty, reply.message == nil {
            throw ValidationError("name at least one template, or give --message; see 'replybook list'")
        }
    }

    func run() throws {
        let root = try global.bookRoot()
        let message = try reply.readMessage()
        let job = try ReplyJob.prepare(
            ids, reply.request(about: message), root: root, environment: global.environment,
            notes: global.notes
        )
        let notes = ReplyNotes(phrases: global.phrases)
        for line in notes.lines(job.open) { global.console.note(line) }
        let request: AskComposer.Request
        do throws(ReplyFailure) {
            request = try ReplyGate(book: job.book, situation: job.situation).request(job.parts, values: job.values)
        } catch {
            throw DeskFailure([SpokenText { Phrases.of($0).noMessageYet }, SpokenText(error.text)].lines)
        }
        if !request.find.isEmpty {
            let names = request.find.map { "\($0.key) (\($0.label))" }.joined(separator: ", ")
            global.console.note(global.phrases.yoursToFind.filled(with: names))
        }
        for line in notes.lines(job.doubts) { global.console.note(line) }
        if reply.format == .json {
            let record = ReplyRecord(job, job.situation, .init(request), message: message)
            global.console.emit(try JSONText.of(record) + "\n")
        }
        guard let message = request.reply else {
            global.console.note(global.phrases.nothingToAsk)
            throw Outcome.findings.exit
        }
        guard reply.format != .json else { return }
        let text = message.rendered(as: reply.format.reply)
        try ReplyOutput(global: global, copies: reply.copy, format: reply.format.reply).write(
            text, copying: text, plain: message.rendered(as: .text))
    }
}
