import Basics
import Content
import Diagnostics
import Language
import SearchCore

/// The texts of one language's articles that the browser searches.
struct ArticleTextsMaker: Sendable {
    let collection: Collection
    let addresses: Addresses
    let customerQuestions: CustomerQuestions
    var synonyms: [LanguageTag: Synonyms] = [:]

    /// - Returns: the texts, and the numbers of their articles in the collection.
    func texts(_ language: LanguageTag) -> (articles: [Int], texts: ArticleTexts) {
        let entries = collection.entries(language).filter { !$0.isFallback }
        let texts = entries.parallelMap { entry in
            let article = collection.articles[entry.article]
            let alike = synonyms[language]?.words(for: article) ?? []
            return ArticleTexts.Article(
                path: Array(addresses.address(.article(entry.id, language)).utf8), category: Array(entry.id.categoryName.utf8),
                title: Array(article.title.value.utf8), description: Array((article.description?.value ?? "").utf8),
                questions: questions(article).map { Array($0.utf8) },
                keywords: (article.keywords.map(\.value) + alike).map { Array($0.utf8) })
        }
        return (entries.map(\.article), ArticleTexts(texts))
    }

    /// Its own first.
    private func questions(_ article: Article) -> [String] {
        let own = article.questions.map(\.value)
        var seen = Set(own)
        return own + customerQuestions[article.name].filter { seen.insert($0).inserted }
    }
}
