extension PostgreSQLStore {
    package func tallies(recent: Int) throws -> [Tally] {
        try reading { session in
            let reports = try Self.reports(&session)
            return try session.run(Self.tallySQL, [String(recent)]).rows.map { try Self.tally($0, reports) }
        }.sorted { $0.text < $1.text }
    }

    /// One row per use, then one per text: the same sums as in SQLite.
    private static let tallySQL = """
        WITH use AS (
          SELECT text, bool_or(outcome = 1) AS resolved, bool_or(outcome = 2) AS follow, bool_or(outcome = 3) AS negative,
            bool_or(outcome = 4) AS edited, max(share) AS share, bool_or(outcome = 5) AS other, bool_or(outcome < 5) AS used,
            min(at) AS first, max(at) AS last
          FROM event WHERE conversation IS NOT NULL GROUP BY text, conversation
          UNION ALL
          SELECT text, outcome = 1, outcome = 2, outcome = 3, outcome = 4, share, outcome = 5, outcome < 5, at, at
          FROM event WHERE conversation IS NULL),
        sums AS (
          SELECT text, count(*) FILTER (WHERE used) AS uses, count(*) FILTER (WHERE used AND first >= $1::bigint) AS recent,
            count(*) FILTER (WHERE resolved AND NOT follow AND NOT negative) AS resolved, count(*) FILTER (WHERE follow) AS follow,
            count(*) FILTER (WHERE negative AND NOT follow) AS negative, count(*) FILTER (WHERE edited) AS edited,
            avg(share) AS share, count(*) FILTER (WHERE other AND NOT used) AS other, min(first) AS first, max(last) AS last
          FROM use GROUP BY text)
        SELECT template, variant, language, revision, uses, recent, resolved, follow, negative, edited, share, other, first, last
        FROM sums JOIN wording ON wording.seq = sums.text
        """

    private static func tally(_ row: ServerRow, _ reports: [RecordedText: Reports]) throws -> Tally {
        let text = try name(row, from: 0)
        return Tally(
            text: text, uses: try row.number(4), recentUses: try row.number(5), resolved: try row.number(6),
            followUps: try row.number(7), negatives: try row.number(8), edited: try row.number(9),
            editedShare: row[10].flatMap(Double.init), notApplicable: try row.number(11), reports: reports[text]?.counts ?? [:],
            lastReport: reports[text]?.last, first: try row.number(12), last: try row.number(13))
    }

    private struct Reports {
        var counts: [ReplyOutcome.Reason: Int] = [:]
        var last = 0
    }

    /// A conversation counts once per reason.
    private static func reports(_ session: inout ServerSession) throws -> [RecordedText: Reports] {
        let rows = try session.run(
            """
            SELECT template, variant, language, revision, reason, count(DISTINCT coalesce(encode(conversation, 'hex'), id)), max(at)
            FROM event JOIN wording ON wording.seq = event.text WHERE outcome = 6 GROUP BY 1, 2, 3, 4, 5
            """
        ).rows
        var reports: [RecordedText: Reports] = [:]
        for row in rows {
            guard let reason = ReplyOutcome.Reason(rawValue: row[4] ?? "") else { continue }
            var found = reports[try name(row, from: 0)] ?? Reports()
            found.counts[reason] = try row.number(5)
            found.last = max(found.last, try row.number(6))
            reports[try name(row, from: 0)] = found
        }
        return reports
    }

    package func questions(about place: TextPlace, limit: Int) throws -> [FollowUpQuestion] {
        try reading { session in
            try session.run(
                """
                SELECT event.question, wording.revision, event.at FROM event JOIN wording ON wording.seq = event.text
                WHERE template = $1 AND variant = $2 AND language = $3 AND question IS NOT NULL AND outcome <> 6
                ORDER BY event.at DESC, event.id LIMIT $4::bigint
                """, [place.template, place.variant, place.language, String(limit)]
            ).rows.map { FollowUpQuestion(text: .stored(try $0.text(0)), revision: try $0.text(1), at: try $0.number(2)) }
        }
    }

    package func gaps(limit: Int) throws -> [NumberedGap] {
        try reading { session in
            try session.run("\(Self.gapSQL) ORDER BY at DESC, seq DESC LIMIT $1::bigint", [String(limit)]).rows.map { row in
                NumberedGap(number: try row.number(5), gap: try Self.gap(row))
            }
        }
    }

    package func offers(limit: Int) throws -> [Offer] {
        try reading { session in
            try session.run("\(Self.offerSQL) ORDER BY at DESC, id DESC LIMIT $1::bigint", [String(limit)]).rows.map(Self.offer)
        }.reversed()
    }

    package func forEachEvent(_ body: (Event) throws -> Void) throws {
        try forEach(Self.eventSQL, Self.event, place: { ($0.at, $0.id) }, body)
    }

    package func forEachGap(_ body: (Gap) throws -> Void) throws {
        try forEach(Self.gapSQL, Self.gap, place: { ($0.at, $0.id) }, body)
    }

    package func forEachOffer(_ body: (Offer) throws -> Void) throws {
        try forEach(Self.offerSQL, Self.offer, place: { ($0.at, $0.id) }, body)
    }

    /// Reads portions, each from where the last one ended: no connection is held while the body works.
    func forEach<Item: Sendable>(
        _ sql: String, _ item: @escaping @Sendable (ServerRow) throws -> Item, place: (Item) -> (at: Int, id: EventID),
        _ body: (Item) throws -> Void
    ) throws {
        var last: (at: Int, id: String)?
        while true {
            let (at, id) = (String(last?.at ?? 0), last?.id ?? "")
            let isFirst = last == nil
            let items = try reading { session in
                isFirst
                    ? try session.run("\(sql) ORDER BY at, id LIMIT \(Self.portion)").rows.map(item)
                    : try session.run("\(sql) WHERE (at, id) > ($1::bigint, $2) ORDER BY at, id LIMIT \(Self.portion)", [at, id]).rows.map(
                        item)
            }
            for item in items { try body(item) }
            guard items.count == Self.portion, let end = items.last else { return }
            let (time, name) = place(end)
            last = (time, name.value)
        }
    }

    private static let portion = 5000

    static let eventSQL = """
        SELECT id, template, variant, language, revision, outcome, share, reason, channel, at, conversation, question, event.seq
        FROM event JOIN wording ON wording.seq = event.text
        """

    @Sendable static func event(_ row: ServerRow) throws -> Event {
        Event(
            id: try EventID(row.text(0)), text: try name(row, from: 1),
            outcome: try OutcomeCode.outcome(code: row.number(5), share: row[6].flatMap(Double.init), reason: row[7]), channel: row[8],
            at: try row.number(9), conversation: try row.bytes(10).map { try ConversationHash(bytes: $0) },
            question: row[11].map(ScrubbedText.stored))
    }

    private static let gapSQL = "SELECT id, kind, question, language, at, seq FROM gap"

    @Sendable private static func gap(_ row: ServerRow) throws -> Gap {
        guard let kind = Gap.Kind(rawValue: try row.text(1)) else {
            throw FeedbackError.badEvent("a gap in the store has an unknown kind")
        }
        return Gap(id: try EventID(row.text(0)), kind: kind, text: .stored(try row.text(2)), language: row[3], at: try row.number(4))
    }

    private static let offerSQL = "SELECT id, source, question, language, offered, covered, taken, at, conversation FROM offer"

    @Sendable private static func offer(_ row: ServerRow) throws -> Offer {
        guard let source = Offer.Source(rawValue: try row.text(1)) else {
            throw FeedbackError.badEvent("an offer in the store has an unknown source")
        }
        return Offer(
            id: try EventID(row.text(0)), source: source, question: .stored(try row.text(2)), language: row[3],
            offered: try row.text(4).split(separator: " ").map(String.init), isCovered: row.isTrue(5), taken: row[6],
            at: try row.number(7), conversation: try row.bytes(8).map { try ConversationHash(bytes: $0) })
    }
}
