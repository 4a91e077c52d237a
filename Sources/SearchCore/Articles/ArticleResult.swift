/// What a search of articles gave.
package struct ArticleResult {
    package let query: Query
    package let hits: [ArticleHit]
    /// Places of pieces of the dictionary without which the search has no answer yet; none when `hits` are final.
    package let needs: [Int]
}

/// An article that answers a query.
package struct ArticleHit: Equatable {
    package let article: Int
    /// Only differences within one query mean something.
    package let score: Float
    /// Numbers of the passages that answer, the best first.
    package let passages: [Int]
}

/// The passages that are worth showing of an article.
enum BestPassages {
    static let limit = 4
    /// Of the query; what covers less is told better by the description.
    static let least: Float = 0.4
    /// Of the best passage's score.
    static let share: Float = 0.6

    static func of(_ match: BodyScorer.Match) -> [Int] {
        var best: [BodyScorer.Passage] = []
        for passage in match.passages where passage.coverage >= least {
            var place = best.count
            while place > 0, best[place - 1].score < passage.score { place -= 1 }
            best.insert(passage, at: place)
            if best.count > limit { best.removeLast() }
        }
        guard let top = best.first else { return [] }
        return best.filter { $0.score >= top.score * share }.map { $0.number }
    }
}

/// The pieces of a dictionary that are at hand, by their places.
package struct BodyPieces {
    private var pieces: [(place: Int, piece: BodyPiece)] = []

    package init() {}

    package subscript(_ place: Int) -> BodyPiece? {
        for entry in pieces where entry.place == place { return entry.piece }
        return nil
    }

    /// Takes a piece in, in place of what was there: an empty one stands for one that could not be had.
    package mutating func add(_ piece: BodyPiece, at place: Int) {
        for index in pieces.indices where pieces[index].place == place {
            pieces[index].piece = piece
            return
        }
        pieces.append((place, piece))
    }

    func missing(_ places: [Int]) -> [Int] {
        var missing: [Int] = []
        for place in places where self[place] == nil && !missing.contains(place) { missing.append(place) }
        return missing
    }

    func loaded(_ places: [Int]) -> [BodyPiece] {
        var loaded: [BodyPiece] = []
        for place in places { if let piece = self[place] { loaded.append(piece) } }
        return loaded
    }
}
