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

    /// The pieces that a query needs, as a page finds them out: until the search needs no more.
    package func pieces(for text: [UInt8], _ options: SearchOptions, _ searcher: ArticleSearcher) -> BodyPieces {
        var loaded = BodyPieces()
        var needs = searcher.search(text, options: options, pieces: loaded).needs
        while !needs.isEmpty {
            for place in needs { loaded.add(pieces.indices.contains(place) ? pieces[place] : BodyPiece([]), at: place) }
            needs = searcher.search(text, options: options, pieces: loaded).needs
        }
        return loaded
    }

    package func result(_ text: [UInt8], _ options: SearchOptions, _ searcher: ArticleSearcher) -> ArticleResult {
        searcher.search(text, options: options, pieces: pieces(for: text, options, searcher))
    }

    /// Calls with a searcher of these texts.
    package func withSearcher<Result>(_ body: (ArticleSearcher) throws -> Result) throws -> Result {
        try ArticleIndex.bytes(texts.articles, texts.vocabulary).withUnsafeBytes { bytes in
            try body(ArticleSearcher(try IndexReader(bytes), texts.vocabulary))
        }
    }
}
