import Content
import Desk
import Foundation
import Replying

/// All that the program says to an agent at work, in one language; `{}` stands for what is filled in.
///
/// Machine formats, help and the findings of `check` are English everywhere.
struct Phrases: Sendable {
    let interface: InterfaceLanguage
    // Choosing a template.
    let enterForAll: String
    let question: String
    let nothingFound: String
    let numberOrWords: String
    let finderPrompt: String
    let finderHeader: String
    let finderIsMissing: String
    let customerAsks: String
    // Filling in the values.
    let formKeys: String
    let example: String
    let optional: String
    let optionalWithNone: String
    let numberOrName: String
    let isRequired: String
    // The finished reply.
    let reviewKeys: String
    let noReplyYet: String
    let editorUnchanged: String
    let edited: String
    let outcomeKeys: String
    let editedOutcomeKeys: String
    let noted: String
    let nothingNoted: String
    let keptForServer: String
    let outcomes: [String: String]
    let copied: String
    let askedTerminal: String
    // A message as it was read.
    let languageUnknown: String
    let moods: [Mood: String]
    let notCovered: String
    let nearest: String
    let alreadyGiven: String
    let asksNothing: String
    let helpArticle: String
    let escalate: String
    let reasons: [EscalationReason: String]
    // Asking the customer.
    let yoursToFind: String
    let nothingToAsk: String
    let noMessageYet: String
    // Where values come from.
    let sources: [ReplyValue.Source: String]
    let fromMessage: String
    let fromFile: String
    let computedFrom: String
    let notTaken: String

    static func of(_ language: InterfaceLanguage) -> Phrases {
        switch language {
        case .english: .english
        case .polish: .polish
        case .russian: .russian
        }
    }
}

extension DeskFailure {
    /// Says that there is no reply yet, and why.
    static func noReply(_ reason: SpokenText) -> DeskFailure {
        DeskFailure([SpokenText { Phrases.of($0).noReplyYet }, reason].lines)
    }
}

extension String {
    /// The phrase with values in place of its `{}`, in their order.
    func filled(with values: String...) -> String {
        var parts = components(separatedBy: "{}")[...]
        var text = parts.popFirst() ?? ""
        for (index, part) in parts.enumerated() { text += (index < values.count ? values[index] : "") + part }
        return text
    }
}
