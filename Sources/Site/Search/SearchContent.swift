import Basics
import Diagnostics
import Language
import SearchCore

/// What the browser searches of one language.
package struct SearchContent: Sendable {
    /// Numbers of the articles in the collection, in the order of the texts.
    let articles: [Int]
    /// Sent as a whole when somebody turns to the search.
    package let texts: SearchTexts
    /// Sent one by one, as queries need them.
    package let pieces: [BodyPiece]

    /// What the browser searches, by language.
    static func all(_ collection: Collection, _ bodies: [ArticleBody], _ maker: ArticleTextsMaker) -> [LanguageTag: SearchContent] {
        let contents = collection.languages.parallelMap { language in
            let (articles, texts) = maker.texts(language)
            let dictionary = BodyDictionary(articles.map { bodies[$0].words })
            return SearchContent(articles: articles, texts: SearchTexts(texts, dictionary.vocabulary), pieces: dictionary.pieces)
        }
        return Dictionary(uniqueKeysWithValues: zip(collection.languages, contents))
    }
}
