extension PostgreSQLStore {
    package func record(_ events: [Event]) throws -> Recording {
        guard !events.isEmpty else { return Recording() }
        return try writing { session in
            let events = try self.notErased(events, id: \.id, &session)
            try session.run(Self.stagingSQL)
            try session.copy(events.enumerated().map { Self.row($0.element, position: $0.offset) }, into: "incoming_event")
            try session.run(Self.wordingsSQL)
            // The check that ids alone cannot make: conversations that were erased later than the event.
            try session.run(
                "DELETE FROM incoming_event i USING erased e WHERE e.conversation = i.conversation AND e.at >= i.at")
            let new = try session.run(Self.eventsSQL).changes
            let conflicts = try session.run(Self.conflictsSQL).rows.map { try EventID($0.text(0)) }
            return Recording(new: new, conflicts: conflicts)
        }
    }

    /// Made once for each connection.
    private static let stagingSQL = """
        CREATE TEMPORARY TABLE IF NOT EXISTS incoming_event (
          position integer, id text COLLATE "C", template text COLLATE "C", variant text COLLATE "C", language text COLLATE "C",
          revision text COLLATE "C", outcome smallint, share double precision, reason text, channel text, at bigint,
          conversation bytea, question text) ON COMMIT DELETE ROWS
        """

    /// A text that is new, or that was seen earlier than known, takes the earlier date. In one order, so that no two wait for each
    /// other.
    private static let wordingsSQL = """
        INSERT INTO wording (template, variant, language, revision, first_seen)
        SELECT template, variant, language, revision, min(at) FROM incoming_event i
        WHERE NOT EXISTS (
          SELECT 1 FROM wording w WHERE w.template = i.template AND w.variant = i.variant AND w.language = i.language
            AND w.revision = i.revision AND w.first_seen <= i.at)
        GROUP BY template, variant, language, revision ORDER BY template, variant, language, revision
        ON CONFLICT (template, language, variant, revision) DO UPDATE SET first_seen = excluded.first_seen
        WHERE wording.first_seen > excluded.first_seen
        """

    /// What is known is left out first: a conflict alone would use up a number for each.
    private static let eventsSQL = """
        INSERT INTO event (id, text, outcome, share, reason, channel, at, conversation, question)
        SELECT i.id, w.seq, i.outcome, i.share, i.reason, i.channel, i.at, i.conversation, i.question
        FROM incoming_event i
        JOIN wording w USING (template, variant, language, revision)
        WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.id = i.id)
        ORDER BY i.position ON CONFLICT (id) DO NOTHING
        """

    /// Another text, outcome or conversation; time, revision and wording may differ.
    private static let conflictsSQL = """
        SELECT i.id FROM incoming_event i JOIN event e ON e.id = i.id JOIN wording w ON w.seq = e.text
        WHERE (w.template, w.variant, w.language) <> (i.template, i.variant, i.language) OR e.outcome <> i.outcome
          OR e.share IS DISTINCT FROM i.share OR e.reason IS DISTINCT FROM i.reason
          OR e.conversation IS DISTINCT FROM i.conversation
        ORDER BY i.position
        """

    private static func row(_ event: Event, position: Int) -> [String?] {
        var share: Double?
        var reason: String?
        if case .edited(let edited) = event.outcome { share = edited }
        if case .report(let given) = event.outcome { reason = given.rawValue }
        return [
            String(position), event.id.value, event.text.template, event.text.variant, event.text.language, event.text.revision,
            String(OutcomeCode.code(of: event.outcome)), share.map { "\($0)" }, reason, event.channel, String(event.at),
            event.conversation?.bytes.serverText, event.question?.value,
        ]
    }

    package func note(_ event: Event) throws {
        let isOther: Bool? = try writing { session in
            guard try self.notErased([event], id: \.id, &session).count == 1 else { return nil }
            try session.run(Self.stagingSQL)
            try session.copy([Self.row(event, position: 0)], into: "incoming_event")
            try session.run(Self.wordingsSQL)
            try session.run(Self.eventsSQL)
            return try !session.run(Self.conflictsSQL).rows.isEmpty
        }
        guard let isOther else { throw FeedbackError.erasedEvent(event.id) }
        if isOther { throw FeedbackError.otherEvent(event.id) }
    }

    /// The items whose ids were not erased, dismissed or taken back, here or in a store that was moved here.
    func notErased<Item>(_ items: [Item], id: (Item) -> EventID, _ session: inout ServerSession) throws -> [Item] {
        let marks = items.map { item in salts.map { $0.mark(of: id(item).value).serverText } }
        let known = try Set(
            session.run("SELECT id FROM erased_event WHERE id = ANY ($1::bytea[])", [Self.array(marks.joined())]).rows.map { $0[0] })
        guard !known.isEmpty else { return items }
        return zip(items, marks).filter { _, marks in !marks.contains { known.contains($0) } }.map(\.0)
    }

    /// An array as PostgreSQL reads it; quotes, because an id may be `null`.
    static func array(_ values: some Sequence<String>) -> String {
        "{" + values.map { "\"\($0.replacing("\\", with: "\\\\"))\"" }.joined(separator: ",") + "}"
    }

    package func record(gaps: [Gap]) throws -> Int {
        guard !gaps.isEmpty else { return 0 }
        return try writing { try self.insert(gaps, &$0) }
    }

    /// - Returns: how many were new.
    func insert(_ gaps: [Gap], _ session: inout ServerSession) throws -> Int {
        let gaps = try notErased(gaps, id: \.id, &session)
        try session.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_gap (
              position integer, id text COLLATE "C", kind text, question text, language text, at bigint) ON COMMIT DELETE ROWS
            """)
        let rows = gaps.enumerated().map { number, gap -> [String?] in
            [String(number), gap.id.value, gap.kind.rawValue, gap.text.value, gap.language, String(gap.at)]
        }
        try session.copy(rows, into: "incoming_gap")
        return try session.run(
            """
            INSERT INTO gap (id, kind, question, language, at) SELECT id, kind, question, language, at FROM incoming_gap i
            WHERE NOT EXISTS (SELECT 1 FROM gap g WHERE g.id = i.id) ORDER BY position ON CONFLICT (id) DO NOTHING
            """
        ).changes
    }

    package func record(offers: [Offer]) throws -> Int {
        guard !offers.isEmpty else { return 0 }
        return try writing { session in
            let offers = try self.notErased(offers, id: \.id, &session)
            try session.run(
                """
                CREATE TEMPORARY TABLE IF NOT EXISTS incoming_offer (
                  position integer, id text COLLATE "C", source text, question text, language text, offered text, covered boolean,
                  taken text, at bigint, conversation bytea) ON COMMIT DELETE ROWS
                """)
            try session.copy(offers.enumerated().map { Self.row($0.element, position: $0.offset) }, into: "incoming_offer")
            return try session.run(
                """
                INSERT INTO offer (id, source, question, language, offered, covered, taken, at, conversation)
                SELECT id, source, question, language, offered, covered, taken, at, conversation FROM incoming_offer i
                WHERE NOT EXISTS (SELECT 1 FROM offer o WHERE o.id = i.id)
                  AND NOT EXISTS (SELECT 1 FROM erased e WHERE e.conversation = i.conversation AND e.at >= i.at)
                ORDER BY position ON CONFLICT (id) DO NOTHING
                """
            ).changes
        }
    }

    private static func row(_ offer: Offer, position: Int) -> [String?] {
        [
            String(position), offer.id.value, offer.source.rawValue, offer.question.value, offer.language,
            offer.offered.joined(separator: " "), offer.isCovered ? "t" : "f", offer.taken, String(offer.at),
            offer.conversation?.bytes.serverText,
        ]
    }
}
