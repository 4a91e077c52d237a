/// The smallest piece of a message that can be about something of its own: a sentence, or a part of one that could stand alone.
struct MessageUnit: Sendable, Equatable {
    /// How firmly it stands apart from the unit before.
    enum Boundary: Sendable, Equatable { case clause, sentence, paragraph, listed }

    let text: String
    let boundary: Boundary
    /// It asks or demands something, by its mark or its words.
    let asks: Bool
    /// How many words are about something.
    let contentWords: Int
    /// It starts with a word that points back to what was said.
    let pointsBack: Bool

    init(_ text: String, _ boundary: Boundary) {
        let words = MessageWords(text).words.filter { !$0.text.isEmpty }
        self.text = text
        self.boundary = boundary
        asks = text.contains("?") || AskingWords.ask(words.map(\.folded))
        contentWords = words.filter { AskingWords.isContent($0) }.count
        pointsBack = words.prefix(4).contains { AskingWords.pointsBack.contains($0.folded) }
    }
}
