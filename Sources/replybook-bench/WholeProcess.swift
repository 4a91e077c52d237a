import Foundation

/// `replybook search` on a book as a whole process, beside `sqlite3` answering from an FTS5 table of the same files.
struct WholeProcess {
    let book: URL

    func run() {
        let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "replybook")
        guard FileManager.default.isExecutableFile(atPath: binary.path), let sqlite = Program.find("sqlite3") else {
            print("whole process: skipped, build 'replybook' in the same configuration and install sqlite3")
            return
        }
        let database = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString).sqlite")
        defer { try? FileManager.default.removeItem(at: database) }
        fill(database, sqlite)
        let query = "where is my parcel"
        let sql = "SELECT p FROM t WHERE t MATCH 'where OR is OR my OR parcel' ORDER BY bm25(t) LIMIT 5"
        let search = ["search", "--book", book.path, query]
        _ = Program.run(binary.path, search)
        guard let own = Program.median(binary.path, search, runs: 31), let rival = Program.median(sqlite, [database.path, sql], runs: 31)
        else { return }
        print(
            "whole process: replybook search \(Scale.micro(own)), sqlite3 FTS5 \(Scale.micro(rival)), ratio \(String(format: "%.1f", own / rival))"
        )
    }

    private func fill(_ database: URL, _ sqlite: String) {
        let files = (FileManager.default.subpaths(atPath: book.appending(path: "Templates").path) ?? []).filter { $0.hasSuffix(".md") }
        let rows = files.map { path in
            let text = (try? String(contentsOf: book.appending(path: "Templates/\(path)"), encoding: .utf8)) ?? ""
            return "INSERT INTO t VALUES('\(path)','\(text.replacingOccurrences(of: "'", with: "''"))');"
        }
        let script = database.appendingPathExtension("sql")
        defer { try? FileManager.default.removeItem(at: script) }
        try? ("CREATE VIRTUAL TABLE t USING fts5(p,x);BEGIN;" + rows.joined(separator: "\n") + "COMMIT;").write(
            to: script, atomically: true, encoding: .utf8)
        _ = Program.run(sqlite, [database.path], input: script)
    }
}
