import Language

/// What the search knows of the languages in which customers may write to a book: the common ones and the book's own.
struct LanguageWords: Sendable {
    private let packs: [LanguagePack]

    init(_ documents: some Sequence<SearchDocument>) {
        packs = LanguagePack.spoken(in: Set(documents.map(\.language)).compactMap { LanguageTag($0) })
    }

    private init(packs: [LanguagePack]) { self.packs = packs }

    static let common = LanguageWords(packs: LanguagePack.common)

    /// Greetings, thanks, signatures and small talk: the class that is never a result, so that politeness does not vote.
    var courtesies: [String] { packs.flatMap(\.search.courtesies) }

    /// The patterns of each concept in all of the languages, one concept per line, in the order of `Concept.names`.
    var concepts: [String] {
        var patterns: [Substring: [Substring]] = [:]
        for pack in packs {
            for line in pack.search.concepts.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                patterns[line[..<colon], default: []].append(line[line.index(after: colon)...])
            }
        }
        return Concept.names.map { patterns[$0[...]]?.joined(separator: " ") ?? "" }
    }

    /// The folder's name and what people call the category in a language, a hint at its templates when said in a query.
    static func names(of category: String, in language: String) -> String {
        let own = LanguageTag(language).flatMap { LanguagePack.of($0) }?.search.categories[category]
        return own.map { category + " " + $0 } ?? category
    }
}
