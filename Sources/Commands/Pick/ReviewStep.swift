import Content
import Desk
import Language
import Replying

/// Shows the agent the finished text and lets them change it before it is copied.
struct ReviewStep {
    let dialog: Dialog
    let environment: [String: String]
    let language: LanguageTag
    /// `txt`, `md` or `html`, so that the editor knows what it opens.
    let fileExtension: String

    /// A text that is ready to leave.
    struct Decision {
        let text: String
        /// How much of it the agent changed, 0 to 1; nil where nothing was changed.
        let editedShare: Double?
    }

    enum Result { case taken(Decision), back, left }

    /// What was edited passes the gate once more before it is taken. Asks nothing where nobody can answer. Keys of the Russian
    /// layout count as the Latin ones they share.
    func decide(on text: String) -> Result {
        guard dialog.isInteractive else { return .taken(Decision(text: text, editedShare: nil)) }
        var current = text
        while true {
            dialog.say("\n\(current)\n\n")
            switch dialog.key(dialog.phrases.reviewKeys) {
            case "\n", "\r":
                let faults = ReplyGate.faults(in: current, insteadOf: text, language: language)
                guard !faults.isEmpty else { return .taken(decision(current, insteadOf: text)) }
                dialog.say(DeskFailure.noReply(faults.lines).text.text(in: dialog.phrases.interface) + "\n")
            case "<", "Б", "б": return .back
            case "e", "у":
                current = edited(current)
                if let share = decision(current, insteadOf: text).editedShare {
                    dialog.say(dialog.phrases.edited.filled(with: "\(Int((share * 100).rounded(.up))) %") + "\n")
                }
            case nil, "q", "й": return .left
            default: continue
            }
        }
    }

    /// The text as the editor left it. An editor that fails costs no answer: the text stays as it was.
    private func edited(_ text: String) -> String {
        do throws(DeskFailure) {
            let edited = try TextEditor(environment: environment, keyboard: dialog.keyboard).edited(text, fileExtension)
            if edited == text { dialog.say(dialog.phrases.editorUnchanged + "\n") }
            return edited
        } catch {
            dialog.say(error.text.text(in: dialog.phrases.interface) + "\n")
            return text
        }
    }

    private func decision(_ current: String, insteadOf text: String) -> Decision {
        Decision(text: current, editedShare: current == text ? nil : EditShare.of(text, changedTo: current))
    }
}
