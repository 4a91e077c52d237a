import Content
import Desk
import Feedback
import Foundation
import Replying

/// Asks with one key what came of a reply that has just left.
struct OutcomePrompt {
    let root: String
    let console: Console

    /// Nothing is asked where nobody can answer.
    var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && !console.quiet }

    /// Keys of the Russian layout count as the Latin ones they share.
    func ask(about reply: Reply, channel: Channel, conversation: String?, at: Int) throws {
        FileHandle.standardError.write(Data("Enter sent · e edited · r resolved · n not applicable · other: note nothing ".utf8))
        let key = KeyReader().key()
        FileHandle.standardError.write(Data("\n".utf8))
        let outcome: ReplyOutcome
        switch key {
        case "\n", "\r": outcome = .sent
        case "e", "у": outcome = .edited(share: nil)
        case "r", "к": outcome = .resolved
        case "n", "т": outcome = .notApplicable
        default: return console.note("nothing noted")
        }
        try note(outcome, about: reply, channel: channel, conversation: conversation, at: at)
        console.note("noted: \(outcome.word)")
    }

    func note(_ outcome: ReplyOutcome, about reply: Reply, channel: Channel, conversation: String?, at: Int) throws {
        let settings = try FeedbackContext.settings(of: root)
        for template in reply.templates {
            let note = EventRecorder.Note(outcome: outcome, channel: channel, conversation: conversation, at: at)
            try EventRecorder(root: root).record(note, about: SentText(template, settings))
        }
    }
}
