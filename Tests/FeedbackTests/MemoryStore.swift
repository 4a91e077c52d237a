import Synchronization

@testable import Feedback

/// The plainest store there is: it says what the others must do, and proves that the suite asks nothing of SQLite.
final class MemoryStore: FeedbackStore {
    struct Contents {
        var events: [EventID: Event] = [:]
        var gaps: [EventID: NumberedGap] = [:]
        var lastGap = 0
        var offers: [EventID: Offer] = [:]
        var votes: [EventID: ArticleVote] = [:]
        var articles: [RecordedText: Wording] = [:]
        var revisions: [RecordedText: Wording] = [:]
        var facts: [String: (value: String, since: Int?)] = [:]
        var erased: [ConversationHash: Int] = [:]
        var erasedIDs: Set<EventID> = []
        var salts: [Salt] = []
        /// Taken over from other stores.
        var marks: Set<[UInt8]> = []
        /// Ids in the order in which they were recorded.
        var order: [EventID] = []

        func isErased(_ id: EventID) -> Bool {
            erasedIDs.contains(id) || !marks.isEmpty && salts.contains { marks.contains($0.mark(of: id.value)) }
        }
    }

    let contents = Mutex(Contents())

    init(salt: Salt) { contents.withLock { $0.salts = [salt] } }

    var salt: Salt { contents.withLock { $0.salts[0] } }
    var movedSalts: [Salt] { contents.withLock { Array($0.salts.dropFirst()) } }

    func record(_ events: [Event]) throws -> Recording { insert(events, heedsErasures: true) }

    private func insert(_ events: [Event], heedsErasures: Bool) -> Recording {
        contents.withLock { contents in
            var recording = Recording()
            for event in events {
                guard !contents.isErased(event.id) else { continue }
                let seen = contents.revisions[event.text]
                if seen.map({ event.at < $0.firstSeen }) ?? true {
                    contents.revisions[event.text] = Wording(
                        text: event.text, firstSeen: event.at, body: seen?.body ?? "", isDeclaredMinor: seen?.isDeclaredMinor ?? false)
                }
                let isErased = event.conversation.flatMap { contents.erased[$0] }.map { $0 >= event.at } ?? false
                if heedsErasures, isErased { continue }
                if let known = contents.events[event.id] {
                    if !known.saysTheSame(as: event) { recording.conflicts.append(event.id) }
                    continue
                }
                contents.events[event.id] = event
                contents.order.append(event.id)
                recording.new += 1
            }
            return recording
        }
    }

    func note(_ event: Event) throws {
        if contents.withLock({ $0.isErased(event.id) }) { throw FeedbackError.erasedEvent(event.id) }
        if !insert([event], heedsErasures: false).conflicts.isEmpty { throw FeedbackError.otherEvent(event.id) }
    }

    func record(gaps: [Gap]) throws -> Int {
        contents.withLock { contents in
            let before = contents.gaps.count
            for gap in gaps where contents.gaps[gap.id] == nil && !contents.isErased(gap.id) {
                contents.lastGap += 1
                contents.gaps[gap.id] = NumberedGap(number: contents.lastGap, gap: gap)
            }
            return contents.gaps.count - before
        }
    }

    func record(offers: [Offer]) throws -> Int {
        contents.withLock { contents in
            let before = contents.offers.count
            for offer in offers where contents.offers[offer.id] == nil && !contents.isErased(offer.id) {
                let isErased = offer.conversation.flatMap { contents.erased[$0] }.map { $0 >= offer.at } ?? false
                if !isErased { contents.offers[offer.id] = offer }
            }
            return contents.offers.count - before
        }
    }

    private var sortedOffers: [Offer] {
        contents.withLock { Array($0.offers.values) }.sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }
    }

    func offers(limit: Int) throws -> [Offer] { Array(sortedOffers.suffix(limit)) }

    func forEachOffer(_ body: (Offer) throws -> Void) throws { try sortedOffers.forEach(body) }

    func hasWording(of text: RecordedText) throws -> Bool {
        contents.withLock { !($0.revisions[text]?.body ?? "").isEmpty }
    }

    func note(_ revisions: [Wording]) throws {
        contents.withLock { contents in
            for revision in revisions {
                let seen = contents.revisions[revision.text]
                guard (seen?.body ?? "").isEmpty else { continue }
                contents.revisions[revision.text] = Wording(
                    text: revision.text, firstSeen: min(revision.firstSeen, seen?.firstSeen ?? .max), body: revision.body,
                    isDeclaredMinor: revision.isDeclaredMinor)
            }
        }
    }

    func note(facts: [String: String], at: Int) throws {
        contents.withLock { contents in
            for (name, value) in facts {
                guard let known = contents.facts[name] else { contents.facts[name] = (value, nil); continue }
                if known.value != value { contents.facts[name] = (value, at) }
            }
        }
    }

    func tallies(recent: Int) throws -> [Tally] {
        contents.withLock { contents in
            Dictionary(grouping: contents.events.values, by: \.text).map { text, events in
                tally(text, events, recent: recent)
            }.sorted { $0.text < $1.text }
        }
    }

    private func tally(_ text: RecordedText, _ events: [Event], recent: Int) -> Tally {
        let uses = Dictionary(grouping: events) { $0.conversation.map(\.hex) ?? $0.id.value }.values.map { Use($0) }
        let sent = uses.filter(\.isSent)
        let shares = uses.compactMap(\.share)
        var reports: [ReplyOutcome.Reason: Int] = [:]
        for use in uses { for reason in use.reasons { reports[reason, default: 0] += 1 } }
        return Tally(
            text: text, uses: sent.count, recentUses: sent.count { $0.first >= recent },
            resolved: uses.count { $0.result == .resolved }, followUps: uses.count { $0.result == .followUp },
            negatives: uses.count { $0.result == .negative }, edited: uses.count(where: \.isEdited),
            editedShare: shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count),
            notApplicable: uses.count(where: \.isOther), reports: reports,
            lastReport: events.filter { $0.outcome.word == "report" }.map(\.at).max(), first: uses.map(\.first).min() ?? 0,
            last: uses.map(\.last).max() ?? 0)
    }

    /// The events of one conversation about one text.
    private struct Use {
        let result: ReplyOutcome?
        let isSent: Bool
        let isEdited: Bool
        let isOther: Bool
        let share: Double?
        let reasons: Set<ReplyOutcome.Reason>
        let first: Int
        let last: Int

        init(_ events: [Event]) {
            let outcomes = Set(events.map(\.outcome))
            result = [ReplyOutcome.followUp, .negative, .resolved].first { outcomes.contains($0) }
            let shares = outcomes.compactMap { outcome -> Double? in if case .edited(let share) = outcome { share } else { nil } }
            isEdited = outcomes.contains { if case .edited = $0 { true } else { false } }
            isSent = result != nil || isEdited || outcomes.contains(.sent)
            isOther = outcomes.contains(.notApplicable) && !isSent
            share = shares.max()
            reasons = Set(outcomes.compactMap { outcome in if case .report(let reason) = outcome { reason } else { nil } })
            first = events.map(\.at).min() ?? 0
            last = events.map(\.at).max() ?? 0
        }
    }

    func revisions() throws -> [Wording] {
        contents.withLock { Array($0.revisions.values) }
            .sorted { ($0.text.place, $0.firstSeen, $0.text.revision) < ($1.text.place, $1.firstSeen, $1.text.revision) }
    }

    func questions(about place: TextPlace, limit: Int) throws -> [FollowUpQuestion] {
        let events = contents.withLock { $0.events.values.filter { $0.text.place == place && $0.outcome.word != "report" } }
        return events.sorted { ($1.at, $0.id.value) < ($0.at, $1.id.value) }.compactMap { event in
            event.question.map { FollowUpQuestion(text: $0, revision: event.text.revision, at: event.at) }
        }.prefix(limit).map { $0 }
    }

    func gaps(limit: Int) throws -> [NumberedGap] {
        contents.withLock { Array($0.gaps.values) }
            .sorted { ($0.gap.at, $0.number) > ($1.gap.at, $1.number) }.prefix(limit).map { $0 }
    }

    func factChanges() throws -> [String: Int] { contents.withLock { $0.facts.compactMapValues(\.since) } }

    func forEachEvent(_ body: (Event) throws -> Void) throws {
        let events = contents.withLock { Array($0.events.values) }
        try events.sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }.forEach(body)
    }

    func forEachGap(_ body: (Gap) throws -> Void) throws {
        let gaps = contents.withLock { $0.gaps.values.map(\.gap) }
        try gaps.sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }.forEach(body)
    }

    func erase(_ conversation: ConversationHash, at: Int) throws -> Erasure {
        contents.withLock { contents in
            let gone = contents.events.values.filter { $0.conversation == conversation }
            let own = contents.offers.values.filter { $0.conversation == conversation }
            let words = AskedWords(gone.compactMap(\.question?.value) + own.map(\.question.value))
            let offers = own + contents.offers.values.filter { $0.conversation == nil && words.cover($0.question.value) }
            for offer in offers { contents.offers[offer.id] = nil }
            let gaps = contents.gaps.values.filter { words.cover($0.gap.text.value) }
            let votes = contents.votes.values.filter { vote in vote.comment.map { words.cover($0.value) } ?? false }
            for vote in votes { contents.votes[vote.id] = nil }
            for event in gone { contents.events[event.id] = nil }
            for gap in gaps { contents.gaps[gap.gap.id] = nil }
            contents.erasedIDs.formUnion(gone.map(\.id) + gaps.map(\.gap.id) + offers.map(\.id) + votes.map(\.id))
            contents.erased[conversation] = ([at, contents.erased[conversation] ?? at] + gone.map(\.at) + own.map(\.at)).max()
            return Erasure(events: gone.count, gaps: gaps.count, offers: offers.count, votes: votes.count, isComplete: true)
        }
    }

    func takeBack(_ id: EventID?) throws -> Event? {
        contents.withLock { contents in
            guard let id = id ?? contents.order.last(where: { contents.events[$0] != nil }) else { return nil }
            guard let event = contents.events.removeValue(forKey: id) else { return nil }
            contents.erasedIDs.insert(id)
            for (key, offer) in contents.offers
            where event.conversation != nil && offer.conversation == event.conversation && offer.taken == event.text.template {
                contents.offers[key] = Offer(
                    id: offer.id, source: offer.source, question: offer.question, language: offer.language, offered: offer.offered,
                    isCovered: offer.isCovered, at: offer.at, conversation: offer.conversation)
            }
            return event
        }
    }

    func dismiss(gaps numbers: [Int]) throws -> [Int] {
        contents.withLock { contents in
            let gone = contents.gaps.values.filter { numbers.contains($0.number) }
            for gap in gone { contents.gaps[gap.gap.id] = nil }
            contents.erasedIDs.formUnion(gone.map(\.gap.id))
            return gone.map(\.number).sorted()
        }
    }

    func prune(before limit: Int) throws -> Int {
        contents.withLock { contents in
            let before = (
                events: contents.events.values.filter { $0.at < limit }, gaps: contents.gaps.values.filter { $0.gap.at < limit }
            )
            for event in before.events { contents.events[event.id] = nil }
            contents.offers = contents.offers.filter { $0.value.at >= limit }
            for gap in before.gaps { contents.gaps[gap.gap.id] = nil }
            let votes = contents.votes.count
            contents.votes = contents.votes.filter { $0.value.at >= limit }
            return before.events.count + before.gaps.count + votes - contents.votes.count
        }
    }
}
