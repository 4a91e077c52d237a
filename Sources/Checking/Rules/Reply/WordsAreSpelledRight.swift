import Content
import Diagnostics
import Language

struct WordsAreSpelledRight: TextRule {
    static let reads: RuleInputs = .dictionaries
    static let about = RuleDescription(
        SpellingProbe.rule, .warning, "Every word is in the dictionary of its language, or one of the book's own.",
        why: """
            A misspelled reply reads as one that nobody looked at. The dictionaries are those of Hunspell on this computer, so the rule \
            looks only where it is asked to: in an editor, with 'check --spelling', or with 'checks.spelling: true'. \
            Names and words of the trade belong in '.replybook-words.txt'.
            """)

    static let examples: [Example] = [
        .good("We received it on Friday."),
        .bad("We ↓recieved it on Friday."),
        .bad("---\ntitle: Parcels that we ↓recieved\ncategory: delivery\n---\n## Resolution\nThey are here.\n"),
        .good("We got `recieved` from {{ recieved }} and https://recieved.example/."),
        .bad("Мы ↓получилли посылку в пятницу.", .russian),
        .good("Мы получили посылку в пятницу.", .russian),
        .bad("↓Otrzymalismy paczkę w piątek.", .polish),
        .good("Otrzymaliśmy paczkę w piątek.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let spelling = book.spelling else { return [] }
        let spelled = SpelledWords(of: text)
        var judged: [String: Bool] = [:]
        func isRight(_ word: String) -> Bool {
            if let known = judged[word] { return known }
            let answer = self.isRight(word, in: text.language, spelling, book.knownWords)
            judged[word] = answer
            return answer
        }
        return spelled.all.flatMap { word -> [Finding] in
            guard !isRight(word.text) else { return [] }
            return spelled.parts(of: word).filter { !isRight($0.text) }.map {
                let written = text.slice($0.offsets)
                return Finding(
                    $0.offsets, "'\(written)' is not in the dictionary; correct it, or add it to '\(SpellingProbe.wordsPath)'")
            }
        }
    }

    private func isRight(_ word: String, in language: LanguageTag, _ spelling: SpellingProbe, _ known: KnownWords) -> Bool {
        let small = word.lowercased()
        if spelling.words.contains(small) || known.words.contains(small) { return true }
        // A language without a dictionary has no wrong words.
        if spelling.holds(word, language) ?? true { return true }
        // Abbreviations stand in the dictionary with their stop, and ё is written e as often as not.
        return spelling.holds(word + ".", language) == true
            || word.contains("ё") && spelling.holds(word.replacing("ё", with: "е"), language) == true
    }
}
