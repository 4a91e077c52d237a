/// The tables, as a list of migrations that is only appended.
///
/// They lie in a schema of their own, `replybook` unless the connection's options name another as `search_path`.
struct PostgreSQLSchema: Sendable {
    /// Names and SQL, oldest first.
    let migrations: [(name: String, sql: String)]

    static let current = PostgreSQLSchema(migrations: [
        ("1: events, gaps, offers, wordings, facts, erasures", first), ("2: votes", second),
    ])

    /// Brings the schema up to date and returns the store's salts, its own first; `fresh` if it has none yet.
    ///
    /// Of a schema that is current, only the migrations' names and the salts are read. Throws ``FeedbackError`` for a schema of a
    /// later version or another program.
    func prepare(_ session: inout ServerSession, fresh: Salt) throws -> [Salt] {
        let name = session.address.name
        if try isCurrent(names(&session), name) { return try Self.salts(&session) }
        do {
            try session.run("BEGIN; SELECT pg_advisory_xact_lock(\(Self.lock), 0)")
            try migrate(&session, name)
            try session.run("INSERT INTO setting (name, value) VALUES ('salt', $1) ON CONFLICT DO NOTHING", [fresh.bytes.serverText])
            try session.run("COMMIT")
        } catch {
            session.rollBack()
            throw error
        }
        return try Self.salts(&session)
    }

    /// `RBFB`, the class of all advisory locks of this program.
    static let lock = 0x5242_4642

    private func migrate(_ session: inout ServerSession, _ name: String) throws {
        let schema = try Self.schemaName(&session, name)
        let done = try names(&session)
        if try isCurrent(done, name) { return }
        if done == nil { try Self.make(schema, &session, name) }
        for (number, migration) in migrations.enumerated().dropFirst(done?.count ?? 0) {
            try session.run(migration.sql)
            try session.run("INSERT INTO replybook_migration (number, name) VALUES ($1, $2)", [String(number + 1), migration.name])
        }
    }

    /// The names of the migrations that ran; nil where the table of migrations is not there.
    private func names(_ session: inout ServerSession) throws -> [String]? {
        if try session.run("SELECT to_regclass('replybook_migration') IS NOT NULL").rows.first?.isTrue(0) != true { return nil }
        return try session.run("SELECT name FROM replybook_migration ORDER BY number").rows.map { try $0.text(0) }
    }

    /// - Throws: `FeedbackError` where the names are not the beginning of this program's.
    private func isCurrent(_ names: [String]?, _ store: String) throws -> Bool {
        guard let names else { return false }
        let own = migrations.map(\.name)
        if names.count > own.count, names.starts(with: own) { throw FeedbackError.newerStore(store) }
        guard own.starts(with: names) else { throw FeedbackError.cannotOpen(store, Self.foreign) }
        return names.count == own.count
    }

    private static let foreign =
        "its schema belongs to another program; name another one with 'options=-csearch_path=NAME' in 'feedback: store:'"

    /// The one schema that the search path names.
    private static func schemaName(_ session: inout ServerSession, _ store: String) throws -> String {
        do {
            let parts = try session.run("SELECT unnest(parse_ident(current_setting('search_path')))").rows
            if parts.count == 1, let name = parts[0][0] { return name }
        } catch let fault where fault.state == "22023" {
            // Not one identifier.
        }
        throw FeedbackError.cannotOpen(store, "'search_path' in its options must name one schema")
    }

    private static func make(_ schema: String, _ session: inout ServerSession, _ store: String) throws {
        guard try session.run("SHOW server_encoding").rows.first?[0] == "UTF8" else {
            throw FeedbackError.cannotOpen(store, "its database does not hold Unicode; create one with 'createdb --encoding UTF8'")
        }
        let relations = try session.run(
            "SELECT count(c.oid) FROM pg_namespace n LEFT JOIN pg_class c ON c.relnamespace = n.oid WHERE n.nspname = $1 GROUP BY n.oid",
            [schema])
        if let count = try relations.rows.first?.number(0) {
            guard count == 0 else { throw FeedbackError.cannotOpen(store, foreign) }
        } else {
            let quoted = try session.run("SELECT quote_ident($1)", [schema]).rows.first?[0] ?? ""
            try session.run("CREATE SCHEMA \(quoted)")
        }
        try session.run(
            "CREATE TABLE replybook_migration (number integer PRIMARY KEY, name text NOT NULL, at timestamptz NOT NULL DEFAULT now())")
    }

    /// The store's own salt, then those of stores that were moved into it.
    static func salts(_ session: inout ServerSession) throws -> [Salt] {
        let rows = try session.run(
            "SELECT 0, value FROM setting WHERE name = 'salt' UNION ALL SELECT seq, value FROM moved_salt ORDER BY 1"
        ).rows
        return try rows.map { Salt(bytes: try $0.bytes(1) ?? []) }
    }

    /// Ids sort by their bytes, whatever the database's locale. `wording` is what SQLite's table `text` is.
    private static let first = """
        CREATE TABLE setting (name text PRIMARY KEY, value bytea NOT NULL);
        CREATE TABLE moved_salt (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value bytea NOT NULL UNIQUE);
        CREATE TABLE wording (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, template text COLLATE "C" NOT NULL, variant text COLLATE "C" NOT NULL,
          language text COLLATE "C" NOT NULL, revision text COLLATE "C" NOT NULL, first_seen bigint NOT NULL,
          body text NOT NULL DEFAULT '', minor boolean NOT NULL DEFAULT false, UNIQUE (template, language, variant, revision));
        CREATE TABLE event (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE,
          text bigint NOT NULL REFERENCES wording (seq), outcome smallint NOT NULL, share double precision, reason text, channel text,
          at bigint NOT NULL, conversation bytea, question text);
        CREATE INDEX event_by_use ON event (text, conversation, outcome, at, share);
        CREATE INDEX event_by_time ON event (at, id);
        CREATE INDEX event_by_conversation ON event (conversation) WHERE conversation IS NOT NULL;
        CREATE INDEX event_questions ON event (text, at) WHERE question IS NOT NULL;
        CREATE INDEX event_reports ON event (text, reason) WHERE outcome = 6;
        CREATE TABLE gap (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, kind text NOT NULL,
          question text NOT NULL, language text, at bigint NOT NULL);
        CREATE INDEX gap_by_time ON gap (at, id);
        CREATE TABLE offer (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, source text NOT NULL,
          question text NOT NULL, language text, offered text NOT NULL, covered boolean NOT NULL, taken text, at bigint NOT NULL,
          conversation bytea);
        CREATE INDEX offer_by_time ON offer (at, id);
        CREATE INDEX offer_by_conversation ON offer (conversation) WHERE conversation IS NOT NULL;
        CREATE TABLE erased (conversation bytea PRIMARY KEY, at bigint NOT NULL);
        CREATE TABLE erased_event (id bytea PRIMARY KEY);
        CREATE TABLE fact (name text PRIMARY KEY, value text NOT NULL, since bigint);
        """

    /// What visitors of the help site say of its articles.
    private static let second = """
        CREATE TABLE article (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL, language text COLLATE "C" NOT NULL,
          revision text COLLATE "C" NOT NULL, first_seen bigint NOT NULL, body text NOT NULL DEFAULT '',
          minor boolean NOT NULL DEFAULT false, UNIQUE (id, language, revision));
        CREATE TABLE vote (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE,
          article bigint NOT NULL REFERENCES article (seq), helpful boolean NOT NULL, reason text, comment text, at bigint NOT NULL);
        CREATE INDEX vote_by_article ON vote (article, helpful, reason, at);
        CREATE INDEX vote_by_time ON vote (at, id);
        """
}
