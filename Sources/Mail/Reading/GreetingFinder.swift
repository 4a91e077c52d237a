import Language

/// Cuts the greeting off a message's first line.
struct GreetingFinder: Sendable {
    /// Characters within which a greeting must end.
    private static let longest = 60

    func split(_ line: String) -> (greeting: String, rest: String) {
        var rest = Substring(line)
        var taken = false
        while let end = end(of: rest) {
            rest = rest[end...].drop { $0.isWhitespace || ",.!:;–—-)".contains($0) }
            taken = true
        }
        guard taken else { return ("", line) }
        return (String(line[..<rest.startIndex].trimmed), String(rest))
    }

    /// Where the greeting that the text starts with ends; nil for none.
    private func end(of text: Substring) -> Substring.Index? {
        if let phrase = MessagePhrases.addresses.first(where: { Phrase.hasPrefix(text, $0) }) {
            return mark(in: text) ?? (text.isAtMost(Self.longest - 1) ? text.endIndex : Phrase.end(of: phrase, in: text))
        }
        guard let phrase = MessagePhrases.greetings.first(where: { Phrase.hasPrefix(text, $0) }),
            var end = Phrase.end(of: phrase, in: text)
        else { return nil }
        // "evening" and the like open sentences too.
        if ["morning", "afternoon", "evening"].contains(phrase), let next = text[end...].first, !",!.".contains(next) { return nil }
        // No further than a greeting is long: a line may be nothing but greetings.
        let words = text[end...].prefix(Self.longest).prefix { !",.!:;\n–—".contains($0) }.split(separator: " ")
        if let first = words.first, words.count <= 3,
            words.contains(where: { MessagePhrases.addressees.contains(Phrase.folded($0)) })
                || (words.count <= 2 && first.first?.isUppercase == true)
        {
            end = words.last?.endIndex ?? end
        }
        return end
    }

    private func mark(in text: Substring) -> Substring.Index? {
        text.prefix(Self.longest + 1).firstIndex { ",.!:\n".contains($0) }
    }
}
