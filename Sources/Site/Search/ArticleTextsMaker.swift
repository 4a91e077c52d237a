import Basics
import Content
import Diagnostics
import Language
import SearchCore

/// The texts of one language's articles that the browser searches.
struct ArticleTextsMaker: Sendable {
    /// Words of bodies that one language may send, about four bytes each once deflated.
    static let bodyWordLimit = 3800
    /// A word that more of the articles share tells none of them.
    static let commonShare = 0.3

    let collection: Collection
    let addresses: Addresses
    let customerQuestions: CustomerQuestions

    /// - Returns: the texts, and the numbers of their articles in the collection.
    func texts(_ language: LanguageTag, _ profiles: [Int: WordProfile], _ frequencies: WordFrequencies) -> (
        articles: [Int], texts: ArticleTexts
    ) {
        let entries = collection.entries(language).filter { !$0.isFallback }
        let isLarge = entries.count > SearchLanguage.largeCount
        let limit = isLarge ? 0 : min(120, Self.bodyWordLimit / max(entries.count, 1))
        let texts = entries.parallelMap { entry in
            let article = collection.articles[entry.article]
            return ArticleTexts.Article(
                path: Array(addresses.address(.article(entry.id, language)).utf8), category: Array(entry.id.category.rawValue.utf8),
                title: Array(article.title.value.utf8), description: Array((article.description?.value ?? "").utf8),
                questions: questions(article).map { Array($0.utf8) }, keywords: article.keywords.map { Array($0.value.utf8) },
                bodyWords: profiles[entry.article].map { bodyWords($0, frequencies, limit) } ?? [])
        }
        return (entries.map(\.article), ArticleTexts(texts))
    }

    /// Its own first.
    private func questions(_ article: Article) -> [String] {
        let own = article.questions.map(\.value)
        var seen = Set(own)
        return own + customerQuestions[article.name].filter { seen.insert($0).inserted }
    }

    private func bodyWords(_ profile: WordProfile, _ frequencies: WordFrequencies, _ limit: Int) -> [[UInt8]] {
        guard limit > 0 else { return [] }
        var candidates: [(hash: UInt32, weight: Float, form: Range<Int>)] = []
        profile.each { word, form in
            guard !word.isProminent else { return }
            let count = frequencies[word.hash]
            guard frequencies.total < 8 || Double(count) <= Self.commonShare * Double(frequencies.total) else { return }
            candidates.append((word.hash, frequencies.weight(word, in: count), form))
        }
        let best = candidates.sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }.prefix(limit)
        // Neighbours that begin alike compress better.
        return best.map { profile.form($0.form) }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
