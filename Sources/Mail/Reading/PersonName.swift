import Language

/// A person's name as it stands in a signature: one to three capitalised words and nothing else.
package struct PersonName: Sendable, Equatable {
    package let text: String

    package init?(_ line: String) {
        guard line.isAtMost(60), let first = line.firstIndex(where: \.isLetter), let last = line.lastIndex(where: \.isLetter) else {
            return nil
        }
        // The stop of a last name's initial belongs to the name.
        let isInitial = last > first && line[line.index(before: last)] == " " && line[last...].dropFirst().trimmed == "."
        let text = String(line[first...last]) + (isInitial ? "." : "")
        let words = text.split(separator: " ")
        guard (1...3).contains(words.count), (2...40).contains(text.count), !line.contains(where: { "?:@".contains($0) || $0.isNumber })
        else { return nil }
        // A full stop ends a sentence; a name has one only after an initial.
        if !isInitial, line.hasSuffix(".") || line.hasSuffix("!") { return nil }
        guard words.allSatisfy(Self.isNamePart), SignatureFinder.closing(of: text) == nil else { return nil }
        guard !MessagePhrases.greetings.contains(where: { Phrase.hasPrefix(text, $0) }) else { return nil }
        self.text = text
    }

    private static func isNamePart(_ word: Substring) -> Bool {
        guard word.first?.isUppercase == true, word.allSatisfy({ $0.isLetter || "-’'.".contains($0) }) else { return false }
        // Capitals throughout are a shout or a code, but for initials.
        return word.count <= 2 || word.dropFirst().contains(where: \.isLowercase)
    }
}
