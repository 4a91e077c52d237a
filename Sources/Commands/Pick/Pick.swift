import ArgumentParser
import Desk
import Feedback
import Replying

struct PickCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pick",
        abstract: "Find a reply as you type, fill it, copy it, note what came of it.",
        discussion: """
            Search as you type needs fzf (package fzf); without it the hits are a numbered list. The values are asked for one by \
            one, those that the message gives are filled in, and '<' goes back a step. The finished reply can be changed in your \
            editor ($VISUAL or $EDITOR) before it goes to the clipboard and to standard output. With '--message -' the message is \
            read from standard input and keys from the terminal.
            """.examples(
                "replybook pick where is my order",
                "replybook pick --message - --lang en < mail.txt"))

    @Argument(help: ArgumentHelp("What the customer wants.", valueName: "query"))
    var query: [String] = []

    @OptionGroup var reply: ReplyOptions
    @OptionGroup var global: GlobalOptions

    @Option(name: .long, help: ArgumentHelp("The helpdesk's id of the conversation, kept as a salted hash.", valueName: "id"))
    var conversation: String?

    @Flag(name: .customLong("no-fzf"), help: "Use the numbered list.")
    var withoutFinder = false

    @Flag(help: "Do not keep which template answered which question.")
    var noRecord = false

    func run() throws {
        let session = PickSession(
            root: try global.bookRoot(), options: reply, global: global, message: try reply.readMessage(), dialog: try dialog,
            findsWithWords: withoutFinder)
        guard let sent = try session.reply(from: query) else { throw Outcome.findings.exit }
        let now = DeskClock.now(today: reply.today)
        let outcome = try OutcomePrompt(root: session.root, dialog: session.dialog).ask(
            about: sent.reply, editedShare: sent.editedShare, channel: sent.channel, conversation: conversation, at: now)
        if !noRecord { note(sent.choice, outcome, session.root, at: now) }
    }

    /// Which template answered which question teaches the book. Keeping it must not stop the agent.
    private func note(_ choice: PickChoice, _ outcome: ReplyOutcome?, _ root: String, at now: Int) {
        let recorder = OfferRecorder(root: root)
        let taken = OfferRecorder.Taken(outcome)
        do {
            if let reading = choice.reading, !reading.questions.isEmpty {
                try recorder.record(reading, taken: choice.ids, taken, as: .pick, conversation: conversation, at: now)
            } else if taken != .notApplicable, choice.ids.count == 1, !choice.words.isEmpty {
                var draft = try OfferRecorder.Draft(choice.words, language: reply.language, root: root)
                draft.taken = choice.ids[0]
                try recorder.record(taken == .sent ? .pick : .draft, [draft], conversation: conversation, at: now)
            }
        } catch {
            global.note(error)
        }
    }

    /// Keys never come from the stream that holds the message.
    private var dialog: Dialog {
        get throws {
            let keyboard = reply.message == "-" ? try Keyboard.ofTerminal() : .standardInput
            return Dialog(console: global.console, keyboard: keyboard, phrases: global.phrases)
        }
    }
}
