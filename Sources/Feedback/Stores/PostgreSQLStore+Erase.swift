extension PostgreSQLStore {
    package func erase(_ conversation: ConversationHash, at: Int) throws -> Erasure {
        let bytes = conversation.bytes.serverText
        return try writing(with: .none, isRepeatable: false) { session in
            let events = try session.run("SELECT id, at, question FROM event WHERE conversation = $1::bytea", [bytes]).rows
            let own = try session.run("SELECT id, at, question FROM offer WHERE conversation = $1::bytea", [bytes]).rows
            let words = AskedWords((events + own).compactMap { $0[2] })
            let gaps = try session.run("SELECT id, at, question FROM gap").rows.filter { words.cover($0[2] ?? "") }
            let others = try session.run("SELECT id, at, question FROM offer WHERE conversation IS NULL").rows
            let offers = own + others.filter { words.cover($0[2] ?? "") }
            let votes = try session.run("SELECT id, at, comment FROM vote WHERE comment IS NOT NULL").rows.filter {
                words.cover($0[2] ?? "")
            }
            try self.remove(votes, from: "vote", &session)
            try self.remove(events, from: "event", &session)
            try self.remove(gaps, from: "gap", &session)
            try self.remove(offers, from: "offer", &session)
            // Events may be dated ahead, by a helpdesk whose clock is; an import must not bring back those either.
            let last = try (events + own).map { try $0.number(1) }.max() ?? at
            try session.run(
                """
                INSERT INTO erased (conversation, at) VALUES ($1::bytea, $2::bigint)
                ON CONFLICT (conversation) DO UPDATE SET at = greatest(erased.at, excluded.at)
                """, [bytes, String(max(at, last))])
            return Erasure(events: events.count, gaps: gaps.count, offers: offers.count, votes: votes.count, isComplete: true)
        }
    }

    package func takeBack(_ id: EventID?) throws -> Event? {
        try writing(with: .none, isRepeatable: false) { session in
            let found =
                try id.map { try session.run("\(Self.eventSQL) WHERE id = $1", [$0.value]) }
                ?? session.run("\(Self.eventSQL) ORDER BY event.seq DESC LIMIT 1")
            guard let row = found.rows.first else { return nil }
            let event = try Self.event(row)
            try self.remove([row], from: "event", &session)
            if let conversation = event.conversation {
                try session.run(
                    "UPDATE offer SET taken = NULL WHERE conversation = $1::bytea AND taken = $2",
                    [conversation.bytes.serverText, event.text.template])
            }
            return event
        }
    }

    package func dismiss(gaps numbers: [Int]) throws -> [Int] {
        try writing(with: .none, isRepeatable: false) { session in
            let rows = try session.run(
                "SELECT id, seq FROM gap WHERE seq = ANY ($1::bigint[]) ORDER BY seq", [Self.array(numbers.map { "\($0)" })]
            ).rows
            try self.remove(rows, from: "gap", &session)
            return try rows.map { try $0.number(1) }
        }
    }

    /// Deletes rows, whose first column is their id, and remembers the ids in a form that says nothing.
    func remove(_ rows: [ServerRow], from table: String, _ session: inout ServerSession) throws {
        guard !rows.isEmpty else { return }
        let ids = try rows.map { try $0.text(0) }
        try session.run(
            "INSERT INTO erased_event (id) SELECT unnest($1::bytea[]) ON CONFLICT DO NOTHING",
            [Self.array(ids.map { salt.mark(of: $0).serverText })])
        try session.run("DELETE FROM \(table) WHERE id = ANY ($1::text[])", [Self.array(ids)])
    }

    package func prune(before time: Int) throws -> Int {
        try writing(with: .none) { session in
            let events = try session.run("DELETE FROM event WHERE at < $1::bigint", [String(time)]).changes
            let votes = try session.run("DELETE FROM vote WHERE at < $1::bigint", [String(time)]).changes
            try session.run("DELETE FROM offer WHERE at < $1::bigint", [String(time)])
            return try events + votes + session.run("DELETE FROM gap WHERE at < $1::bigint", [String(time)]).changes
        }
    }
}
