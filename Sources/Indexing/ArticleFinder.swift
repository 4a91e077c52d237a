import Basics
import SearchCore
import TextAnalysis

/// A help article that speaks of what a question is about.
package struct ArticleMatch: Sendable, Equatable {
    package let id: String
    package let language: String
    package let title: String
    /// What the article is about, in a sentence.
    package let passage: String
    /// Of its source, relative to the book.
    package let path: String
    /// Share of the question's telling words that its title, questions and keywords say, 0 to 1.
    package let share: Double
}

/// Finds help articles for questions that no template covers, without an index: a book has few articles, and they are read
/// only where they are needed.
///
/// A word tells by how few articles say it: ln((1 + N)/(1 + n)) + 1, over its first four letters.
package struct ArticleFinder: Sendable {
    /// Share from which an article is offered.
    package static let least = 0.6
    /// The same where somebody asks for articles.
    package static let leastAsked = 0.3

    private let articles: [(document: SearchDocument, words: Set<UInt64>)]
    private let frequencies: [UInt64: Int]

    /// - Parameter documents: published articles.
    package init(_ documents: [SearchDocument]) {
        articles = documents.filter { $0.status == "published" }.map { document in
            let said = [document.title, document.interest] + document.questions + document.keywords
            return (document, Self.beginnings(said.joined(separator: "\n")))
        }
        var frequencies: [UInt64: Int] = [:]
        for article in articles { for word in article.words { frequencies[word, default: 0] += 1 } }
        self.frequencies = frequencies
    }

    /// The articles that say most of a question's words, best first; none where it has fewer than two telling words.
    ///
    /// Where somebody asks for articles, one telling word is enough.
    package func articles(for question: String, language: String?, limit: Int = 2, least: Double = Self.least) -> [ArticleMatch] {
        let words = Self.beginnings(question)
        let fewest = least < Self.least ? 1 : 2
        guard words.count >= fewest else { return [] }
        let all = words.reduce(0) { $0 + weight($1) }
        let matches = articles.filter { language == nil || $0.document.language == language }.compactMap { article in
            let said = words.intersection(article.words)
            let share = said.reduce(0) { $0 + weight($1) } / all
            return said.count >= fewest && share >= least ? Self.match(article.document, share) : nil
        }
        return Array(matches.sorted { ($1.share, $0.path) < ($0.share, $1.path) }.prefix(limit))
    }

    private static func match(_ document: SearchDocument, _ share: Double) -> ArticleMatch {
        ArticleMatch(
            id: document.id, language: document.language, title: document.title, passage: document.interest, path: document.path,
            share: share)
    }

    private func weight(_ word: UInt64) -> Double {
        Logarithm.ln(Double(1 + articles.count) / Double(1 + (frequencies[word] ?? 0))) + 1
    }

    /// The first four letters of each word that has as many and no figures.
    private static func beginnings(_ text: String) -> Set<UInt64> {
        let analysis = Analyzer.analyze(Array(text.utf8))
        var beginnings: Set<UInt64> = []
        for token in analysis.tokens where token.count >= 4 {
            let letters = analysis.scalars(of: token)
            guard !letters.contains(where: { (0x30...0x39).contains($0) }) else { continue }
            var mix = Mix(seed: 0)
            for scalar in letters.prefix(4) { mix.add(UInt64(scalar)) }
            beginnings.insert(mix.state)
        }
        return beginnings
    }
}
