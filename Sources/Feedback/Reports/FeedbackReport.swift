/// What to rewrite next, what customers asked, and what the book lacks: a value that renderers print.
package struct FeedbackReport: Sendable {
    /// Seconds since 1970.
    package let now: Int
    package let evidence: BookEvidence
    /// What visitors of the help site say of its articles.
    package let articles: ArticleEvidence
    /// What customers asked next, for the texts in the queue.
    package let questions: [TextPlace: [AskedNext]]
    package let gaps: [GapCluster]
    package let rule: MarkingRule

    /// How the book's search serves the report.
    package struct Search {
        package let vectorizer: Vectorizer
        /// Nil where the book cannot be searched.
        package let answerer: Answerer?
        /// Finds only articles: what visitors of the help site can see.
        package let articles: Answerer?

        package init(vectorizer: @escaping Vectorizer, answerer: Answerer?, articles: Answerer? = nil) {
            self.vectorizer = vectorizer
            self.answerer = answerer
            self.articles = articles
        }
    }

    /// Questions looked at per text, the newest; gaps looked at in all.
    static let questionLimit = 400
    static let gapLimit = 2000

    /// - Parameter places: texts whose questions are clustered besides those in the queue.
    package init(
        _ evidence: BookEvidence, articles: ArticleEvidence = ArticleEvidence(), in store: any FeedbackStore, search: Search,
        rule: MarkingRule, places: [TextPlace] = [], now: Int
    ) throws {
        self.now = now
        self.articles = articles
        self.evidence = evidence
        self.rule = rule
        var questions: [TextPlace: [AskedNext]] = [:]
        for entry in evidence.entries where entry.isMarked || places.contains(entry.text.name.place) {
            questions[entry.text.name.place] = try Self.questions(about: entry, evidence, in: store, search: search)
        }
        self.questions = questions
        gaps = GapCluster.all(
            of: try store.gaps(limit: Self.gapLimit), by: search.vectorizer, answerer: search.answerer, articles: search.articles)
    }

    /// Questions about the wording in force, largest cluster first.
    private static func questions(
        about entry: BookEvidence.Entry, _ evidence: BookEvidence, in store: any FeedbackStore, search: Search
    ) throws -> [AskedNext] {
        let place = entry.text.name.place
        let current = evidence.generations[place]?.first { $0.generation.names.contains(entry.text.name.revision) }?.generation.names
        let asked = try store.questions(about: place, limit: questionLimit).filter { current?.contains($0.revision) ?? true }
        return QuestionCluster.clusters(of: asked.map(\.text.value), by: search.vectorizer).prefix(8).map {
            AskedNext($0, about: entry.text, answerer: search.answerer)
        }
    }

    package var marked: [BookEvidence.Entry] { evidence.queue }
    package var proving: [BookEvidence.Entry] { evidence.entries.filter(\.isProving) }
    package var used: [BookEvidence.Entry] { evidence.entries.filter { $0.evidence.tally.uses > 0 } }
}

/// The revisions and the variants of one template side by side.
package struct TemplateComparison: Sendable {
    package let entry: BookEvidence.Entry
    package let generations: [BookEvidence.GenerationEvidence]
    /// Other variants in the same language, with P(their rate < this text's rate) where both have known outcomes.
    package let rivals: [(entry: BookEvidence.Entry, better: Double?)]

    package init(_ entry: BookEvidence.Entry, in evidence: BookEvidence) {
        self.entry = entry
        let place = entry.text.name.place
        generations = evidence.generations[place] ?? []
        rivals = evidence.entries.filter { other in
            let name = other.text.name
            return name.template == place.template && name.language == place.language && name.variant != place.variant
        }.sorted { $0.text.name < $1.text.name }.map { ($0, $0.evidence.probabilityBetter(than: entry.evidence)) }
    }
}
