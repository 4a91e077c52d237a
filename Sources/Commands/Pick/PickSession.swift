import Content
import Desk
import Feedback
import Indexing
import Language
import Replying
import SearchCore

/// One way from a customer's words to a finished reply: choose, fill in, read over, copy; each step leads back to the one
/// before.
struct PickSession {
    let root: String
    let options: ReplyOptions
    let global: GlobalOptions
    let message: String?
    let dialog: Dialog
    /// True takes the numbered list even where fzf is installed.
    let findsWithWords: Bool

    /// A reply that was copied and printed.
    struct Sent {
        let reply: Reply
        let editedShare: Double?
        let channel: Channel
        let choice: PickChoice
    }

    /// Returns nil when the agent left.
    func reply(from query: [String]) throws -> Sent? {
        let reading = try message.map { try MessageDesk(root: root).read($0, language: options.language, today: options.day) }
        EscalationNote(phrases: dialog.phrases).lines(for: message).forEach { dialog.console.note($0) }
        let start = PickStart(query: query, reading)
        while var choice = try choose(start) {
            choice.reading = reading?.reading
            switch try fillIn(choice) {
            case .sent(let sent): return sent
            case .left: return nil
            case .back: continue
            }
        }
        return nil
    }

    private enum Step { case sent(Sent), back, left }

    private func fillIn(_ choice: PickChoice) throws -> Step {
        let job = try ReplyJob.prepare(
            choice.names, options.request(about: message), root: root, environment: environment,
            notes: global.notes)
        let gate = ReplyGate(book: job.book, situation: job.situation)
        // Values cannot put a text right, so none is asked for one that may not leave.
        let errors = gate.errors(in: job.parts.map(\.template))
        guard errors.isEmpty else { return try refuse(errors.lines) }
        let notes = ReplyNotes(phrases: dialog.phrases)
        for line in notes.lines(job.open) + notes.lines(job.doubts) { global.console.note(line) }
        let composer = ReplyComposer(book: job.book, situation: job.situation)
        let form = ValueForm(
            composer: composer, parts: job.parts, today: job.situation.today, style: TextStyle(isOn: global.console.usesColor),
            width: TerminalWidth.current(environment: environment), dialog: dialog)
        var state = ValueForm.State(values: job.values)
        while true {
            switch form.fill(state) {
            case .back: return .back
            case .left: return .left
            case .filled(let filled): state = filled
            }
            let finished: Reply
            do throws(ReplyFailure) {
                finished = try gate.reply(job.parts, values: state.values)
            } catch {
                let step = try refuse(SpokenText(error.text))
                // The form shows what was given, to be kept with Enter or corrected.
                if state.answered.isEmpty { return step }
                state.answered = []
                continue
            }
            for line in notes.lines(finished.sources) + notes.lines(finished.notes) { global.console.note(line) }
            switch review(in: job.situation.language).decide(on: finished.rendered(as: options.format.reply)) {
            case .left: return .left
            case .back: if state.answered.popLast() == nil { return .back }
            case .taken(let decision):
                hand(over: decision, plain: decision.editedShare == nil ? finished.rendered(as: .text) : nil)
                return .sent(
                    Sent(reply: finished, editedShare: decision.editedShare, channel: job.situation.channel, choice: choice))
            }
        }
    }

    /// Says why nothing leaves, and leads back to the choice.
    ///
    /// - Throws: `DeskFailure` where nobody could choose again.
    private func refuse(_ reason: SpokenText) throws(DeskFailure) -> Step {
        let failure = DeskFailure.noReply(reason)
        guard dialog.isInteractive else { throw failure }
        dialog.say(failure.text.text(in: dialog.phrases.interface) + "\n\n")
        return .back
    }

    private var environment: [String: String] { global.environment }

    private func review(in language: LanguageTag) -> ReviewStep {
        let fileExtension = options.format == .markdown ? "md" : options.format == .html ? "html" : "txt"
        return ReviewStep(dialog: dialog, environment: environment, language: language, fileExtension: fileExtension)
    }

    /// The reply stands on standard output anyway, so a missing clipboard stops nothing.
    private func hand(over decision: ReviewStep.Decision, plain: String?) {
        let console = global.console
        // Whoever reviewed it on this screen has just read it.
        if !console.surroundings.output.isTerminal || !dialog.isInteractive { console.deliver(decision.text) }
        do {
            let outcome = try Clipboard(environment: environment).copy(
                Clipboard.Content(decision.text, options.format.reply.mediaType, plain: plain))
            console.note(outcome.note(in: dialog.phrases))
        } catch {
            global.note(error)
        }
    }

    // MARK: Choosing

    /// Nil when the agent left.
    private func choose(_ start: PickStart) throws -> PickChoice? {
        if !findsWithWords, dialog.isInteractive {
            let finder = FuzzyFinder(
                root: root, environment: environment, console: global.console, language: options.language?.description,
                phrases: dialog.phrases)
            switch try finder.choose(start, allRows: start.answers.isEmpty ? try allRows() : "") {
            case .chosen(let choice): return choice
            case .abandoned(let query):
                if !query.isEmpty { try GapRecorder(root: root).record(.abandoned, [query], language: options.language?.description) }
                return nil
            case .unavailable: global.console.note(dialog.phrases.finderIsMissing)
            }
        }
        return try NumberedChoice(root: root, language: options.language, dialog: dialog).choose(start)
    }

    /// All base texts, for an empty query, in the columns of `search --format tsv`.
    private func allRows() throws -> String {
        let index = BookIndex(root)
        return try index.openForCommand { try index.open() }.file.withReader { reader in
            (0..<reader.templateCount).map { reader.template($0) }.filter { $0.variant.isEmpty }.map { record in
                FuzzyFinder.row(reader.string(record.id), reader.named(record.language), reader.string(record.title))
            }
        }.filter { row in options.language.map { row.contains("\t\($0)\t") } ?? true }.joined(separator: "\n")
    }
}
