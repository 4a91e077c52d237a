import Content
import Replying

/// What an agent reads beside a reply: where every value came from, and what the message left open.
struct ReplyNotes {
    let phrases: Phrases

    /// One line for each value, in the order of the reply.
    func lines(_ values: [ReplyValue]) -> [String] {
        let width = min(values.map(\.key.count).max() ?? 0, 24)
        return values.map { value in
            let key = value.key + String(repeating: " ", count: max(0, width - value.key.count))
            return "\(key)  \(value.text)  (\(source(of: value.origin)))"
        }
    }

    private func source(of origin: ReplyValue.Origin) -> String {
        if let place = origin.place { return phrases.fromFile.filled(with: place) }
        if let basis = origin.basis { return phrases.computedFrom.filled(with: basis) }
        if let words = origin.found?.words { return phrases.fromMessage.filled(with: Self.line(words)) }
        return phrases.sources[origin.source] ?? origin.source.rawValue
    }

    /// One line for each thing that the message says in two ways.
    func lines(_ doubts: [ValueDoubt]) -> [String] {
        doubts.map { doubt in
            let words = doubt.words.map { "«\(Self.line($0))»" }.joined(separator: ", ")
            return phrases.notTaken.filled(with: doubt.name, words, doubt.readings.joined(separator: " \(phrases.interface.or) "))
        }
    }

    func lines(_ notes: [ReplyNote]) -> [String] { notes.map { $0.text(in: phrases.interface) } }

    private static func line(_ words: String) -> String { words.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
