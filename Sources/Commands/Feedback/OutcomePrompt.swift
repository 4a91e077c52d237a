import Content
import Desk
import Feedback
import Replying

/// Asks with one key what came of a reply that was just sent.
struct OutcomePrompt {
    let root: String
    let dialog: Dialog

    /// Nothing is asked where nobody can answer.
    var isPossible: Bool { dialog.isInteractive }

    /// Keys of the Russian layout count as the Latin ones they share.
    ///
    /// - Parameter editedShare: how much the agent changed; nil where nothing was changed in front of the program.
    /// - Returns: what was noted; nil for nothing.
    func ask(about reply: Reply, editedShare: Double? = nil, channel: Channel, conversation: String?, at: Int) throws -> ReplyOutcome? {
        let phrases = dialog.phrases
        let key = dialog.key(editedShare == nil ? phrases.outcomeKeys : phrases.editedOutcomeKeys)
        let outcome: ReplyOutcome
        switch key {
        case "\n", "\r": outcome = editedShare.map { .edited(share: $0) } ?? .sent
        case "e", "у": outcome = .edited(share: editedShare)
        case "r", "к": outcome = .resolved
        case "n", "т": outcome = .notApplicable
        default:
            dialog.console.note(phrases.nothingNoted)
            return nil
        }
        try note(outcome, about: reply, channel: channel, conversation: conversation, at: at)
        dialog.console.note(phrases.noted.filled(with: phrases.outcomes[outcome.word] ?? outcome.word))
        return outcome
    }

    func note(_ outcome: ReplyOutcome, about reply: Reply, channel: Channel, conversation: String?, at: Int) throws {
        let settings = try FeedbackContext.settings(of: root)
        for template in reply.templates {
            let note = EventRecorder.Note(outcome: outcome, channel: channel, conversation: conversation, at: at)
            dialog.console.tell(try EventRecorder(root: root).record(note, about: SentText(template, settings)), in: dialog.phrases)
        }
    }
}
