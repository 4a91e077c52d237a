extension PostgreSQLStore {
    /// The server looks after its disk: `initdb --data-checksums`, `pg_amcheck`.
    package func check(_ thoroughness: Thoroughness) throws {}

    package func backUp(to copy: String) throws {
        let (setting, schema) = try reading { session in
            (session.address.setting, try session.run("SELECT quote_ident(current_schema())").rows.first?[0] ?? "replybook")
        }
        throw FeedbackError.cannotWrite(
            copy, "PostgreSQL's own program copies this store; run 'pg_dump --format=custom --schema=\(schema) --file=\(copy) \(setting)'")
    }

    package func facts() throws -> [KnownFact] {
        try reading { session in
            try session.run("SELECT name, value, since FROM fact ORDER BY name COLLATE \"C\"").rows.map {
                KnownFact(name: try $0.text(0), value: try $0.text(1), since: $0[2].flatMap(Int.init))
            }
        }
    }

    package func take(_ facts: [KnownFact]) throws -> Int {
        try writing { session in
            var count = 0
            for fact in facts {
                count += try session.run(
                    "INSERT INTO fact (name, value, since) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING",
                    [fact.name, fact.value, fact.since.map { "\($0)" }]
                ).changes
            }
            return count
        }
    }

    package func erasures() throws -> Erasures {
        try reading { session in
            let conversations = try session.run("SELECT conversation, at FROM erased").rows.map {
                Erasures.Conversation(hash: try ConversationHash(bytes: $0.bytes(0) ?? []), at: try $0.number(1))
            }
            let marks = try session.run("SELECT id FROM erased_event").rows.compactMap { try $0.bytes(0) }
            let kept = try session.run(
                """
                SELECT event.id FROM event JOIN erased USING (conversation) WHERE event.at <= erased.at
                UNION ALL SELECT offer.id FROM offer JOIN erased USING (conversation) WHERE offer.at <= erased.at
                """
            ).rows.map { try EventID($0.text(0)) }
            return Erasures(salts: self.salts, conversations: conversations, marks: Set(marks), kept: Set(kept))
        }
    }

    package func take(_ erasures: Erasures) throws -> Int {
        guard !erasures.marks.isEmpty || !erasures.conversations.isEmpty else { return 0 }
        return try writing(with: .none) { session in
            try session.run(
                "INSERT INTO erased_event (id) SELECT unnest($1::bytea[]) ON CONFLICT DO NOTHING",
                [Self.array(erasures.marks.map(\.serverText))])
            let hashes = Self.array(erasures.conversations.map(\.hash.bytes.serverText))
            let times = Self.array(erasures.conversations.map { "\($0.at)" })
            try session.run(
                """
                INSERT INTO erased (conversation, at) SELECT * FROM unnest($1::bytea[], $2::bigint[])
                ON CONFLICT (conversation) DO UPDATE SET at = greatest(erased.at, excluded.at)
                """, [hashes, times])
            var count = 0
            for table in ["event", "offer", "gap", "vote"] {
                var gone = try session.run("SELECT id FROM \(table)").rows.map { try $0.text(0) }.filter { try erasures.cover(EventID($0)) }
                if table == "event" || table == "offer" {
                    gone += try session.run(
                        """
                        SELECT id FROM \(table) JOIN unnest($1::bytea[], $2::bigint[]) AS e (conversation, until) USING (conversation)
                        WHERE at <= until
                        """, [hashes, times]
                    ).rows.map { try $0.text(0) }.filter { try !erasures.kept.contains(EventID($0)) }
                }
                guard !gone.isEmpty else { continue }
                count += try session.run("DELETE FROM \(table) WHERE id = ANY ($1::text[])", [Self.array(gone)]).changes
            }
            return count
        }
    }

    package func adopt(_ salts: [Salt]) throws {
        try writing(with: .none) { session in
            let isEmpty = try session.run(
                """
                SELECT NOT EXISTS (SELECT 1 FROM event) AND NOT EXISTS (SELECT 1 FROM offer) AND NOT EXISTS (SELECT 1 FROM erased)
                  AND NOT EXISTS (SELECT 1 FROM erased_event) AND NOT EXISTS (SELECT 1 FROM vote) AND NOT EXISTS (SELECT 1 FROM moved_salt)
                """
            ).rows.first?.isTrue(0)
            if isEmpty == true, let first = salts.first {
                try session.run("UPDATE setting SET value = $1 WHERE name = 'salt'", [first.bytes.serverText])
            }
            try session.run(
                """
                INSERT INTO moved_salt (value) SELECT salt FROM unnest($1::bytea[]) WITH ORDINALITY AS s (salt, place)
                WHERE NOT EXISTS (SELECT 1 FROM setting WHERE name = 'salt' AND value = salt)
                  AND NOT EXISTS (SELECT 1 FROM moved_salt m WHERE m.value = salt) ORDER BY place
                """, [Self.array((salts + [self.salt]).map(\.bytes.serverText))])
        }
    }
}
