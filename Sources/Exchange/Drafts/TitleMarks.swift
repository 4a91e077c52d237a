import Content
import Language

/// What people add to a title to tell one text from its translations and variants: `Late parcel (pl)`, `[EN] Late parcel`,
/// `Late parcel - chat`.
struct TitleMarks: Sendable, Equatable {
    /// The title without the marks.
    let base: String
    private(set) var language: LanguageTag?
    private(set) var channel: Channel?

    init(_ title: String) {
        var rest = title.trimmingBlanks
        for _ in 0..<3 {
            guard let (shorter, mark) = Self.bracketed(rest) ?? Self.separated(rest), !shorter.isEmpty else { break }
            if language == nil, let tag = LanguageGuess.named(mark) {
                language = tag
            } else if channel == nil, let known = Self.channel(mark) {
                channel = known
            } else {
                break
            }
            rest = shorter
        }
        base = rest.isEmpty ? title : rest
    }

    private static func channel(_ word: String) -> Channel? {
        let folded = Phrase.folded(word)
        return Channel(rawValue: folded) ?? ["e-mail": .email, "mail": .email, "live chat": .chat, "sms": .messenger][folded]
    }

    /// `rest (mark)`, `(mark) rest`, with round or square brackets.
    private static func bracketed(_ title: String) -> (rest: String, mark: String)? {
        for (open, close) in [("(", ")"), ("[", "]")] {
            if title.hasSuffix(close), let start = title.lastIndex(of: Character(open)) {
                return (title[..<start].trimmingBlanks, title[title.index(after: start)...].dropLast().trimmingBlanks)
            }
            if title.hasPrefix(open), let end = title.firstIndex(of: Character(close)) {
                return (title[title.index(after: end)...].trimmingBlanks, title[..<end].dropFirst().trimmingBlanks)
            }
        }
        return nil
    }

    /// `rest - mark`, `mark: rest`.
    private static func separated(_ title: String) -> (rest: String, mark: String)? {
        for mark in [" - ", " – ", " | ", " / "] {
            if let range = title.ranges(of: mark).last {
                let (left, right) = (title[..<range.lowerBound].trimmingBlanks, title[range.upperBound...].trimmingBlanks)
                if LanguageGuess.named(right) != nil || channel(right) != nil { return (left, right) }
                if LanguageGuess.named(left) != nil { return (right, left) }
            }
        }
        guard let colon = title.firstIndex(of: ":") else { return nil }
        let left = title[..<colon].trimmingBlanks
        return left.count <= 3 && LanguageGuess.named(left) != nil ? (title[title.index(after: colon)...].trimmingBlanks, left) : nil
    }
}
