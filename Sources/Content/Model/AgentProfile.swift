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
