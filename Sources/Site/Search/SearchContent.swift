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

    /// The pieces that a query needs.
    package func pieces(for text: [UInt8], _ options: SearchOptions, _ searcher: ArticleSearcher) -> BodyPieces {
        settled(text, options, searcher).pieces
    }

    package func result(_ text: [UInt8], _ options: SearchOptions, _ searcher: ArticleSearcher) -> ArticleResult {
        settled(text, options, searcher).result
    }

    /// As a page does it: searches until no more pieces are needed.
    private func settled(
        _ text: [UInt8], _ options: SearchOptions, _ searcher: ArticleSearcher
    ) -> (pieces: BodyPieces, result: ArticleResult) {
        var loaded = BodyPieces()
        var result = searcher.search(text, options: options, pieces: loaded)
        while !result.needs.isEmpty {
            for place in result.needs { loaded.add(pieces.indices.contains(place) ? pieces[place] : BodyPiece([]), at: place) }
            result = searcher.search(text, options: options, pieces: loaded)
        }
        return (loaded, result)
    }

    /// Calls with a searcher of these texts; its index is made for the call.
    package func withSearcher<Result>(_ body: (ArticleSearcher) throws -> Result) throws -> Result {
        try ArticleIndex.bytes(texts.articles, texts.vocabulary).withUnsafeBytes { bytes in
            try body(ArticleSearcher(try IndexReader(bytes, verifying: false), texts.vocabulary))
        }
    }
}
