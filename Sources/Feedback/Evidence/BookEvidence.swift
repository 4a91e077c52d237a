/// The evidence about every text of a book, in the queue's order, and what each is marked for.
package struct BookEvidence: Sendable {
    package let entries: [Entry]
    /// Every generation of every text, the latest last.
    package let generations: [TextPlace: [GenerationEvidence]]

    package struct Entry: Sendable, Hashable {
        package let text: BookText
        package let evidence: Evidence
        package let reasons: [MarkReason]
        /// Its front matter carries a mark that its new wording has not earned away yet.
        package let isProving: Bool

        package var isMarked: Bool { !reasons.isEmpty }
    }

    package struct GenerationEvidence: Sendable, Hashable {
        package let generation: Generation
        package let evidence: Evidence
        /// P(rate < rate of the generation before); nil for the first and where one of both has no known outcome.
        package let improvement: Double?
    }
}

extension BookEvidence {
    /// Days over which use is measured.
    package static let recentDays = 30
    private static let day = 86_400

    /// Gathers all evidence about the texts of a book and notes in the store the wordings and facts that it has not seen.
    ///
    /// - Parameters:
    ///   - facts: values by `name:language`.
    ///   - now: seconds since 1970.
    package static func gather(
        of texts: [BookText], facts: [String: String], in store: any FeedbackStore, rule: MarkingRule, now: Int
    ) throws -> BookEvidence {
        try store.note(texts.map { Wording(text: $0.name, firstSeen: now, body: $0.body, isDeclaredMinor: $0.isDeclaredMinor) })
        try store.note(facts: facts, at: now)
        let tallies = try store.tallies(recent: now - recentDays * day)
        let wordings = Dictionary(grouping: try store.revisions(), by: \.text.place)
        return BookEvidence(
            of: texts, tallies: Dictionary(tallies.map { ($0.text, $0) }) { first, _ in first }, wordings: wordings,
            factChanges: try store.factChanges(), rule: rule, now: now)
    }

    private init(
        of texts: [BookText], tallies: [RecordedText: Tally], wordings: [TextPlace: [Wording]], factChanges: [String: Int],
        rule: MarkingRule, now: Int
    ) {
        let histories = texts.map { text in History(text, wordings: wordings[text.name.place] ?? [], tallies: tallies, now: now) }
        let baselines = Baselines(histories.map { ($0.text.name.place, $0.current.count) })
        let judge = Judge(rule: rule, factChanges: factChanges, now: now)
        entries = histories.map { history in
            let baseline = baselines.baseline(of: history.text.name.place)
            let evidence = Evidence(history.current, baseline: baseline, rule: rule, usesPerMonth: history.usesPerMonth)
            return judge.entry(history.text, evidence, generation: history.generation)
        }.sorted(by: Entry.comesFirst)
        generations = Dictionary(
            histories.map { history in
                let baseline = baselines.baseline(of: history.text.name.place)
                return (history.text.name.place, history.evidence(baseline, rule))
            }
        ) { first, _ in first }
    }

    package func entry(at place: TextPlace) -> Entry? { entries.first { $0.text.name.place == place } }
    package var queue: [Entry] { entries.filter(\.isMarked) }
}

extension BookEvidence.Entry {
    /// Marked ones first, by follow-ups a month that a rewrite would spare, then by use, then by name.
    fileprivate static func comesFirst(_ left: Self, _ right: Self) -> Bool {
        if left.isMarked != right.isMarked { return left.isMarked }
        let values = (left.evidence.savedPerMonth, right.evidence.savedPerMonth)
        if values.0 != values.1 { return values.0 > values.1 }
        if left.evidence.tally.uses != right.evidence.tally.uses { return left.evidence.tally.uses > right.evidence.tally.uses }
        return left.text.name < right.text.name
    }
}

/// One text through its generations.
private struct History {
    let text: BookText
    let generations: [Generation]
    let tallies: [Tally]
    let usesPerMonth: Double

    /// The generation in force.
    let generation: Generation
    let current: Tally

    init(_ text: BookText, wordings: [Wording], tallies known: [RecordedText: Tally], now: Int) {
        let generations = Generation.all(of: wordings)
        let tallies = generations.map { generation in
            Tally.sum(generation.revisions.compactMap { known[$0.text] }, as: generation.latest.text)
        }
        let place = generations.firstIndex { $0.names.contains(text.name.revision) }
        generation = place.map { generations[$0] } ?? Generation(revisions: [Wording(text: text.name, firstSeen: now, body: text.body)])
        current = place.map { Tally.sum([tallies[$0]], as: text.name) } ?? Tally.sum([], as: text.name)
        self.text = text
        self.generations = generations
        self.tallies = tallies
        usesPerMonth = Self.usesPerMonth(tallies.filter { $0.last > 0 }, now: now)
    }

    /// Recent uses; scaled up where the whole record is shorter than the period, but never from less than a week.
    private static func usesPerMonth(_ tallies: [Tally], now: Int) -> Double {
        guard let first = tallies.map(\.first).min() else { return 0 }
        let days = min(Double(BookEvidence.recentDays), max(7, Double(now - first) / 86_400))
        return Double(tallies.reduce(0) { $0 + $1.recentUses }) * Double(BookEvidence.recentDays) / days
    }

    func evidence(_ baseline: Baseline, _ rule: MarkingRule) -> [BookEvidence.GenerationEvidence] {
        let all = tallies.map { Evidence($0, baseline: baseline, rule: rule, usesPerMonth: usesPerMonth) }
        return zip(generations, all).enumerated().map { index, pair in
            BookEvidence.GenerationEvidence(
                generation: pair.0, evidence: pair.1, improvement: index > 0 ? pair.1.probabilityBetter(than: all[index - 1]) : nil)
        }
    }
}

/// Finds the reasons for which a text is marked.
private struct Judge {
    let rule: MarkingRule
    let factChanges: [String: Int]
    let now: Int

    func entry(_ text: BookText, _ evidence: Evidence, generation: Generation) -> BookEvidence.Entry {
        let reasons = reasons(text, evidence, generation)
        let earned = evidence.tally.known >= rule.minimum && evidence.exceeds < rule.release
        let needsProof = text.mark?.isByOutcomes ?? false
        return BookEvidence.Entry(text: text, evidence: evidence, reasons: reasons, isProving: reasons.isEmpty && needsProof && !earned)
    }

    private func reasons(_ text: BookText, _ evidence: Evidence, _ generation: Generation) -> [MarkReason] {
        var reasons: [MarkReason] = []
        let tally = evidence.tally
        if isMarkedByOutcomes(text, evidence, generation) { reasons.append(.followUps) }
        if !isReviewed(text, after: tally.lastReport ?? 0) {
            if let wrong = tally.reports[.wrong], wrong >= 2 { reasons.append(.wrong(wrong)) }
            if let legal = tally.reports[.legal], legal >= 1 { reasons.append(.legal(legal)) }
        }
        for fact in Set(text.facts).sorted() {
            guard let since = factChanges["\(fact):\(text.name.language)"], since > generation.latest.firstSeen,
                !isReviewed(text, after: since)
            else { continue }
            reasons.append(.changedFact(fact, since: since))
        }
        if let due = text.reviewDue, due < now, evidence.usesPerMonth > 0 { reasons.append(.overdueReview(due: due)) }
        return reasons
    }

    /// A mark by outcomes is set at the rule's probability and stands until it falls below the release, so that it does not
    /// flicker from day to day.
    private func isMarkedByOutcomes(_ text: BookText, _ evidence: Evidence, _ generation: Generation) -> Bool {
        let known = evidence.tally.known
        guard known >= rule.minimum else { return false }
        if evidence.exceeds >= rule.probability { return true }
        guard let mark = text.mark, mark.reasons.contains(MarkReason.followUps.word), let since = mark.sinceSeconds else { return false }
        return generation.firstSeen < since + 86_400 && evidence.exceeds >= rule.release
    }

    /// A review on the day itself counts as after it.
    private func isReviewed(_ text: BookText, after time: Int) -> Bool { text.reviewed.map { $0 + 86_400 > time } ?? false }
}
