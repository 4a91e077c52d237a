import Basics
import Content
import Diagnostics
import Language

/// The words of an example question, folded and named by their hashes (FNV-1a, 64 bits, over their scalars).
struct QuestionWords: Sendable {
    /// In the order of the text.
    let all: [UInt64]
    /// False where no word says what the question is about.
    let saysSomething: Bool

    init(_ text: String, language: LanguageTag) {
        var words: [UInt64] = []
        var hash = FNV1a()
        var isInside = false
        func close() {
            if isInside { words.append(hash.value) }
            (hash, isInside) = (FNV1a(), false)
        }
        for scalar in text.unicodeScalars {
            guard Letters.isLetter(scalar.value) || Letters.isDigit(scalar.value) else {
                close()
                continue
            }
            Letters.eachFolded(scalar.value) { hash.add($0) }
            isInside = true
        }
        close()
        all = words
        let common = Self.common(in: language)
        saysSomething = words.contains { !common.contains($0) }
    }

    /// The same for questions of the same words in any order; nil where there are none.
    var key: UInt64? { all.isEmpty ? nil : Self.hash(all.sorted()) }

    private static func hash(_ units: some Sequence<some FixedWidthInteger & UnsignedInteger>) -> UInt64 {
        var hash = FNV1a()
        hash.add(units)
        return hash.value
    }

    /// Words that customers put before every question: in the language of the text and in the common ones.
    private static func common(in language: LanguageTag) -> Set<UInt64> { byLanguage[String(language.language)] ?? everywhere }

    private static let everywhere = hashes(LanguagePack.common)
    private static let byLanguage = Dictionary(
        LanguagePack.all.map { (String($0.tag.language), hashes(LanguagePack.spoken(in: [$0.tag]))) }
    ) { first, _ in first }

    private static func hashes(_ packs: [LanguagePack]) -> Set<UInt64> {
        Set(packs.flatMap(\.questions.fillers).map { hash($0.unicodeScalars.lazy.map(\.value)) })
    }
}
