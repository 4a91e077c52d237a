extension PostgreSQLStore {
    package func record(votes: [ArticleVote], gaps: [Gap]) throws -> Int {
        guard !votes.isEmpty || !gaps.isEmpty else { return 0 }
        return try writing { session in
            let votes = try self.notErased(votes, id: \.id, &session)
            let count = try gaps.isEmpty ? 0 : self.insert(gaps, &session)
            guard !votes.isEmpty else { return count }
            // One at a time: a vote that another is adding could not be completed.
            try session.run("SELECT pg_advisory_xact_lock(\(PostgreSQLSchema.lock), 2)")
            var known = try Self.known(votes, &session)
            var new: [ArticleVote] = []
            for vote in votes {
                if let seen = known[vote.id] {
                    known[vote.id] = seen.completed(by: vote)
                } else if let place = new.firstIndex(where: { $0.id == vote.id }) {
                    new[place] = new[place].completed(by: vote)
                } else {
                    new.append(vote)
                }
            }
            try session.run(Self.stagingSQL)
            try session.copy(votes.map(Self.row), into: "incoming_vote")
            try session.run(Self.articlesSQL)
            try session.run("DELETE FROM incoming_vote")
            try session.copy(new.map(Self.row), into: "incoming_vote")
            let added = try session.run(Self.votesSQL).changes
            for vote in votes {
                guard let whole = known.removeValue(forKey: vote.id) else { continue }
                try session.run(
                    "UPDATE vote SET reason = $1, comment = $2, at = $3 WHERE id = $4",
                    [whole.reason?.rawValue, whole.comment?.value, String(whole.at), whole.id.value])
            }
            return count + added
        }
    }

    /// The votes of the same ids that are there, kept from being changed by others until the end of the transaction.
    private static func known(_ votes: [ArticleVote], _ session: inout ServerSession) throws -> [EventID: ArticleVote] {
        let rows = try session.run(
            "\(voteSQL) WHERE vote.id = ANY ($1::text[]) ORDER BY vote.id FOR UPDATE OF vote", [array(votes.map(\.id.value))]
        ).rows
        return Dictionary(try rows.map { try (EventID($0.text(0)), vote($0)) }) { first, _ in first }
    }

    private static let stagingSQL = """
        CREATE TEMPORARY TABLE IF NOT EXISTS incoming_vote (
          id text COLLATE "C", article text COLLATE "C", language text COLLATE "C", revision text COLLATE "C", helpful boolean,
          reason text, comment text, at bigint) ON COMMIT DELETE ROWS
        """

    /// An article's state that is new, or that was seen earlier than known, takes the earlier date.
    private static let articlesSQL = """
        INSERT INTO article (id, language, revision, first_seen)
        SELECT article, language, revision, min(at) FROM incoming_vote i
        WHERE NOT EXISTS (
          SELECT 1 FROM article a WHERE a.id = i.article AND a.language = i.language AND a.revision = i.revision AND a.first_seen <= i.at)
        GROUP BY article, language, revision ORDER BY article, language, revision
        ON CONFLICT (id, language, revision) DO UPDATE SET first_seen = excluded.first_seen
        WHERE article.first_seen > excluded.first_seen
        """

    private static let votesSQL = """
        INSERT INTO vote (id, article, helpful, reason, comment, at)
        SELECT i.id, a.seq, i.helpful, i.reason, i.comment, i.at
        FROM incoming_vote i JOIN article a ON a.id = i.article AND a.language = i.language AND a.revision = i.revision
        ORDER BY i.id ON CONFLICT (id) DO NOTHING
        """

    private static func row(_ vote: ArticleVote) -> [String?] {
        [
            vote.id.value, vote.article.template, vote.article.language, vote.article.revision, vote.isHelpful ? "t" : "f",
            vote.reason?.rawValue, vote.comment?.value, String(vote.at),
        ]
    }

    package func note(articles: [Wording]) throws {
        let known = try Set(articleRevisions().filter { !$0.body.isEmpty }.map(\.text))
        let new = articles.filter { !known.contains($0.text) }
        guard !new.isEmpty else { return }
        try writing { session in
            for wording in new.sorted(by: { $0.text < $1.text }) {
                try session.run(
                    """
                    INSERT INTO article AS a (id, language, revision, first_seen, body, minor) VALUES ($1, $2, $3, $4, $5, $6)
                    ON CONFLICT (id, language, revision) DO UPDATE SET
                      first_seen = least(a.first_seen, excluded.first_seen),
                      minor = CASE WHEN a.body = '' THEN excluded.minor ELSE a.minor END,
                      body = CASE WHEN a.body = '' THEN excluded.body ELSE a.body END
                    """,
                    [
                        wording.text.template, wording.text.language, wording.text.revision, String(wording.firstSeen), wording.body,
                        wording.isDeclaredMinor ? "t" : "f",
                    ])
            }
        }
    }

    package func articleRevisions() throws -> [Wording] {
        try reading { session in
            try session.run("SELECT id, language, revision, first_seen, body, minor FROM article").rows.map { row in
                Wording(
                    text: try Self.article(row, from: 0), firstSeen: try row.number(3), body: try row.text(4),
                    isDeclaredMinor: row.isTrue(5))
            }
        }.sorted { ($0.text.place, $0.firstSeen, $0.text.revision) < ($1.text.place, $1.firstSeen, $1.text.revision) }
    }

    package func voteTallies() throws -> [VoteTally] {
        let parts = try reading { session in
            try session.run(
                """
                SELECT a.id, a.language, a.revision, helpful, reason, count(*), min(at), max(at)
                FROM vote JOIN article a ON a.seq = vote.article GROUP BY 1, 2, 3, 4, 5
                """
            ).rows.map { row in
                let number = try row.number(5)
                let reason = row[4].flatMap(ArticleVote.Reason.init)
                return VoteTally(
                    article: try Self.article(row, from: 0), helpful: row.isTrue(3) ? number : 0, unhelpful: row.isTrue(3) ? 0 : number,
                    reasons: reason.map { [$0: number] } ?? [:], first: try row.number(6), last: try row.number(7))
            }
        }
        return Dictionary(grouping: parts, by: \.article).map { VoteTally.sum($1, as: $0) }.sorted { $0.article < $1.article }
    }

    package func comments(about place: TextPlace, limit: Int) throws -> [VoteComment] {
        try reading { session in
            try session.run(
                """
                SELECT comment, a.revision, at FROM vote JOIN article a ON a.seq = vote.article
                WHERE a.id = $1 AND a.language = $2 AND comment IS NOT NULL ORDER BY at DESC, vote.id LIMIT $3::bigint
                """, [place.template, place.language, String(limit)]
            ).rows.map { VoteComment(text: .stored(try $0.text(0)), revision: try $0.text(1), at: try $0.number(2)) }
        }
    }

    package func forEachVote(_ body: (ArticleVote) throws -> Void) throws {
        try forEach(Self.allVotesSQL, Self.vote, place: { ($0.at, $0.id) }, body)
    }

    package func erase(vote id: EventID) throws -> Bool {
        try writing(with: .none, isRepeatable: false) { session in
            let rows = try session.run("SELECT id FROM vote WHERE id = $1", [id.value]).rows
            try self.remove(rows, from: "vote", &session)
            return !rows.isEmpty
        }
    }

    private static let voteSQL = """
        SELECT vote.id, a.id, a.language, a.revision, helpful, reason, comment, at FROM vote JOIN article a ON a.seq = vote.article
        """

    /// The same with names that are told apart without a table's.
    private static let allVotesSQL = """
        SELECT id, name, language, revision, helpful, reason, comment, at FROM (
          SELECT vote.id, a.id AS name, a.language, a.revision, helpful, reason, comment, at
          FROM vote JOIN article a ON a.seq = vote.article) AS votes
        """

    @Sendable private static func vote(_ row: ServerRow) throws -> ArticleVote {
        ArticleVote(
            id: try EventID(row.text(0)), article: try article(row, from: 1), isHelpful: row.isTrue(4),
            reason: row[5].flatMap(ArticleVote.Reason.init), comment: row[6].map(ScrubbedText.stored), at: try row.number(7))
    }

    /// The article in three columns: id, language, revision.
    private static func article(_ row: ServerRow, from column: Int) throws -> RecordedText {
        RecordedText(template: try row.text(column), language: try row.text(column + 1), revision: try row.text(column + 2))
    }
}
