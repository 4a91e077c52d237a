import Content

/// Reads from the words and marks of a text how its writer feels, in Russian, Polish and English.
package struct MoodReader: Sendable {
    package init() {}

    package func mood(of text: String) -> Mood {
        let folded = FoldedText(text)
        if Self.anger.isFound(in: folded) { return .upset }
        let points = Self.shouts(in: text) + Self.annoyance.found(in: folded).count
        if points >= 2 { return .upset }
        return points > 0 || Self.worry.isFound(in: folded) ? .worried : .calm
    }

    /// The words by which a text shows anger.
    static func feelings(in folded: FoldedText) -> [PhraseSet.Phrase] {
        anger.found(in: folded) + annoyance.found(in: folded)
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
            if (scalar == "!" && (previous == "!" || previous == "?")) || (scalar == "?" && (previous == "!" || previous == "?")) { marks = 2 }
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

    private static let anger = PhraseSet([
        "издевает", "безобраз", "возмути", "обман", "мошенн", "ужасн", "отвратит", "кошмар", "позор", "сколько можно", "требую", "надоел", "хамств", "невыносим", "жалоб", "достали", "бесит", "наглост",
        "skandal", "kpin", "oszust", "oszuka", "zadam", "tragedia", "tragicz", "masakra", "bezczel", "tak sie nie robi", "mam dosc", "dosc tego", "wstyd", "zalosn", "koszmar", "zenad", "niedopuszczaln",
        "unbelievable", "ridiculous", "a joke", "disgust", "unacceptable", "outrage", "furious", "fed up", "scam", "rip-off", "ripoff", "bait and switch", "appalling", "terrible", "worst", "shame on", "sick of", "disgrace", "fuming", "livid",
    ])
    private static let annoyance = PhraseSet([
        "до сих пор", "уже неделю", "опять", "снова", "никто не", "ничего не", "немедленно", "наконец", "срочно", "чужой", "чужая", "сорван", "что мне теперь", "должна доказывать", "должен доказывать", "нормально",
        "znowu", "drugi raz", "nikt nie", "natychmiast", "wreszcie", "w koncu", "czyjs", "i co teraz", "zgniecion", "nikt", "udowadniac", "nie tak", "zamiast",
        "again", "still waiting", "never came", "nobody", "immediately", "at last", "somebody else's", "put right", "supposed to", "what good", "once more", "instead of",
    ])
    private static let worry = PhraseSet([
        "боюсь", "пережива", "волну", "беспоко", "тревож", "не пришли", "не приход", "до сих пор", "пропал", "потерял", "помогите", "не получается", "не могу", "не успел", "дважды", "подделк", "шанс", "ждать",
        "boje sie", "martwi", "niepoko", "zgubi", "pomoz", "nie moge", "nie doszl", "nie przyszl", "nadal", "zniknel", "nie dzial", "podrobk", "dwa razy", "zablokowan", "nie zdazyl", "przepadnie", "pusto",
        "worried", "afraid", "concerned", "lost", "locked out", "can't", "cannot", "haven't", "still", "twice", "fake", "anything you can do", "missing", "declined", "nothing has come",
    ])
}
