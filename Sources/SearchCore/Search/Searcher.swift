/// Finds the templates that answer a query. The one way in for the terminal and the browser.
///
/// ```swift
/// let result = Searcher(reader).search(Array("wehre is my parcel".utf8))
/// let names = result.hits.map { reader.fullName(reader.template($0.template)) }  // delivery/late-parcel:en, …
/// ```
package struct Searcher {
    package let reader: IndexReader

    package init(_ reader: IndexReader) {
        self.reader = reader
    }

    package func search(_ text: [UInt8], options: SearchOptions = SearchOptions()) -> SearchResult {
        result(of: score(text, options: options), options: options)
    }

    /// Reads a text and scores all templates for it; what may be returned of them is asked afterwards, as often as needed.
    package func score(_ text: [UInt8], options: SearchOptions = SearchOptions()) -> ScoredText {
        let query = Query(text, in: reader, options: options)
        return ScoredText(query: query, scorer: Scorer(query, in: reader, without: options.without), exact: ExactName(text))
    }

    /// - Parameter tellsLanguage: false where nobody asks for it: it takes a look at every template.
    package func result(of scored: ScoredText, options: SearchOptions, tellsLanguage: Bool = true) -> SearchResult {
        let scorer = scored.scorer
        let candidates = Candidates(reader, scorer, options, exact: scored.exact)
        let known = KnownShare(reader).share(of: scored.query.analysis, in: scored.query.segments[scorer.leading])
        var hits: [SearchHit] = []
        for candidate in candidates.best(options.limit) {
            let odds = Self.logOdds(scorer.logProbability[candidate.classNumber])
            let probability = candidate.exact ? 1 : min(calibrated(odds, known), hits.last?.probability ?? 1)
            hits.append(
                SearchHit(
                    template: candidate.template, score: scorer.score[candidate.classNumber], logOdds: Float(odds),
                    probability: probability,
                    segment: Int(scorer.segment[candidate.classNumber])))
        }
        let named = hits.first.map { $0.probability == 1 } ?? false
        if !scorer.knowsQuery, !named { hits = [] }
        let covered = hits.first.map { $0.probability >= reader.parameters.coverThreshold } ?? false
        return SearchResult(
            query: scored.query, hits: hits, language: tellsLanguage && scorer.knowsQuery ? language(scorer) : nil, covered: covered,
            known: known, vectors: scorer.vectors)
    }

    private static func logOdds(_ logProbability: Float) -> Double {
        let p = min(max(Logarithm.exp(Double(logProbability)), 1e-9), 1 - 1e-9)
        return Logarithm.ln(p / (1 - p))
    }

    /// Platt scaling of the log-odds and of how much of the text the book knows.
    private func calibrated(_ odds: Double, _ known: Float) -> Float {
        let parameters = reader.parameters
        let evidence = Double(parameters.calibrationSlope) * odds + Double(parameters.calibrationShare * known)
        return Float(1 / (1 + Logarithm.exp(-(evidence + Double(parameters.calibrationOffset)))))
    }

    /// The language whose templates hold most of the probability.
    private func language(_ scorer: Scorer) -> Int? {
        var mass = [Float](repeating: 0, count: reader.nameCount)
        add(scorer, to: &mass)
        return Self.largest(mass)
    }

    /// The language of several texts together.
    package func language(of texts: [ScoredText]) -> Int? {
        var mass = [Float](repeating: 0, count: reader.nameCount)
        for text in texts where text.scorer.knowsQuery { add(text.scorer, to: &mass) }
        return Self.largest(mass)
    }

    private func add(_ scorer: Scorer, to mass: inout [Float]) {
        for index in 0..<reader.templateCount {
            let record = reader.template(index)
            let language = record.language
            guard record.variant.isEmpty, record.classNumber < reader.answerCount, language < mass.count else { continue }
            let logProbability = scorer.logProbability[record.classNumber]
            if logProbability > -20 { mass[language] += Float(Logarithm.exp(Double(logProbability))) }
        }
    }

    private static func largest(_ mass: [Float]) -> Int? {
        var best: Int?
        for index in mass.indices where mass[index] > (best.map { mass[$0] } ?? 0) { best = index }
        return best
    }
}
