/// A conversation as a helpdesk exports it.
package struct Conversation: Sendable, Hashable {
    package struct Message: Sendable, Hashable {
        package let isFromAgent: Bool
        /// Seconds since 1970.
        package let at: Int
        /// Nil where it could not be read.
        package let text: String?

        package init(isFromAgent: Bool, at: Int, text: String?) {
            self.isFromAgent = isFromAgent
            self.at = at
            self.text = text
        }
    }

    package let id: String
    package let channel: String?
    /// In order of time.
    package let messages: [Message]

    package init(id: String, channel: String?, messages: [Message]) {
        self.id = id
        self.channel = channel
        self.messages = messages.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}
