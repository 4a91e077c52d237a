import Content
import Diagnostics
import Language

/// What the panel's page asks for; each call reads the keys that it needs.
package struct PanelRequest: Decodable, Sendable {
    /// Bytes of the longest message, as for `suggest`.
    package static let messageLimit = 256 << 10
    private static let chosenLimit = 12

    package struct Agent: Decodable, Sendable {
        package var name: String?
        package var signature: String?
    }

    /// What the customer wrote.
    package var message: String?
    /// Language of the reply as a BCP 47 tag; nil for the message's.
    package var language: String?
    package var channel: String?
    package var mood: String?
    /// Language of the page.
    package var ui: String?
    /// Full names of the texts that were chosen.
    package var chosen: [String]?
    /// What the agent wrote into the form; an empty text means none.
    package var values: [String: String]?
    package var agent: Agent?
    /// The finished text as the agent changed it.
    package var edited: String?
    package var outcome: String?
    /// Why a text is reported.
    package var reason: String?
    /// What the customer asked next, or a question that no template covers.
    package var question: String?
    /// The helpdesk's id of the conversation, or one that the page made up.
    package var conversation: String?
    /// True where an outcome of the same reply was noted before.
    package var isAgain: Bool?

    package init() {}

    /// Without what a terminal or a file would obey.
    var text: String? { message.map(\.withoutControls).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
    package var interface: InterfaceLanguage { ui.flatMap(InterfaceLanguage.init(rawValue:)) ?? .english }
    var tag: LanguageTag? { language.flatMap { LanguageTag($0) } }

    /// - Throws: `DeskFailure` for more than a page would send.
    func check() throws {
        guard (message?.utf8.count ?? 0) <= Self.messageLimit else {
            throw DeskFailure(
                "the message has more than \(Self.messageLimit) bytes; give one message",
                pl: "wiadomość ma więcej niż \(Self.messageLimit) bajtów; wklej jedną wiadomość",
                ru: "в письме больше \(Self.messageLimit) байт; вставьте одно письмо")
        }
        guard (chosen?.count ?? 0) <= Self.chosenLimit else {
            throw DeskFailure(
                "more than \(Self.chosenLimit) templates are chosen; choose fewer",
                pl: "wybrano więcej szablonów niż \(Self.chosenLimit); wybierz mniej",
                ru: "выбрано больше шаблонов, чем \(Self.chosenLimit); выберите меньше")
        }
    }
}
