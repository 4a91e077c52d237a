import Basics
import Content
import Diagnostics
import Language
import SearchCore

/// The search of the help site without a browser: the same code over the same texts gives the same answers.
package struct SiteSearch: Sendable {
    /// What a query is answered with.
    package struct Answer: Sendable {
        package let language: LanguageTag
        /// The text as read on another keyboard layout; nil when it was read as typed.
        package let layout: String?
        package let corrections: [(typed: String, read: String)]
        package let hits: [Hit]
    }

    /// An article that answers.
    package struct Hit: Sendable {
        package let id: TextID
        package let title: MarkedText
        /// Address of the page, relative to the site.
        package let address: String
        package let score: Float
        /// Where the body answers, best first; none when only title, questions or description do.
        package let passages: [Passage]
        package let description: MarkedText
    }

    /// A passage that answers, and the section it is in.
    package struct Passage: Sendable {
        package let anchor: String
        package let heading: String
        package let text: MarkedText
    }

    /// A text with the byte ranges of the words that answer.
    package struct MarkedText: Sendable {
        package let text: String
        package let marks: [Range<Int>]
    }

    private let collection: Collection
    private let bodies: [ArticleBody]
    private let contents: [LanguageTag: SearchContent]

    init(_ collection: Collection, _ bodies: [ArticleBody], _ contents: [LanguageTag: SearchContent]) {
        self.collection = collection
        self.bodies = bodies
        self.contents = contents
    }

    /// Languages that can be searched, the site's own first.
    package var languages: [LanguageTag] { collection.languages }

    /// Answers a query in a language; nil when the site does not have it.
    ///
    /// - Throws: `IndexFault` when the index that was just made cannot be read.
    package func answer(_ text: String, in language: LanguageTag, limit: Int) throws -> Answer? {
        guard let content = contents[language] else { return nil }
        return try content.withSearcher { searcher in
            var options = SearchOptions()
            options.limit = limit
            let result = content.result(Array(text.utf8), options, searcher)
            return Answer(
                language: language,
                layout: result.query.layoutChanged ? String(decoding: result.query.text, as: UTF8.self) : nil,
                corrections: result.query.corrections.map {
                    (String(decoding: $0.typed, as: UTF8.self), String(decoding: $0.read, as: UTF8.self))
                },
                hits: result.hits.map { hit($0, result.query, searcher, content) })
        }
    }

    private func hit(_ hit: ArticleHit, _ query: Query, _ searcher: ArticleSearcher, _ content: SearchContent) -> Hit {
        let article = content.articles[hit.article]
        let texts = content.texts.articles.articles[hit.article]
        func marked(_ text: [UInt8]) -> MarkedText {
            MarkedText(text: String(decoding: text, as: UTF8.self), marks: searcher.marks(query, in: text))
        }
        let passages = hit.passages.isEmpty ? nil : ArticlePassages(bodies[article].rendered.sections)
        return Hit(
            id: collection.articles[article].name.id, title: marked(texts.title), address: String(decoding: texts.path, as: UTF8.self),
            score: hit.score,
            passages: hit.passages.compactMap { number in
                passages?[number].map { section, text in
                    Passage(anchor: section.anchor, heading: section.heading, text: marked(Array(text.utf8)))
                }
            },
            description: marked(texts.description))
    }
}

extension SiteBuilder {
    /// The search of the book's site; nothing is written.
    package func search(_ book: Book, memory: BuildMemory = BuildMemory()) -> SiteSearch {
        let prepared = Preparation(self, book, memory)
        return SiteSearch(prepared.collection, prepared.bodies, prepared.contents)
    }
}
