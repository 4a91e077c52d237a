import Basics
import Diagnostics
import Indexing

/// Templates of any number that look like a book: each has a topic of its own words, in one of three alphabets' syllables,
/// told in several ways among words that all templates share.
struct GeneratedBook {
    let documents: [SearchDocument]

    init(count: Int) {
        var random = SplitMix(seed: UInt64(count))
        let vocabulary = Language.all.map { language in (0..<6000).map { _ in language.word(&random) } }
        documents = (0..<count).map { number in
            let language = number % 3
            let words = vocabulary[language]
            let topic = (0..<6).map { _ in words[Int(random.next() % 6000)] }
            func sentence(_ length: Int) -> String {
                (0..<length).map { place in
                    place % 2 == 0 ? Language.all[language].inflected(topic[Int(random.next() % 6)], &random) : words[Self.common(&random)]
                }.joined(separator: " ")
            }
            return SearchDocument(
                id: "product/t\(number)", language: Language.all[language].code, title: topic.prefix(3).joined(separator: " "),
                category: "product",
                questions: (0..<10).map { _ in sentence(7) }, body: (0..<6).map { _ in sentence(10) + "." }.joined(separator: " "),
                path: "t\(number)")
        }
    }

    /// Word ranks fall off as in language: squaring a uniform number favours the first.
    private static func common(_ random: inout SplitMix) -> Int {
        let uniform = Double(random.next() >> 11) / Double(1 << 53)
        return Int(uniform * uniform * uniform * 5999)
    }

    /// Two words of one template.
    var shortQueries: [String] {
        stride(from: 0, to: documents.count, by: max(1, documents.count / 200)).map { number in
            documents[number].questions[0].split(separator: " ").prefix(2).joined(separator: " ")
        }
    }

    /// About two hundred words: greeting, story, a question, signature.
    var longQueries: [String] {
        stride(from: 0, to: documents.count, by: max(1, documents.count / 20)).map { number in
            let story = (1...3).map { documents[(number + $0 * 7) % documents.count].body }.joined(separator: "\n")
            return "Hello dear team, thank you for your help.\n\(story)\n\(documents[number].questions[1])?\nKind regards, Anna"
        }
    }
}

struct Language {
    let code: String
    let onsets: [String]
    let vowels: [String]
    let endings: [String]

    static let all = [
        Language(
            code: "ru", onsets: ["б", "в", "г", "д", "з", "к", "л", "м", "н", "п", "пр", "р", "с", "ст", "т", "ш"],
            vowels: ["а", "е", "и", "о", "у", "ы"], endings: ["", "а", "у", "ом", "ы", "ов"]),
        Language(
            code: "pl", onsets: ["b", "cz", "d", "g", "k", "ł", "m", "n", "p", "prz", "r", "s", "sz", "t", "w", "z"],
            vowels: ["a", "e", "i", "o", "u", "y"], endings: ["", "a", "u", "em", "y", "ów"]),
        Language(
            code: "en", onsets: ["b", "ch", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "w"],
            vowels: ["a", "e", "i", "o", "u", "ea"], endings: ["", "s", "ed", "ing"]),
    ]

    func word(_ random: inout SplitMix) -> String {
        (0..<(2 + Int(random.next() % 3))).map { _ in
            onsets[Int(random.next() % UInt64(onsets.count))] + vowels[Int(random.next() % UInt64(vowels.count))]
        }.joined()
    }

    func inflected(_ word: String, _ random: inout SplitMix) -> String { word + endings[Int(random.next() % UInt64(endings.count))] }
}
