import Language

/// Tells a typo fix, which keeps a text's evidence, from a rewrite, which starts anew.
///
/// A change is minor when it alters at most 3 % of the characters (at least 1, at most 20) and leaves every number, every
/// placeholder, every link and every negation as it was: «30 дней» for «14 дней» is two characters and another promise.
package enum MinorChange {
    package static func isMinor(from old: String, to new: String) -> Bool {
        let before = words(old)
        let after = words(new)
        guard before != after else { return true }
        guard promises(before) == promises(after) else { return false }
        let left = Array(before.joined(separator: " ").unicodeScalars)
        let right = Array(after.joined(separator: " ").unicodeScalars)
        let limit = max(1, min(20, max(left.count, right.count) * 3 / 100))
        return EditDistance.isWithin(limit, left, right)
    }

    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// What a text promises: words with digits, tags, links and negations, in order.
    private static func promises(_ words: [String]) -> [String] {
        var isInTag = false
        return words.compactMap { word in
            if word.contains("{{") || word.contains("{%") { isInTag = true }
            defer { if word.contains("}}") || word.contains("%}") { isInTag = false } }
            if isInTag || word.contains("](") || word.contains("://") || word.contains(where: \.isNumber) { return word }
            let bare = word.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "’" }
            return negations.contains(Phrase.folded(bare)) || bare.hasSuffix("n't") || bare.hasSuffix("n’t") ? bare : nil
        }
    }

    private static let negations = Set(LanguagePack.all(\.grammar.negations))
}

/// Levenshtein distance with a limit.
enum EditDistance {
    /// Only the diagonal band of width `limit` is filled (Ukkonen 1985): time grows with the limit times the length.
    static func isWithin<Element: Equatable>(_ limit: Int, _ left: [Element], _ right: [Element]) -> Bool {
        guard abs(left.count - right.count) <= limit else { return false }
        let far = limit + 1
        var previous = (0...right.count).map { min($0, far) }
        for i in left.indices {
            var current = [Int](repeating: far, count: right.count + 1)
            current[0] = min(i + 1, far)
            let low = max(0, i - limit)
            let high = min(right.count, i + limit + 1)
            guard low <= high else { return false }
            var least = current[0]
            for j in low..<high {
                let changed = previous[j] + (left[i] == right[j] ? 0 : 1)
                current[j + 1] = min(far, changed, previous[j + 1] + 1, current[j] + 1)
                least = min(least, current[j + 1])
            }
            guard least <= limit else { return false }
            previous = current
        }
        return previous[right.count] <= limit
    }
}
