/// The smallest piece of a message that can be about something of its own: a sentence, or a part of one that could stand alone.
struct MessageUnit: Sendable, Equatable {
    /// How firmly it stands apart from the unit before.
    enum Boundary: Sendable, Equatable { case clause, sentence, paragraph, listed }

    let text: String
    let boundary: Boundary
    /// It asks or demands something, by its mark or its words.
    let asks: Bool
    /// How many words are about something. None where a statement only names an order, and words of anger are about nothing.
    let contentWords: Int
    /// It points back to what was said.
    let pointsBack: Bool

    init(_ text: String, _ boundary: Boundary) {
        let words = MessageWords(text).words.filter { !$0.text.isEmpty }
        let feelings = MoodReader.feelings(in: text)
        let content = words.filter { word in
            AskingWords.isContent(word) && !word.folded.utf8.contains(0x27) && !feelings.contains { $0.covers(word.folded) }
        }
        let asks = text.contains("?") || AskingWords.ask(words.map(\.folded))
        let isReference = !asks && content.allSatisfy { word in AskingWords.references.contains { word.folded.hasPrefix($0) } }
        self.text = text
        self.boundary = boundary
        self.asks = asks
        contentWords = isReference ? 0 : content.count
        pointsBack = words.prefix(6).contains { AskingWords.pointsBack.contains($0.folded) }
    }
}
