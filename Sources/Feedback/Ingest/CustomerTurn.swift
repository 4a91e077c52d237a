/// What a customer's message asks, without the mail it quotes.
package enum CustomerTurn {
    /// Nil for a message that only thanks or confirms.
    package static func question(in text: String) -> String? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let own = lines.prefix { !isAttribution($0) }.filter { !$0.hasPrefix(">") }.joined(separator: "\n")
        let words = own.lowercased().split { !$0.isLetter }
        guard !words.isEmpty else { return nil }
        let isThanks = words.contains { word in thanks.contains { word.hasPrefix($0) } }
        if !own.contains("?"), words.count <= (isThanks ? 14 : 3) { return nil }
        return own
    }

    /// `On 3 May Jan wrote:`, `W dniu … napisał(a):`, `… пишет:`, `-----Original Message-----`: earlier mail follows.
    private static func isAttribution(_ line: Substring) -> Bool {
        let lower = line.lowercased()
        if lower.hasPrefix("-----") { return true }
        return lower.hasSuffix(":") && ["wrote", "napisał", "pisze", "пишет", "писал", "написал"].contains { lower.contains($0) }
    }

    private static let thanks = [
        "thank", "thx", "cheers", "great", "perfect", "спасибо", "благодар", "отлично", "супер", "dzięk", "dziek", "super", "świetnie",
    ]
}
