import Replying

/// What an agent reads beside a reply: where every value came from, and what the message left open.
struct ReplyNotes {
    /// One line for each value, in the order of the reply.
    static func lines(_ values: [ReplyValue]) -> [String] {
        let width = min(values.map(\.key.count).max() ?? 0, 24)
        return values.map { value in
            let key = value.key + String(repeating: " ", count: max(0, width - value.key.count))
            return "\(key)  \(value.text)  (\(source(of: value)))"
        }
    }

    private static func source(of value: ReplyValue) -> String {
        switch value.source {
        case .given: "given"
        case .message: value.words.map { "from the message: «\($0)»" } ?? "from the message"
        case .standard: "default"
        case .agent: "agent's file"
        case .book: "book"
        }
    }

    /// One line for each thing that the message says in two ways.
    static func lines(_ doubts: [ValueDoubt]) -> [String] {
        doubts.map { doubt in
            let words = doubt.words.map { "«\($0)»" }.joined(separator: ", ")
            return "'\(doubt.name)' is not taken from \(words): it may be \(doubt.readings.joined(separator: " or ")); set it with --set"
        }
    }
}
