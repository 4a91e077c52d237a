import TextAnalysis

/// How much of a query the bodies answer, passage by passage.
///
/// Term t has weight w_t = ln((N + 1)/(n_t + ½)), N the articles and n_t those with a word that answers it. The coverage of a
/// passage is Σ w_t·(best likeness of its words to t)/Σ w_t; the words of the passage before and behind count `nearby` of theirs.
struct BodyScorer {
    /// Terms a query may have here.
    static let mostTerms = 32
    /// What a word in the passage beside counts.
    static let nearby: Float = 0.5
    /// What the best passage counts beside all passages of the article together.
    static let together: Float = 0.7

    struct Passage {
        let number: Int
        let coverage: Float
    }

    struct Match {
        let article: Int
        /// From 0 to 1.
        let coverage: Float
        /// In the order of the article.
        let passages: [Passage]
    }

    private(set) var matches: [Match] = []
    /// One per term.
    private(set) var weights: [Float] = []
    private var whole: Float = 0

    init(_ terms: [BodyTerm], _ pieces: [BodyPiece], articleCount: Int) {
        var keys: [UInt64] = []
        for (number, term) in terms.enumerated() {
            let before = keys.count
            for piece in pieces { Self.append(term, number, piece, &keys) }
            weights.append(Self.weight(keys[before...], of: articleCount))
        }
        for weight in weights { whole += weight }
        keys.sort()
        var next = 0
        while next < keys.count {
            var end = next
            while end < keys.count, keys[end] >> 40 == keys[next] >> 40 { end += 1 }
            matches.append(match(keys[next..<end]))
            next = end
        }
    }

    /// Article, passage, term and likeness in one number, so that sorting numbers is all there is to do.
    private static func append(_ term: BodyTerm, _ number: Int, _ piece: BodyPiece, _ keys: inout [UInt64]) {
        let stem = term.stemBytes
        piece.eachWord { word, postings in
            guard word.starts(with: stem) else { return }
            let likeness = term.likeness(word.withUnsafeBytes { UTF8Writer.scalars($0) }[...])
            guard likeness > 0 else { return }
            let low = UInt64(number) << 16 | UInt64(likeness * 65_535)
            piece.eachPosting(postings) { keys.append(UInt64($0.article) << 40 | UInt64($0.passage) << 24 | low) }
        }
    }

    private static func weight(_ keys: ArraySlice<UInt64>, of articleCount: Int) -> Float {
        var articles: [UInt64] = []
        for key in keys where articles.last != key >> 40 { articles.append(key >> 40) }
        articles.sort()
        var count = 0
        for index in articles.indices where index == 0 || articles[index] != articles[index - 1] { count += 1 }
        return Float(Logarithm.ln((Double(articleCount) + 1) / (Double(count) + 0.5)))
    }

    private func match(_ keys: ArraySlice<UInt64>) -> Match {
        var rows: [(number: Int, values: [Float])] = []
        var all = [Float](repeating: 0, count: weights.count)
        for key in keys {
            let (number, term) = (Int(key >> 24 & 0xFFFF), Int(key >> 16 & 0xFF))
            if rows.last?.number != number { rows.append((number, [Float](repeating: 0, count: weights.count))) }
            let value = Float(key & 0xFFFF) / 65_535
            rows[rows.count - 1].values[term] = max(rows[rows.count - 1].values[term], value)
            all[term] = max(all[term], value)
        }
        var passages: [Passage] = []
        var best: Float = 0
        for index in rows.indices {
            var values = rows[index].values
            for other in [index - 1, index + 1] where rows.indices.contains(other) {
                guard abs(rows[other].number - rows[index].number) == 1 else { continue }
                for term in values.indices { values[term] = max(values[term], rows[other].values[term] * Self.nearby) }
            }
            passages.append(Passage(number: rows[index].number, coverage: coverage(values)))
            best = max(best, passages[index].coverage)
        }
        let article = Int(keys[keys.startIndex] >> 40)
        return Match(article: article, coverage: Self.together * best + (1 - Self.together) * coverage(all), passages: passages)
    }

    private func coverage(_ values: [Float]) -> Float {
        guard whole > 0 else { return 0 }
        var sum: Float = 0
        for term in values.indices { sum += values[term] * weights[term] }
        return sum / whole
    }
}
