import Content
import Language

/// Tells in which language a text is written, by the words that only one of the known languages uses.
///
/// The words are those of the packs' own phrases, so that a new language is told apart without a list of its own.
package struct LanguageGuess: Sendable {
    private let byWord: [String: Int]
    private let tags: [LanguageTag]

    package static let known = LanguageGuess()

    private init() {
        var owners: [String: Set<Int>] = [:]
        for (index, pack) in LanguagePack.all.enumerated() {
            for phrase in Self.phrases(of: pack) {
                for word in Self.words(phrase) { owners[word, default: []].insert(index) }
            }
        }
        byWord = owners.compactMapValues { $0.count == 1 ? $0.first : nil }
        tags = LanguagePack.all.map(\.tag)
    }

    private static func phrases(of pack: LanguagePack) -> [String] {
        let mail = pack.mail
        return pack.search.courtesies + mail.greetings + mail.salutations + mail.closings + mail.thanks + mail.separators + [pack.site]
            + pack.scaffold.interests.values
            + [pack.reply.articles, pack.reply.askSeveral, pack.reply.askOne, pack.reply.askClose, pack.reply.greeting]
    }

    private static func words(_ text: String) -> [String] {
        Phrase.folded(text).split { !$0.isLetter }.filter { $0.count > 1 }.map(String.init)
    }

    /// The language that most of the telling words are of; nil where none is.
    package func language(of text: String) -> LanguageTag? {
        var counts = [Int](repeating: 0, count: tags.count)
        for word in Self.words(String(text.prefix(8_000))) { if let index = byWord[word] { counts[index] += 1 } }
        var letters = (cyrillic: 0, other: 0)
        for scalar in text.unicodeScalars.prefix(8_000) {
            if (0x400...0x52F).contains(scalar.value) {
                letters.cyrillic += 1
            } else if scalar.properties.isAlphabetic {
                letters.other += 1
            }
        }
        let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        if letters.cyrillic > letters.other {
            if text.contains(where: { "іїєґ".contains($0) }) { return LanguageTag("uk") }
            return .russian
        }
        return counts[best] > 0 ? tags[best] : nil
    }

    /// A language that a word names: a tag, or the language's own or English name.
    package static func named(_ word: String) -> LanguageTag? {
        let folded = Phrase.folded(word.trimmingBlanks)
        let english = ["english": "en", "polish": "pl", "russian": "ru", "german": "de", "французский": "fr", "русский": "ru"]
        if let tag = english[folded] { return LanguageTag(tag) }
        if let pack = LanguagePack.all.first(where: { Phrase.folded($0.name) == folded }) { return pack.tag }
        guard folded.count == 2 || folded.count == 5, let tag = LanguageTag(word.trimmingBlanks.replacing("_", with: "-")),
            LanguagePack.of(tag) != nil
        else { return nil }
        return tag
    }
}
