import Language

/// What the events of one conversation quote of its customer, to find the gaps that the same words left.
///
/// A gap does not know its conversation: the search that left it was never given one. It belongs to a conversation when its
/// words stand in what the customer asked, or the other way round; fewer than twelve letters could be anybody's.
package struct AskedWords: Sendable {
    private static let least = 12

    private let texts: [String]

    package init(_ questions: [String]) { texts = questions.map(Self.plain).filter { $0.count >= Self.least } }

    package func cover(_ gap: String) -> Bool {
        let words = Self.plain(gap)
        return words.count >= Self.least && texts.contains { $0.contains(words) || words.contains($0) }
    }

    private static func plain(_ text: String) -> String {
        Phrase.folded(text).filter { $0.isLetter || $0.isNumber }
    }
}
