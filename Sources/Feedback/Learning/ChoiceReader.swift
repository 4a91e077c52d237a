/// Reads from a store which template agents answered which question with.
///
/// Three sources: offers that say what was taken; searches and messages that were followed by a reply within minutes, on this
/// computer; and follow-up questions with the next reply of their conversation. A reply that was tried out counts only where
/// none of the same words follows within minutes.
package struct ChoiceReader {
    /// Seconds in which a search and a reply belong together.
    package static let window = 600
    /// Offers that are looked at, the newest.
    private static let limit = 20_000

    /// A moment at which replies were sent.
    private struct Act {
        let at: Int
        var taken: [String]
        let language: String
    }

    private let offers: [Offer]
    private let events: [Event]

    package init(_ store: any FeedbackStore) throws {
        var events: [Event] = []
        try store.forEachEvent { events.append($0) }
        self.events = events
        let known = try store.offers(limit: Self.limit)
        offers = try known + Self.legacy(store.gaps(limit: Self.limit), besides: known)
    }

    /// Gaps without an offer of their own: those of an earlier version, and those of `pick`.
    private static func legacy(_ gaps: [NumberedGap], besides offers: [Offer]) -> [Offer] {
        let known = Set(offers.map { "\($0.at) \($0.question.value)" })
        return gaps.map(\.gap).filter { !known.contains("\($0.at) \($0.text.value)") }.map { gap in
            Offer(
                id: gap.id, source: gap.kind == .uncovered ? .suggest : .search, question: gap.text, language: gap.language, offered: [],
                isCovered: false, at: gap.at)
        }
    }

    /// In order of time.
    package var choices: [AgentChoice] {
        let sent = told { $0.source == .pick || $0.source == .reply }
        let tried = told { $0.source == .draft }
        var later = Said(sent)
        var drafts: [AgentChoice] = []
        // Of what was only tried, the last try counts.
        for choice in tried.reversed() {
            if !later.repeats(choice) { drafts.append(choice) }
            later.add(choice)
        }
        let known = Said(sent + drafts)
        let inferred = followed.filter { !known.repeats($0) }
        return (sent + drafts + inferred + followUps).filter { !$0.words.isEmpty }.sorted(by: Self.precedes)
    }

    /// When each wording was chosen for.
    private struct Said {
        private var times: [String: [Int]] = [:]

        init(_ choices: [AgentChoice]) {
            for choice in choices { add(choice) }
        }

        mutating func add(_ choice: AgentChoice) { times[choice.words, default: []].append(choice.at) }

        /// True where the same words were chosen for at about the same time.
        func repeats(_ choice: AgentChoice) -> Bool { times[choice.words]?.contains { abs($0 - choice.at) <= window } ?? false }
    }

    private static func precedes(_ left: AgentChoice, _ right: AgentChoice) -> Bool {
        (left.at, left.words, left.template) < (right.at, right.words, right.template)
    }

    private func told(_ isMeant: (Offer) -> Bool) -> [AgentChoice] {
        offers.filter(isMeant).compactMap { offer in
            offer.taken.map { choice(offer, $0, Self.origin(of: offer, taken: $0), language: "") }
        }.sorted(by: Self.precedes)
    }

    private static func origin(of offer: Offer, taken: String) -> AgentChoice.Origin {
        if !offer.isCovered { return .uncovered }
        return offer.offered.first == taken ? .accepted : .refused
    }

    private func choice(_ offer: Offer, _ template: String, _ origin: AgentChoice.Origin, language: String) -> AgentChoice {
        AgentChoice(
            question: offer.question.value, language: offer.language ?? language, template: template, origin: origin, at: offer.at,
            conversation: offer.conversation?.hex)
    }

    // MARK: Searches and the replies after them

    private var followed: [AgentChoice] {
        var open = offers.filter { $0.taken == nil && ($0.source == .search || $0.source == .suggest) }
            .sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }
        return acts.flatMap { act -> [AgentChoice] in
            guard let place = open.lastIndex(where: { $0.at <= act.at }), act.at - open[place].at <= Self.window else { return [] }
            let last = open[place]
            // The questions of one message were offered for together.
            let asked = last.source == .search ? [last] : open.filter { $0.source == last.source && $0.at == last.at }
            open.removeAll { asked.contains($0) }
            let questions = asked.map { TakenTemplates.Question(offered: $0.offered, isCovered: $0.isCovered) }
            return zip(asked, TakenTemplates(act.taken).answers(to: questions)).compactMap { offer, taken in
                taken.map { choice(offer, $0, .search, language: act.language) }
            }
        }
    }

    /// The replies of one second are one reply of several templates.
    private var acts: [Act] {
        var acts: [Act] = []
        for event in events where Self.isReply(event) {
            if let last = acts.last, last.at == event.at, !last.taken.contains(event.text.template) {
                acts[acts.count - 1].taken.append(event.text.template)
            } else {
                acts.append(Act(at: event.at, taken: [event.text.template], language: event.text.language))
            }
        }
        return acts
    }

    private static func isReply(_ event: Event) -> Bool {
        switch event.outcome {
        case .sent, .edited: true
        case .resolved, .followUp, .negative, .notApplicable, .report: false
        }
    }

    // MARK: Follow-ups

    /// The next reply of the conversation, where it is another template: the question belongs to that one.
    private var followUps: [AgentChoice] {
        let conversations = Dictionary(grouping: events.filter { $0.conversation != nil }) { $0.conversation }
        return conversations.flatMap { conversation, events in
            events.compactMap { event -> AgentChoice? in
                guard event.outcome == .followUp, let question = event.question else { return nil }
                let next = events.first { Self.isReply($0) && $0.at >= event.at && $0.text.template != event.text.template }
                guard let next else { return nil }
                return AgentChoice(
                    question: question.value, language: next.text.language, template: next.text.template, origin: .followUp, at: event.at,
                    conversation: conversation?.hex)
            }
        }
    }
}
