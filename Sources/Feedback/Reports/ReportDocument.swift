import Foundation

/// The report as integrations read it. Keys are only added; rates are fractions.
package struct ReportDocument: Encodable, Sendable {
    let templates: [Text]
    let gaps: [OpenGap]
    /// Articles that visitors of the help site voted on.
    let articles: [VotedArticle]

    struct Text: Encodable, Sendable {
        let id: String
        let variant: String?
        let language: String
        let revision: String
        let title: String
        let path: String
        let uses: Int
        /// Uses of which anybody knows what came: `resolved` + `followUps` + `negatives`.
        let known: Int
        let resolved: Int
        let followUps: Int
        let negatives: Int
        let edited: Int
        let editedShare: Double?
        let notApplicable: Int
        /// (followUps + negatives) / known; null without known uses.
        let rate: Double?
        /// 90 % credible interval.
        let interval: [Double]
        /// Posterior mean.
        let estimate: Double
        let baseline: Double
        let baselineGroup: String
        /// That the rate exceeds the baseline by the margin.
        let probability: Double
        let usesPerMonth: Double
        let savedPerMonth: Double
        let marked: Bool
        let reasons: [String]
        let questions: [Question]
        let revisions: [Generation]?
    }

    struct Question: Encodable, Sendable {
        let question: String
        let count: Int
        let advice: String
        let answer: String?
    }

    struct Generation: Encodable, Sendable {
        let revision: String
        let since: String
        let uses: Int
        let known: Int
        let rate: Double?
        let interval: [Double]
        let improvement: Double?
    }

    struct OpenGap: Encodable, Sendable {
        let number: Int
        let question: String
        let count: Int
        let language: String?
        let kinds: [String: Int]
        let lastAsked: String
        let examples: [String]
    }

    /// - Parameter comparing: texts whose revisions are listed.
    package init(_ report: FeedbackReport, entries: [BookEvidence.Entry], comparing places: Set<TextPlace> = []) {
        templates = entries.map { entry in
            Text(
                entry, report.questions[entry.text.name.place] ?? [],
                places.contains(entry.text.name.place) ? report.evidence.generations[entry.text.name.place] : nil)
        }
        gaps = report.gaps.map(OpenGap.init)
        articles = report.articles.entries.map(VotedArticle.init)
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// Four decimals: what counts of this size can carry, and the same text on every computer.
    static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

extension ReportDocument.Text {
    init(_ entry: BookEvidence.Entry, _ asked: [AskedNext], _ history: [BookEvidence.GenerationEvidence]?) {
        let (name, evidence, tally) = (entry.text.name, entry.evidence, entry.evidence.tally)
        let rounded = ReportDocument.rounded
        id = name.template
        variant = name.variant.isEmpty ? nil : name.variant
        language = name.language
        revision = name.revision
        title = entry.text.title
        path = entry.text.path
        uses = tally.uses
        known = tally.known
        resolved = tally.resolved
        followUps = tally.followUps
        negatives = tally.negatives
        edited = tally.edited
        editedShare = tally.editedShare.map(rounded)
        notApplicable = tally.notApplicable
        rate = evidence.rate.map(rounded)
        interval = [rounded(evidence.interval.lowerBound), rounded(evidence.interval.upperBound)]
        estimate = rounded(evidence.posterior.mean)
        baseline = rounded(evidence.baseline.rate)
        baselineGroup = evidence.baseline.group
        probability = rounded(evidence.exceeds)
        usesPerMonth = rounded(evidence.usesPerMonth)
        savedPerMonth = rounded(evidence.savedPerMonth)
        marked = entry.isMarked
        reasons = entry.reasons.map(\.word)
        questions = asked.map {
            ReportDocument.Question(question: $0.cluster.question, count: $0.cluster.count, advice: $0.word, answer: $0.answer?.id)
        }
        revisions = history.map { $0.map(ReportDocument.Generation.init) }
    }

    private enum CodingKeys: String, CodingKey {
        case id, variant, language, revision, title, path, uses, known, resolved, followUps, negatives, edited, editedShare
        case notApplicable, rate, interval, estimate, baseline, baselineGroup, probability, usesPerMonth, savedPerMonth, marked
        case reasons, questions, revisions
    }

    /// `variant` and `rate` are always there, null where there is none.
    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: CodingKeys.self)
        try box.encode(id, forKey: .id)
        try box.encode(variant, forKey: .variant)
        try box.encode(language, forKey: .language)
        try box.encode(revision, forKey: .revision)
        try box.encode(title, forKey: .title)
        try box.encode(path, forKey: .path)
        try box.encode(uses, forKey: .uses)
        try box.encode(known, forKey: .known)
        try box.encode(resolved, forKey: .resolved)
        try box.encode(followUps, forKey: .followUps)
        try box.encode(negatives, forKey: .negatives)
        try box.encode(edited, forKey: .edited)
        try box.encode(editedShare, forKey: .editedShare)
        try box.encode(notApplicable, forKey: .notApplicable)
        try box.encode(rate, forKey: .rate)
        try box.encode(interval, forKey: .interval)
        try box.encode(estimate, forKey: .estimate)
        try box.encode(baseline, forKey: .baseline)
        try box.encode(baselineGroup, forKey: .baselineGroup)
        try box.encode(probability, forKey: .probability)
        try box.encode(usesPerMonth, forKey: .usesPerMonth)
        try box.encode(savedPerMonth, forKey: .savedPerMonth)
        try box.encode(marked, forKey: .marked)
        try box.encode(reasons, forKey: .reasons)
        try box.encode(questions, forKey: .questions)
        try box.encodeIfPresent(revisions, forKey: .revisions)
    }
}

extension ReportDocument.Generation {
    fileprivate init(_ item: BookEvidence.GenerationEvidence) {
        let rounded = ReportDocument.rounded
        revision = item.generation.latest.text.revision
        since = Timestamp.day(item.generation.firstSeen)
        uses = item.evidence.tally.uses
        known = item.evidence.tally.known
        rate = item.evidence.rate.map(rounded)
        interval = [rounded(item.evidence.interval.lowerBound), rounded(item.evidence.interval.upperBound)]
        improvement = item.improvement.map(rounded)
    }
}

extension ReportDocument.OpenGap {
    fileprivate init(_ gap: GapCluster) {
        number = gap.number
        question = gap.question
        count = gap.count
        language = gap.language
        kinds = Dictionary(uniqueKeysWithValues: gap.kinds.map { ($0.key.rawValue, $0.value) })
        lastAsked = Timestamp.day(gap.lastAsked)
        examples = gap.examples
    }
}
