import Content
import Language

/// Reads from the words and marks of a text how its writer feels, in Russian, Polish and English.
package struct MoodReader: Sendable {
    package init() {}

    /// Upset is who says so, or who complains of something that went wrong: neither a demand alone nor a report of damage alone
    /// is anger. A single exclamation mark only counts beside such words, since people also exclaim for joy.
    package func mood(of text: String) -> Mood {
        let folded = FoldedText(text)
        if MoodWords.anger.isFound(in: folded) { return .upset }
        let voice = Self.shouts(in: text) + MoodWords.complaint.found(in: folded).count
        let wrong = (MoodWords.trouble.isFound(in: folded) ? 1 : 0) + (MoodWords.waiting.isFound(in: folded) ? 1 : 0)
        let exclaims = text.utf8.contains(0x21)
        if voice + wrong + (exclaims ? 1 : 0) >= 2, voice > 0 || exclaims { return .upset }
        return voice + wrong > 0 || MoodWords.worry.isFound(in: folded) ? .worried : .calm
    }

    /// The words by which a text shows anger.
    static func feelings(in folded: FoldedText) -> [PhraseSet.Phrase] {
        MoodWords.anger.found(in: folded) + MoodWords.complaint.found(in: folded)
    }

    /// Runs of marks and words in capitals that are no codes.
    private static func shouts(in text: String) -> Int {
        var marks = 0
        var capitals = 0
        var previous: Unicode.Scalar = " "
        // Letters of the word so far; nil once something else than a capital stood in it.
        var letters: Int? = 0
        for scalar in text.unicodeScalars {
            let kind = LetterKind(scalar)
            if (scalar == "!" && (previous == "!" || previous == "?")) || (scalar == "?" && (previous == "!" || previous == "?")) {
                marks = 2
            }
            if kind == .blank {
                if let count = letters, count >= 4 { capitals += 1 }
                letters = 0
            } else if kind == .core {
                letters = LetterKind.isCapital(scalar) ? letters.map { $0 + 1 } : nil
            }
            previous = scalar
        }
        if let count = letters, count >= 4 { capitals += 1 }
        return marks + min(2, capitals)
    }
}
