import Language

/// The smallest piece of a message that can be about something of its own: a sentence, or a part of one that could stand alone.
struct MessageUnit: Sendable, Equatable {
    /// How firmly it stands apart from the unit before.
    enum Boundary: Sendable, Equatable { case clause, sentence, paragraph, listed }

    let text: String
    let boundary: Boundary
    /// It has a question mark.
    let isMarked: Bool
    /// It asks or demands something, by its mark or its words.
    let asks: Bool
    /// How many words are about something. None where a statement only names an order, and words of anger are about nothing.
    let contentWords: Int
    /// It points back to what was said.
    let pointsBack: Bool

    /// Its words alone mislead: it asks about what was said before.
    var needsContext: Bool { asks && pointsBack && contentWords <= 1 && (boundary == .sentence || boundary == .clause) }

    init(_ text: String, _ boundary: Boundary) {
        let folded = FoldedText(text)
        let words = folded.words
        let feelings = MoodReader.feelings(in: folded)
        let content = words.filter { word in
            AskingWords.isContent(word) && !word.contains(0x27) && !feelings.contains { $0.covers(word) }
        }
        let isMarked = text.utf8.contains(0x3F)
        let asks = isMarked || AskingWords.ask(words)
        let isReference = !asks && content.allSatisfy(AskingWords.isReference)
        self.text = text
        self.boundary = boundary
        self.isMarked = isMarked
        self.asks = asks
        contentWords = isReference ? 0 : content.count
        pointsBack = words.prefix(6).contains { AskingWords.pointsBack($0) }
    }
}
