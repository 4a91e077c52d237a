import Language

/// What an agent's own replies have in common: `$XDG_CONFIG_HOME/replybook/agent.yml`.
package struct AgentProfile: Sendable, Hashable {
    /// Signs replies where the template prints `agent_name`.
    package var name: String?
    /// Lines below the whole reply, in e-mail only.
    package var signature: String?
    package var channel: Channel?
    /// Language of replies where neither the template's name nor the message tells it.
    package var language: LanguageTag?
    /// Language in which the program speaks to the agent.
    package var interface: InterfaceLanguage?
    /// Folder of the book where nothing else names one: absolute, or below the home folder with `~/`.
    package var book: String?

    package init() {}
}

/// A language in which the program speaks to the people at work.
package enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case polish = "pl"
    case russian = "ru"

    /// Returns the language of a locale such as `pl_PL.UTF-8`; nil for `C` and for languages that the program does not speak.
    package init?(locale: String) {
        self.init(rawValue: String(locale.prefix { $0.isLetter }).lowercased())
    }

    /// The agent's own choice, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something (POSIX, "Locale").
    package static func preferred(agent: AgentProfile, environment: [String: String]) -> InterfaceLanguage {
        if let own = agent.interface { return own }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale.flatMap { InterfaceLanguage(locale: $0) } ?? .english
    }
}
