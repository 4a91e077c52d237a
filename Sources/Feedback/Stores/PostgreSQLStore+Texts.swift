extension PostgreSQLStore {
    package func hasWording(of text: RecordedText) throws -> Bool {
        try reading { try Self.hasWording(of: text, &$0) }
    }

    private static func hasWording(of text: RecordedText, _ session: inout ServerSession) throws -> Bool {
        try session.run(
            "SELECT body <> '' FROM wording WHERE template = $1 AND variant = $2 AND language = $3 AND revision = $4", key(text)
        ).rows.first?.isTrue(0) ?? false
    }

    private static func key(_ text: RecordedText) -> [String?] { [text.template, text.variant, text.language, text.revision] }

    package func note(_ revisions: [Wording]) throws {
        let known = try Set(self.revisions().filter { !$0.body.isEmpty }.map(\.text))
        let new = revisions.filter { !known.contains($0.text) }
        guard !new.isEmpty else { return }
        try writing { session in
            for wording in new.sorted(by: { $0.text < $1.text }) {
                try session.run(
                    """
                    INSERT INTO wording AS w (template, variant, language, revision, first_seen, body, minor)
                    VALUES ($1, $2, $3, $4, $5, $6, $7)
                    ON CONFLICT (template, language, variant, revision) DO UPDATE SET
                      first_seen = least(w.first_seen, excluded.first_seen),
                      minor = CASE WHEN w.body = '' THEN excluded.minor ELSE w.minor END,
                      body = CASE WHEN w.body = '' THEN excluded.body ELSE w.body END
                    """,
                    Self.key(wording.text) + [String(wording.firstSeen), wording.body, wording.isDeclaredMinor ? "t" : "f"])
            }
        }
    }

    package func note(facts: [String: String], at: Int) throws {
        let known = try reading { session in
            try session.run("SELECT name, value FROM fact").rows.reduce(into: [String: String]()) { $0[try $1.text(0)] = try $1.text(1) }
        }
        let new = facts.filter { known[$0.key] != $0.value }
        guard !new.isEmpty else { return }
        try writing { session in
            for (name, value) in new.sorted(by: { $0.key < $1.key }) {
                try session.run(
                    """
                    INSERT INTO fact (name, value) VALUES ($1, $2)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value, since = $3::bigint WHERE fact.value <> excluded.value
                    """, [name, value, String(at)])
            }
        }
    }

    package func revisions() throws -> [Wording] {
        try reading { session in
            try session.run("SELECT template, variant, language, revision, first_seen, body, minor FROM wording").rows.map { row in
                Wording(
                    text: try Self.name(row, from: 0), firstSeen: try row.number(4), body: try row.text(5), isDeclaredMinor: row.isTrue(6))
            }
        }.sorted { ($0.text.place, $0.firstSeen, $0.text.revision) < ($1.text.place, $1.firstSeen, $1.text.revision) }
    }

    package func factChanges() throws -> [String: Int] {
        try reading { session in
            try session.run("SELECT name, since FROM fact WHERE since IS NOT NULL").rows.reduce(into: [:]) {
                $0[try $1.text(0)] = try $1.number(1)
            }
        }
    }

    /// The text in four columns: template, variant, language, revision.
    static func name(_ row: ServerRow, from column: Int) throws -> RecordedText {
        RecordedText(
            template: try row.text(column), variant: try row.text(column + 1), language: try row.text(column + 2),
            revision: try row.text(column + 3))
    }
}
