import Foundation
import GRDB

extension SQLiteStore {
    package func record(votes: [ArticleVote], gaps: [Gap]) throws -> Int {
        guard !votes.isEmpty || !gaps.isEmpty else { return 0 }
        return try writing { db in
            var articles: [RecordedText: Int64] = [:]
            var new = try insert(gaps, in: db)
            for vote in votes where try !isErased(vote.id, in: db) {
                let article = try articles[vote.article] ?? Self.article(vote.article, firstSeen: vote.at, in: db)
                articles[vote.article] = article
                if try Self.insert(vote, article: article, in: db) { new += 1 } else { try Self.complete(vote, in: db) }
            }
            return new
        }
    }

    /// - Returns: false for an id that is known.
    private static func insert(_ vote: ArticleVote, article: Int64, in db: Database) throws -> Bool {
        try db.cachedStatement(
            sql: "INSERT INTO vote (id, article, helpful, reason, comment, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
        ).execute(arguments: [vote.id.value, article, vote.isHelpful, vote.reason?.rawValue, vote.comment?.value, vote.at])
        return db.changesCount > 0
    }

    private static func complete(_ vote: ArticleVote, in db: Database) throws {
        let known = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT vote.*, article.id AS name, language, revision FROM vote JOIN article ON article.seq = vote.article
                    WHERE vote.id = ?
                    """), arguments: [vote.id.value])
        guard let known else { return }
        let stored = try self.vote(known, article: articleName(known, id: "name"))
        let whole = stored.completed(by: vote)
        guard whole != stored else { return }
        try db.cachedStatement(sql: "UPDATE vote SET reason = ?, comment = ?, at = ? WHERE id = ?")
            .execute(arguments: [whole.reason?.rawValue, whole.comment?.value, whole.at, vote.id.value])
    }

    /// The row of an article's state; one that is new, or that was seen earlier than known, takes the earlier date.
    private static func article(_ name: RecordedText, firstSeen: Int, in db: Database) throws -> Int64 {
        try db.cachedStatement(
            sql: """
                INSERT INTO article (id, language, revision, first_seen) VALUES (?, ?, ?, ?)
                ON CONFLICT (id, language, revision) DO UPDATE SET first_seen = excluded.first_seen
                WHERE excluded.first_seen < first_seen
                """
        ).execute(arguments: [name.template, name.language, name.revision, firstSeen])
        let row = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT seq FROM article WHERE id = ? AND language = ? AND revision = ?"),
            arguments: [name.template, name.language, name.revision])
        guard let row else { throw FeedbackError.badEvent("an article in the store has no number") }
        return row
    }

    package func note(articles: [Wording]) throws {
        let known = try Set(articleRevisions().filter { !$0.body.isEmpty }.map(\.text))
        let new = articles.filter { !known.contains($0.text) }
        guard !new.isEmpty else { return }
        try writing { db in
            for wording in new {
                let row = try Self.article(wording.text, firstSeen: wording.firstSeen, in: db)
                try db.execute(
                    sql: "UPDATE article SET body = ?, minor = ? WHERE seq = ? AND body = ''",
                    arguments: [wording.body, wording.isDeclaredMinor, row])
            }
        }
    }

    package func articleRevisions() throws -> [Wording] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM article").map { row in
                Wording(text: Self.articleName(row), firstSeen: row["first_seen"], body: row["body"], isDeclaredMinor: row["minor"])
            }
        }.sorted { ($0.text.place, $0.firstSeen, $0.text.revision) < ($1.text.place, $1.firstSeen, $1.text.revision) }
    }

    package func voteTallies() throws -> [VoteTally] {
        try reading { db in
            let names = try Self.articles(in: db)
            let sql = """
                SELECT article, helpful, reason, count(*) AS number, min(at) AS first, max(at) AS last
                FROM vote GROUP BY article, helpful, reason
                """
            let parts = try Row.fetchAll(db, sql: sql).compactMap { row in
                names[row["article"] as Int64].map { Self.part(row, article: $0) }
            }
            return Dictionary(grouping: parts, by: \.article).map { VoteTally.sum($1, as: $0) }.sorted { $0.article < $1.article }
        }
    }

    /// The votes of one answer and reason.
    private static func part(_ row: Row, article: RecordedText) -> VoteTally {
        let (isHelpful, number): (Bool, Int) = (row["helpful"], row["number"])
        let reason = (row["reason"] as String?).flatMap(ArticleVote.Reason.init)
        return VoteTally(
            article: article, helpful: isHelpful ? number : 0, unhelpful: isHelpful ? 0 : number,
            reasons: reason.map { [$0: number] } ?? [:], first: row["first"], last: row["last"])
    }

    package func comments(about place: TextPlace, limit: Int) throws -> [VoteComment] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT comment, revision, at FROM vote JOIN article ON article.seq = vote.article
                    WHERE article.id = ? AND language = ? AND comment IS NOT NULL ORDER BY at DESC, vote.id LIMIT ?
                    """, arguments: [place.template, place.language, limit]
            ).map { VoteComment(text: .stored($0["comment"]), revision: $0["revision"], at: $0["at"]) }
        }
    }

    package func forEachVote(_ body: (ArticleVote) throws -> Void) throws {
        try reading { db in
            let names = try Self.articles(in: db)
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM vote ORDER BY at, id")
            while let row = try rows.next() {
                guard let article = names[row["article"] as Int64] else { continue }
                try body(try Self.vote(row, article: article))
            }
        }
    }

    private static func articles(in db: Database) throws -> [Int64: RecordedText] {
        let rows = try Row.fetchAll(db, sql: "SELECT seq, id, language, revision FROM article")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["seq"], articleName($0)) })
    }

    private static func articleName(_ row: Row, id: String = "id") -> RecordedText {
        RecordedText(template: row[id], language: row["language"], revision: row["revision"])
    }

    private static func vote(_ row: Row, article: RecordedText) throws -> ArticleVote {
        let (reason, comment): (String?, String?) = (row["reason"], row["comment"])
        return ArticleVote(
            id: try EventID(row["id"]), article: article, isHelpful: row["helpful"], reason: reason.flatMap(ArticleVote.Reason.init),
            comment: comment.map(ScrubbedText.stored), at: row["at"])
    }
}
