import Basics
import Diagnostics

/// Why the feedback cannot go on. Never holds what a customer wrote.
package enum FeedbackError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A word outside a closed list: what it is, the word, the list.
    case unknown(String, String, [String])
    case badEvent(String)
    /// A line of an import: path, 1-based line, what is wrong.
    case badLine(String, Int, String)
    /// Path, reason.
    case cannotOpen(String, String)
    case cannotRead(String, String)
    case cannotWrite(String, String)
    /// A server that cannot be reached now, or says that it will take things again: its name, reason.
    case away(String, String)
    /// The store was written by a later version: path.
    case newerStore(String)
    case file(FileFault)
    /// The id of an event that is in the store and says something else.
    case otherEvent(EventID)
    /// The id of an event that was erased or taken back.
    case erasedEvent(EventID)

    /// What people read: an import can bring any word, and a terminal must not obey it.
    package var description: String { message.printable }

    private var message: String {
        switch self {
        case .unknown(let kind, let word, let list):
            "\(kind) '\(word)' is unknown"
                + (Suggestion.nearest(to: word, in: list).map { "; did you mean '\($0)'?" } ?? "; use \(Self.list(list))")
        case .badEvent(let message): message
        case .badLine(let path, let line, let message): "\(path):\(line):1: \(message)"
        case .cannotOpen(let path, let reason):
            "cannot open '\(path)': \(reason)"
        case .cannotRead(let path, let reason): "cannot read '\(path)': \(reason)"
        case .cannotWrite(let path, let reason): "cannot write '\(path)': \(reason)"
        case .away(let server, let reason): "cannot reach '\(server)': \(reason)"
        case .newerStore(let path):
            "cannot open '\(path)': a later version of replybook wrote it; update replybook on this computer"
        case .file(let fault): fault.description
        case .otherEvent(let id): "event '\(id.value)' is known with other content; give this one an id of its own"
        case .erasedEvent(let id): "event '\(id.value)' was erased; give a new event an id of its own"
        }
    }

    /// `a, b or c`.
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) or \(last)"
    }
}
