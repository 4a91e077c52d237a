import TextAnalysis

/// How much of a query the bodies answer, passage by passage.
///
/// Term t has weight w_t = ln((N + 1)/(n_t + ½)), N the articles and n_t those with a word that answers it. The coverage of a
/// passage is Σ w_t·(best likeness of its words to t)/Σ w_t; the words of the passage before and behind count `nearby` of theirs.
/// Passage 0 of an article is its title, questions, keywords and description, which count on their own.
/// Pairs of words (`WordPair`) are no part of a coverage. The phrase of a passage is the share of the pairs that stand there and of
/// the neighbouring terms of the query that stand as far from each other there as in the query, each by its weight.
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
        /// The coverage, up to twice as much for a phrase.
        let score: Float
    }

    struct Match {
        let article: Int
        /// From 0 to 1.
        let coverage: Float
        /// Of the best passage, from 0 to 1.
        let phrase: Float
        /// What title, questions, keywords and description cover, and their phrase.
        let front: Float
        let frontPhrase: Float
        /// A passage of the body has every term just as it was typed.
        let isLiteral: Bool
        /// In the order of the article.
        let passages: [Passage]
    }

    private(set) var matches: [Match] = []
    /// One per term.
    private(set) var weights: [Float] = []
    private var whole: Float = 0
    private let isPair: [Bool]
    /// Places of the terms in the query.
    private let positions: [Int]
    /// The terms as they stand in the query.
    private let order: [Int]

    init(_ terms: [BodyTerm], _ pieces: [BodyPiece], pairs: [BodyPiece], articleCount: Int) {
        positions = terms.map { $0.position }
        isPair = terms.map { $0.pair != nil }
        var order: [Int] = []
        for term in terms.indices {
            var place = order.count
            while place > 0, terms[order[place - 1]].position > terms[term].position { place -= 1 }
            order.insert(term, at: place)
        }
        self.order = order
        var keys: [UInt64] = []
        for (number, term) in terms.enumerated() {
            let before = keys.count
            // What stands in too many articles tells nothing.
            var isEverywhere = false
            if let pair = term.pair {
                for piece in pairs {
                    guard let postings = piece.postings(ofPair: pair) else { continue }
                    isEverywhere = postings.isEmpty
                    Self.append(postings, of: piece, number, 1, &keys)
                }
            } else {
                for piece in pieces { Self.append(term, number, piece, &keys) }
            }
            weights.append(isEverywhere ? 0 : Self.weight(keys[before...], of: articleCount))
            if term.pair == nil { whole += weights[number] }
        }
        keys = RadixSort.sorted(keys, by: 0..<64)
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
            append(postings, of: piece, number, likeness, &keys)
        }
    }

    private static func append(_ postings: Range<Int>, of piece: BodyPiece, _ number: Int, _ likeness: Float, _ keys: inout [UInt64]) {
        let low = UInt64(number) << 19 | UInt64(likeness * 65_535)
        piece.eachPosting(postings) { keys.append(UInt64($0.article) << 40 | UInt64($0.passage) << 24 | low | UInt64($0.place) << 16) }
    }

    private static func weight(_ keys: ArraySlice<UInt64>, of articleCount: Int) -> Float {
        var isIn = [Bool](repeating: false, count: articleCount)
        var count = 0
        for key in keys {
            let article = Int(truncatingIfNeeded: key >> 40)
            guard article < articleCount, !isIn[article] else { continue }
            isIn[article] = true
            count += 1
        }
        return Float(Logarithm.ln((Double(articleCount) + 1) / (Double(count) + 0.5)))
    }

    /// What one passage has of each term.
    private struct Row {
        let number: Int
        /// Best likeness.
        var values: [Float]
        /// One bit per place.
        var places: [UInt8]
    }

    private func match(_ keys: ArraySlice<UInt64>) -> Match {
        var rows: [Row] = []
        var all = [Float](repeating: 0, count: weights.count)
        for key in keys {
            let (number, term) = (Int(key >> 24 & 0xFFFF), Int(key >> 19 & 0x1F))
            if rows.last?.number != number {
                let count = weights.count
                rows.append(Row(number: number, values: [Float](repeating: 0, count: count), places: [UInt8](repeating: 0, count: count)))
            }
            let value = Float(key & 0xFFFF) / 65_535
            rows[rows.count - 1].values[term] = max(rows[rows.count - 1].values[term], value)
            rows[rows.count - 1].places[term] |= 1 << UInt8(key >> 16 & 7)
            if number > 0 { all[term] = max(all[term], value) }
        }
        var (front, frontPhrase): (Float, Float) = (0, 0)
        if let first = rows.first, first.number == 0 {
            (front, frontPhrase) = (coverage(first.values), phrase(first))
            rows.removeFirst()
        }
        let isLiteral = weights.count == 1 && rows.contains { $0.values[0] == 1 }
        var passages: [Passage] = []
        var (best, phrase): (Float, Float) = (0, 0)
        for index in rows.indices {
            let own = coverage(around(index, rows))
            let order = self.phrase(rows[index])
            passages.append(Passage(number: rows[index].number - 1, coverage: own, score: own * (1 + order)))
            if own * (1 + order) > best * (1 + phrase) { (best, phrase) = (own, order) }
        }
        let article = Int(keys[keys.startIndex] >> 40)
        return Match(
            article: article, coverage: Self.together * best + (1 - Self.together) * coverage(all), phrase: phrase, front: front,
            frontPhrase: frontPhrase, isLiteral: isLiteral, passages: passages)
    }

    private func around(_ index: Int, _ rows: [Row]) -> [Float] {
        var values = rows[index].values
        for other in [index - 1, index + 1] where rows.indices.contains(other) {
            guard abs(rows[other].number - rows[index].number) == 1 else { continue }
            for term in values.indices { values[term] = max(values[term], rows[other].values[term] * Self.nearby) }
        }
        return values
    }

    private func phrase(_ row: Row) -> Float {
        var (found, whole): (Float, Float) = (0, 0)
        let places = row.places
        for index in order.indices {
            let right = order[index]
            if isPair[right] {
                whole += weights[right]
                if places[right] != 0 { found += weights[right] }
            }
            guard index > 0 else { continue }
            let left = order[index - 1]
            let weight = min(weights[left], weights[right])
            whole += weight
            let turn = UInt8((positions[right] - positions[left]) & 7)
            let expected = places[left] << turn | (turn == 0 ? 0 : places[left] >> (8 - turn))
            if expected & places[right] != 0 { found += weight }
        }
        return whole > 0 ? found / whole : 0
    }

    private func coverage(_ values: [Float]) -> Float {
        guard whole > 0 else { return 0 }
        var sum: Float = 0
        for term in values.indices where !isPair[term] { sum += values[term] * weights[term] }
        return sum / whole
    }
}
