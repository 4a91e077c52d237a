/// Templates in the order of their answer, after filters.
struct Candidates {
    struct Candidate {
        let template: Int
        let exact: Bool
        let rank: Float
        let score: Float
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
        best.reserveCapacity(min(limit, 1000) + 1)
        for template in 0..<reader.templateCount {
            let record = reader.template(template)
            let rank = scorer.logProbability[template] + reader.parameters.priorWeight * record.prior
            let named = exact.hash != nil && exact.names(record)
            if best.count == limit, !named, rank < best[limit - 1].rank { continue }
            guard filter.admits(record) else { continue }
            let candidate = Candidate(template: template, exact: named, rank: rank, score: scorer.score[template])
            var place = best.count
            while place > 0, Self.precedes(candidate, best[place - 1]) { place -= 1 }
            guard place < limit else { continue }
            best.insert(candidate, at: place)
            if best.count > limit { best.removeLast() }
        }
        return best
    }

    private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.exact != right.exact { return left.exact }
        if left.rank != right.rank { return left.rank > right.rank }
        if left.score != right.score { return left.score > right.score }
        return left.template < right.template
    }
}

/// Which templates a search may return.
struct TemplateFilter {
    private let reader: IndexReader
    private let language: Int?
    private let category: Int?
    private let status: Int?
    private let retired: Int?
    private let channel: [UInt8]?

    /// A name that the index does not know admits nothing.
    init(_ reader: IndexReader, _ options: SearchOptions) {
        func number(_ name: [UInt8]?) -> Int? {
            guard let name else { return nil }
            for index in 0..<reader.nameCount where reader.name(index).elementsEqual(name) { return index }
            return Int.max
        }
        self.reader = reader
        language = number(options.language)
        category = number(options.category)
        status = number(options.status)
        retired = options.status == nil ? number(Array("retired".utf8)) : nil
        channel = options.channel
    }

    func admits(_ record: TemplateRecord) -> Bool {
        if let language, record.language != language { return false }
        if let category, record.category != category { return false }
        if let status, record.status != status { return false }
        if let retired, record.status == retired { return false }
        if let channel { return Self.list(reader.text(record.channels), holds: channel) }
        return true
    }

    private static func list(_ list: UnsafeRawBufferPointer, holds name: [UInt8]) -> Bool {
        for part in list.split(separator: 0x2C) where part.elementsEqual(name) { return true }
        return false
    }
}
