/// Finds the templates that answer a query. The one way in for the terminal and the browser.
package struct Searcher {
    package let reader: IndexReader

    package init(_ reader: IndexReader) {
        self.reader = reader
    }

    package func search(_ text: [UInt8], options: SearchOptions = SearchOptions()) -> SearchResult {
        let query = Query(text, in: reader, options: options)
        let scorer = Scorer(query, in: reader, without: options.without)
        let candidates = Candidates(reader, scorer, options, exact: ExactName(text))
        var hits: [SearchHit] = []
        for candidate in candidates.best(options.limit) {
            let odds = Self.logOdds(scorer.logProbability[candidate.classNumber])
            let probability = candidate.exact ? 1 : min(calibrated(odds), hits.last?.probability ?? 1)
            hits.append(SearchHit(
                template: candidate.template, score: scorer.score[candidate.classNumber], logOdds: Float(odds), probability: probability,
                segment: Int(scorer.segment[candidate.classNumber])))
        }
        let named = hits.first.map { $0.probability == 1 } ?? false
        if !scorer.knowsQuery, !named { hits = [] }
        let covered = hits.first.map { $0.probability >= reader.parameters.coverThreshold } ?? false
        return SearchResult(query: query, hits: hits, language: scorer.knowsQuery ? language(scorer) : nil, covered: covered)
    }

    private static func logOdds(_ logProbability: Float) -> Double {
        let p = min(max(Logarithm.exp(Double(logProbability)), 1e-9), 1 - 1e-9)
        return Logarithm.ln(p / (1 - p))
    }

    /// Platt scaling of the log-odds.
    private func calibrated(_ odds: Double) -> Float {
        let parameters = reader.parameters
        return Float(1 / (1 + Logarithm.exp(-(Double(parameters.calibrationSlope) * odds + Double(parameters.calibrationOffset)))))
    }

    /// The language whose templates hold most of the probability.
    private func language(_ scorer: Scorer) -> Int? {
        var mass = [Float](repeating: 0, count: reader.nameCount)
        for index in 0..<reader.templateCount {
            let record = reader.template(index)
            let language = record.language
            guard record.variant.1 == 0, record.classNumber < reader.answerCount, language < mass.count else { continue }
            let logProbability = scorer.logProbability[record.classNumber]
            if logProbability > -20 { mass[language] += Float(Logarithm.exp(Double(logProbability))) }
        }
        var best: Int?
        for index in mass.indices where mass[index] > (best.map { mass[$0] } ?? 0) { best = index }
        return best
    }
}
