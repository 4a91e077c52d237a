import Content

/// Words that mean the same on the whole site: an article that has one of them is found by the others, as by its keywords.
struct Synonyms: Sendable {
    /// Fewer letters say too little to be recognised in another form.
    private static let shortest = 4

    private let groups: [[String]]

    init(_ groups: [[String]]) { self.groups = groups }

    /// The words that an article does not have itself, of every group of which it has one.
    func words(for article: Article) -> [String] {
        let texts = [article.title.value] + (article.questions + article.keywords).map(\.value)
        let words = texts.map(Self.words)
        return groups.flatMap { group -> [String] in
            let own = group.filter { phrase in
                let wanted = Self.words(phrase)
                return words.contains { Self.holds($0, wanted) }
            }
            return own.isEmpty ? [] : group.filter { !own.contains($0) }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func holds(_ words: [String], _ wanted: [String]) -> Bool {
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        return (0...words.count - wanted.count).contains { start in
            zip(words[start...], wanted).allSatisfy(isSame)
        }
    }

    /// The same word, or another form of it: they differ in no more than their last two letters.
    private static func isSame(_ word: String, _ other: String) -> Bool {
        if word == other { return true }
        let length = min(word.count, other.count)
        guard length >= shortest, abs(word.count - other.count) <= 2 else { return false }
        return word.prefix(length - 2) == other.prefix(length - 2) && length - 2 >= shortest - 1
    }
}
