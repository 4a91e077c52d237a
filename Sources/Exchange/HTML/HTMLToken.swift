/// A piece of HTML: a stretch of text with its entities read, or a tag.
enum HTMLToken: Sendable, Equatable {
    case text(String)
    case open(name: String, attributes: [String: String], isClosed: Bool)
    case close(name: String)
}
