import TextAnalysis

/// Finds the articles that answer a customer's words: by what is learned from titles, questions and descriptions, and by the
/// passages of the bodies. The one way in for tests, for the terminal and for the browser.
///
/// The score of an article is τ + r·b²·(1 + κ·p·l) + q·f²·(1 + κ), with τ = (s/s₁)·(υ + (1 − υ)·c): s its score by the titles and s₁ the
/// best, c the share of the query that its title, questions and description cover; T the best τ of all, so that bodies count
/// little where a title answers; b the share of the query that its body covers and p the share that stands there as a phrase,
/// see `BodyScorer`; l from 0 for four words to 1 for six, which hardly stand together by chance. r is β + 1 − T, or nearer to β + 1
/// by q = l·p⁴: who copied a sentence wants the page it is from, whatever other titles say. f and its q are coverage and phrase of
/// the title, questions, keywords and description together. A word that is the whole query
/// and stands in one body alone is what that article is found by first.
package struct ArticleSearcher {
    /// Articles that reach less than this share of the best one's score are no answer.
    static let cutoff: Float = 0.33
    /// β: what a body counts beside a title that covers the whole query.
    static let leastOfBodies: Float = 0.1
    /// κ.
    static let phraseGain: Float = 6
    /// More than titles and other bodies can give together.
    static let onlyBody: Float = 1.5
    /// Words of a query from which a phrase begins to count, and from which it counts whole.
    static let phraseWords = 4...6

    package let reader: IndexReader
    package let vocabulary: BodyVocabulary

    package init(_ reader: IndexReader, _ vocabulary: BodyVocabulary = .empty) {
        self.reader = reader
        self.vocabulary = vocabulary
    }

    /// Hits, best first; none where the articles know no word of the query, or while pieces are needed.
    ///
    /// - Parameter pieces: those that were loaded, by their places.
    package func search(_ text: [UInt8], options: SearchOptions, pieces: BodyPieces = BodyPieces()) -> ArticleResult {
        var options = options
        let (query, unknown) = reading(text, &options, pieces)
        let plan = BodyPlan(query, vocabulary)
        let needs = pieces.missing(unknown.pieces + plan.pieces + plan.pairPieces)
        guard needs.isEmpty else { return ArticleResult(query: query, hits: [], needs: needs) }
        let bodies = BodyScorer(
            plan.terms, pieces.loaded(plan.pieces), pairs: pieces.loaded(plan.pairPieces), articleCount: reader.classCount)
        let titles = knowsAWord(query) ? TitleScores(query, bodies, reader) : .none
        return ArticleResult(query: query, hits: hits(query, titles, bodies, options), needs: [])
    }

    /// The query as the articles know its words, with its last word open where that alone makes it one of theirs.
    private func reading(
        _ text: [UInt8], _ options: inout SearchOptions, _ pieces: BodyPieces
    ) -> (query: Query, unknown: UnknownWords) {
        let unknown = UnknownWords(text, reader, vocabulary)
        options.outside = unknown.outside(in: pieces)
        let query = Query(text, in: reader, options: options)
        let isOpen = isHalfWord(query, options) || (!options.typing && endsInWord(query) && !knowsAWord(query) && !isSaid(query, options))
        guard isOpen != query.typing else { return (query, unknown) }
        options.typing = isOpen
        return (Query(text, in: reader, options: options), unknown)
    }

    private func hits(_ query: Query, _ titles: TitleScores, _ bodies: BodyScorer, _ options: SearchOptions) -> [ArticleHit] {
        var scores = titles.scores.isEmpty ? [Float](repeating: 0, count: reader.classCount) : titles.scores
        let share = Self.leastOfBodies + 1 - (titles.scores.max() ?? 0)
        let length = Self.length(query)
        // Without phrases: one that is copied from a text hides no other answer.
        var plain = scores
        var matchOf = [Int32](repeating: -1, count: scores.count)
        for (index, match) in bodies.matches.enumerated() where match.article < scores.count {
            let body = match.coverage * match.coverage
            plain[match.article] += share * body
            let certainty = length * Self.fourth(match.phrase)
            let whole = share + (Self.leastOfBodies + 1 - share) * certainty
            scores[match.article] += whole * body * (1 + Self.phraseGain * length * match.phrase)
            scores[match.article] += length * Self.fourth(match.frontPhrase) * match.front * match.front * (1 + Self.phraseGain)
            matchOf[match.article] = Int32(index)
        }
        if query.analysis.tokens.count == 1, let only = Self.onlyLiteral(bodies.matches), only < scores.count {
            scores[only] += Self.onlyBody
            plain[only] += Self.onlyBody
        }
        return order(scores, plain, options).map { article in
            let passages = matchOf[article] < 0 ? [] : BestPassages.of(bodies.matches[Int(matchOf[article])])
            return ArticleHit(article: article, score: scores[article], passages: passages)
        }
    }

    private static func fourth(_ value: Float) -> Float { value * value * value * value }

    /// The article whose body alone has the query as it was typed.
    private static func onlyLiteral(_ matches: [BodyScorer.Match]) -> Int? {
        var only: Int?
        for match in matches where match.isLiteral {
            if only != nil { return nil }
            only = match.article
        }
        return only
    }

    private static func length(_ query: Query) -> Float {
        let (first, last) = (phraseWords.lowerBound, phraseWords.upperBound)
        return Float(min(max(query.analysis.tokens.count - first, 0), last - first)) / Float(last - first)
    }

    /// Articles by their scores, equal ones as they come.
    private func order(_ scores: [Float], _ plain: [Float], _ options: SearchOptions) -> [Int] {
        guard let best = scores.max(), best > 0, let bestPlain = plain.max() else { return [] }
        // Score and place in one number: sorting numbers is all there is to do.
        var keys: [UInt64] = []
        for article in scores.indices {
            let isGood = scores[article] >= best * Self.cutoff || plain[article] >= bestPlain * Self.cutoff
            guard isGood, scores[article] > 0, isIn(options.category, article) else { continue }
            keys.append(UInt64(~scores[article].bitPattern) << 32 | UInt64(article))
        }
        return RadixSort.sorted(keys, by: 0..<64).prefix(options.limit).map { Int($0 & 0xFFFF_FFFF) }
    }

    private func isIn(_ category: [UInt8]?, _ article: Int) -> Bool {
        guard let category else { return true }
        return reader.name(reader.template(article).category).elementsEqual(category)
    }

    /// Whether the last word is read as a beginning: when only that makes it a word of the articles, and always when it is
    /// too short to stand for itself. Nobody's typing is asked for it, so what is found while a word is typed is found
    /// afterwards, too, and a word that no other begins with may be a mistake already while it is typed.
    private func isHalfWord(_ query: Query, _ options: SearchOptions) -> Bool {
        guard endsInWord(query), let last = query.analysis.tokens.last else { return false }
        let index = query.analysis.tokens.count - 1
        let typed = query.corrections.last { $0.token == index }?.typed ?? UTF8Writer.bytes(query.analysis.scalars(of: last))
        let words = Words(reader)
        guard !options.outside.known.contains(typed), !words.beginning(with: typed).isEmpty else { return false }
        return words.find(typed) == nil || last.count < reader.groups[0].low
    }

    /// A space or a mark behind the last word ends it.
    private func endsInWord(_ query: Query) -> Bool {
        query.analysis.tokens.last.map { Int($0.end) == query.text.count } ?? false
    }

    /// Some word of the query stands somewhere just so.
    private func isSaid(_ query: Query, _ options: SearchOptions) -> Bool {
        let words = Words(reader)
        for token in query.analysis.tokens {
            let word = UTF8Writer.bytes(query.analysis.scalars(of: token))
            if words.find(word) != nil || options.outside.known.contains(word) || options.outside.near.contains(word) { return true }
        }
        return false
    }

    private func knowsAWord(_ query: Query) -> Bool {
        let typingLast = query.typing ? query.analysis.tokens.count - 1 : -1
        for index in query.analysis.tokens.indices {
            let token = query.analysis.tokens[index]
            if index == typingLast, !Words(reader).beginning(with: UTF8Writer.bytes(query.analysis.scalars(of: token))).isEmpty {
                return true
            }
            let hash = FeatureExtractor.prefixHash(group: 0, query.analysis.scalars, token, length: Int(reader.groups[0].low))
            if reader.features.slot(of: hash) != nil { return true }
        }
        return false
    }

    /// The result as JSON: what a page shows, nothing else.
    package func json(_ text: [UInt8], options: SearchOptions, pieces: BodyPieces = BodyPieces()) -> [UInt8] {
        ArticleAnswer(reader: reader, result: search(text, options: options, pieces: pieces)).json()
    }

    /// For each passage the places of the words that answer a query, as JSON: pairs of UTF-16 offsets.
    package func marks(_ text: [UInt8], options: SearchOptions, pieces: BodyPieces, in passages: [[UInt8]]) -> [UInt8] {
        var options = options
        let marks = PassageMarks(reading(text, &options, pieces).query, vocabulary)
        var writer = JSONWriter()
        writer.array { json in
            for passage in passages { passage.withUnsafeBytes { json.ranges(marks.ranges(in: passage), of: $0) } }
        }
        return writer.bytes
    }

    /// Byte ranges of the words of a passage that answer a query.
    package func marks(_ query: Query, in passage: [UInt8]) -> [Range<Int>] { PassageMarks(query, vocabulary).ranges(in: passage) }
}
