import Content
import Markdown
import Replying

/// A reply as the panel shows it: what would leave, what keeps it from leaving, and its form.
package struct PanelReply: Encodable, Sendable {
    /// A piece of a reply that is not finished: words, or the name of a value that is missing.
    struct Piece: Encodable {
        var text: String?
        var hole: String?

        init(_ piece: ReplyDraft.Piece) {
            switch piece {
            case .words(let words): text = words
            case .hole(let name): hole = name
            }
        }
    }

    /// What would be copied; nil while the gate refuses.
    package struct Outgoing: Encodable, Sendable {
        package let text: String
        package let html: String
        /// How much of the text the agent changed, 0 to 1; nil where nothing was changed.
        package let editedShare: Double?
    }

    package let reply: ReplyRecord
    package let sends: Outgoing?
    let draft: [Piece]
    package let fields: [FormRecord.Field]
    /// Why nothing leaves, in the agent's language; what is missing is in `reply`.
    package let refusals: [String]
    /// What to look at, in the agent's language.
    package let notes: [String]
}

/// A text that an agent changed by hand, as a helpdesk takes it.
enum EditedText {
    /// A paragraph for each stretch between empty lines; every character is text.
    static func html(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }
        return paragraphs.map { "<p>\($0.map { String($0).htmlEscaped }.joined(separator: "<br>\n"))</p>" }.joined(separator: "\n")
    }
}
