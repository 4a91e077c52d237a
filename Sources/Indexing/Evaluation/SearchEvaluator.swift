import Foundation
import SearchCore

/// Asks golden queries and counts how well the index answers.
package struct SearchEvaluator: Sendable {
    package var options = SearchOptions()
    /// The query's `lang` restricts the results; otherwise it is ignored.
    package var filtersLanguage = false

    package init() {}

    package func evaluate(_ queries: [GoldenQuery], in reader: IndexReader) -> Evaluation {
        let searcher = Searcher(reader)
        var answers: [Evaluation.Answer] = []
        answers.reserveCapacity(queries.count)
        for query in queries { answers.append(answer(query, searcher)) }
        return Evaluation(answers: answers)
    }

    private func answer(_ query: GoldenQuery, _ searcher: Searcher) -> Evaluation.Answer {
        var options = options
        options.limit = 10 + 20
        if filtersLanguage, let language = query.language { options.language = Array(language.utf8) }
        let text = Array(query.text.utf8)
        let clock = ContinuousClock()
        let start = clock.now
        let result = searcher.search(text, options: options)
        let elapsed = clock.now - start
        var found: [String] = []
        for hit in result.hits {
            let id = searcher.reader.string(searcher.reader.template(hit.template).id)
            if !found.contains(id) { found.append(id) }
        }
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        return Evaluation.Answer(
            query: query, found: Array(found.prefix(10)), covered: result.covered,
            probability: result.hits.first?.stated ?? 0, seconds: seconds)
    }
}
