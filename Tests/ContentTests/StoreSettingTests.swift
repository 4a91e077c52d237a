import Content
import Diagnostics
import Testing

/// `feedback: store:` is in git: it names a file or a server, and holds no secret.
@Suite struct StoreSettingTests {
    private func lines(_ store: String) throws -> [String] {
        try TemporaryBook([".replybook.yml": "feedback:\n  store: \(store)\n", "Templates/money/good.en.md": TemporaryBook.good])
            .book.diagnostics.map(\.line)
    }

    @Test(arguments: [
        "store.sqlite", "../shared/a=b.sqlite", "/var/lib/replybook/feedback.sqlite", "postgresql://db.example.com/support",
        "postgresql://anna@db.example.com:5433/support?sslmode=verify-full&options=-csearch_path%3Dteam_a", "service=support",
        "postgresql://db.example.com:5432/support?application_name=a@b",
        "\"host=/run/postgresql dbname='our support' user=anna\"", "postgresql://a.example,b.example/x?target_session_attrs=read-write",
    ])
    func `a path and a server are taken`(store: String) throws {
        #expect(try lines(store) == [])
    }

    @Test(arguments: [
        "postgresql://anna:hush@db.example.com/support", "postgres://anna:hush/@db.example.com/x", "postgresql://:@db.example.com/x",
        "postgresql://anna:hu?sh@db.example.com/x", "postgresql://db.example.com/x?password=hush",
        "postgresql://db.example.com/x?user=anna&pass%77ord=hush", "\"dbname=x password=hush\"", "\"service=x password = 'hu sh'\"",
        "postgresql://db.example.com/x?sslpassword=hush",
    ])
    func `a secret is an error at its place, and is not repeated`(store: String) throws {
        let found = try lines(store)
        let line = try #require(found.first)
        #expect(found.count == 1 && line.hasPrefix(".replybook.yml:2:10: error:"), "\(found)")
        #expect(line.contains("without its secret") && line.contains("put that in ~/.pgpass, PGPASSWORD or ~/.pg_service.conf"))
        #expect(!line.contains("hush"))
    }

    @Test(arguments: ["postgresql://h/x?passfile=/etc/shadow": "passfile", "service=x replication=true": "replication"])
    func `an option that a book may not set is named`(store: String, option: String) throws {
        #expect(try lines(store).first?.contains("connection option '\(option)' cannot be in the settings") == true)
    }

    @Test(arguments: ["service=x nonsense", "dbname='open", "postgresql:h/x"])
    func `what is neither is refused`(store: String) throws {
        #expect(try lines("\"\(store)\"").first?.contains("the store is not a connection string") == true)
    }
}
