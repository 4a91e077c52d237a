/// Texts in the order of their answer, after filters; of a template and its variants one text.
struct Candidates {
    struct Candidate {
        let template: Int
        let classNumber: Int
        let exact: Bool
        let rank: Float
    }

    private let reader: IndexReader
    private let scorer: Scorer
    private let filter: TemplateFilter
    private let exact: ExactName

    init(_ reader: IndexReader, _ scorer: Scorer, _ options: SearchOptions, exact: ExactName) {
        self.reader = reader
        self.scorer = scorer
        self.exact = exact
        filter = TemplateFilter(reader, options)
    }

    /// The best `limit`, kept sorted by insertion: limits are small.
    func best(_ limit: Int) -> [Candidate] {
        var best: [Candidate] = []
        guard limit > 0 else { return best }
        for template in 0..<reader.templateCount {
            let record = reader.template(template)
            let number = record.classNumber
            guard number < reader.answerCount else { continue }
            let rank = scorer.score[number] + reader.parameters.priorWeight * record.prior
            let named = exact.hash != nil && exact.names(record)
            if best.count == limit, !named, rank <= best[limit - 1].rank { continue }
            guard filter.admits(record) else { continue }
            let candidate = Candidate(template: template, classNumber: number, exact: named, rank: rank)
            if let known = best.firstIndex(where: { $0.classNumber == number }) {
                guard replaces(candidate, best[known]) else { continue }
                best.remove(at: known)
            }
            insert(candidate, into: &best, limit)
        }
        return best
    }

    private func insert(_ candidate: Candidate, into best: inout [Candidate], _ limit: Int) {
        var place = best.count
        while place > 0, Self.precedes(candidate, best[place - 1]) { place -= 1 }
        guard place < limit else { return }
        best.insert(candidate, at: place)
        if best.count > limit { best.removeLast() }
    }

    /// Where a channel is asked for, the wording made for the fewest channels; else what evidence prefers, else the first.
    private func replaces(_ candidate: Candidate, _ known: Candidate) -> Bool {
        let (own, other) = (reader.template(candidate.template), reader.template(known.template))
        let (ownChannels, otherChannels) = (commas(own), commas(other))
        if filter.hasChannel, ownChannels != otherChannels { return ownChannels < otherChannels }
        return candidate.rank > known.rank
    }

    private func commas(_ record: TemplateRecord) -> Int {
        var count = 0
        for byte in reader.text(record.channels) where byte == 0x2C { count += 1 }
        return count
    }

    private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.exact != right.exact { return left.exact }
        if left.rank != right.rank { return left.rank > right.rank }
        return left.template < right.template
    }
}
