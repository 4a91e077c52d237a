/// What a customer's message asks, without the mail it quotes.
package enum CustomerTurn {
    /// Nil for a message that only thanks or confirms.
    package static func question(in text: String) -> String? {
        let own = OwnWords.of(text)
        let words = own.lowercased().split { !$0.isLetter }
        guard !words.isEmpty else { return nil }
        let isThanks = words.contains { word in thanks.contains { word.hasPrefix($0) } }
        if !own.contains("?"), words.count <= (isThanks ? 14 : 3) { return nil }
        return own
    }

    private static let thanks = [
        "thank", "thx", "cheers", "great", "perfect", "спасибо", "благодар",
        "отлично", "супер", "dzięk", "dziek", "super", "świetnie",
    ]
}
