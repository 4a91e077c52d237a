import Content
import Feedback
import Foundation
import Indexing
import Language
import SearchCore
import TextAnalysis

/// The search core as the feedback uses it: its features to compare questions, its index to see what is answered.
package struct FeedbackSearch {
    private let index: IndexFile

    /// What articles answer, in the customers' words: their questions and titles.
    private let articles: [(language: String, answer: Answer, vector: SparseVector)]

    package init(_ index: IndexFile, _ book: Book) {
        self.index = index
        articles = book.articles.filter { $0.status == .published }.flatMap { article in
            let answer = Answer(kind: .article, id: article.name.id.description, title: article.title.value, probability: 1)
            return ([article.title] + article.questions).map { (article.name.language.description, answer, Self.vector($0.value)) }
        }
    }

    package var search: FeedbackReport.Search { FeedbackReport.Search(vectorizer: Self.vector, answerer: answer, articles: article) }

    /// Words, pairs and characters, weighed as in the index but without its class counts (1 + ln tf).
    package static func vector(_ text: String) -> SparseVector {
        let groups = FeatureGroup.standard
        let analysis = Analyzer.analyze(Array(text.utf8))
        let features = FeatureExtractor(groups: groups, concepts: .none).features(of: analysis, in: 0..<analysis.tokens.count)
        var counts: [UInt32: (group: UInt8, count: Int)] = [:]
        for feature in features { counts[feature.hash] = (feature.group, (counts[feature.hash]?.count ?? 0) + 1) }
        let ordered = counts.sorted { $0.key < $1.key }
        var values = ordered.map { Float(1 + log(Double($0.value.count))) }
        QueryVector.scale(&values, in: values.indices, groups: ordered.map(\.value.group), weights: groups)
        return SparseVector(zip(ordered, values).map { (UInt64($0.key), Double($1)) })
    }

    /// The template that the search finds, else the article with the most similar question.
    private func answer(_ question: String, _ language: String) -> Answer? {
        template(question, language) ?? article(question, language)
    }

    /// Half of the features in common is what different wordings of one question have, and other questions have not.
    private func article(_ question: String, _ language: String) -> Answer? {
        let vector = Self.vector(question)
        let near = articles.filter { language.isEmpty || $0.language == language }.map { ($0.answer, vector.cosine($0.vector)) }
        guard let (answer, similarity) = near.max(by: { $0.1 < $1.1 }), similarity >= 0.5 else { return nil }
        return Answer(kind: .article, id: answer.id, title: answer.title, probability: similarity)
    }

    /// More likely right than wrong: an editor acts on it without seeing the next hit, as an agent would.
    private func template(_ question: String, _ language: String) -> Answer? {
        var options = SearchOptions()
        options.limit = 1
        if !language.isEmpty { options.language = Array(language.utf8) }
        return index.withReader { reader in
            let result = Searcher(reader).search(Array(question.utf8), options: options)
            guard result.covered, let hit = result.hits.first, hit.probability >= 0.5 else { return nil }
            let record = reader.template(hit.template)
            return Answer(
                kind: .template, id: reader.string(record.id), title: reader.string(record.title), probability: Double(hit.probability))
        }
    }
}
