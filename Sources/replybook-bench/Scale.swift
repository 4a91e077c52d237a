import Basics
import Diagnostics
import Foundation
import Indexing
import SearchCore

/// Compile time, latency, size and memory at growing numbers of templates, beside SQLite FTS5 and ripgrep.
struct Scale {
    let counts: [Int]
    private let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString)")

    func run() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print(
            """
            templates  compile  refresh  index B/question  peak memory  open+first  two words p50/p99  e-mail p50/p99  \
            FTS5 build  FTS5 process  rg process
            """)
        for count in counts { try measure(count) }
    }

    private func measure(_ count: Int) throws {
        let book = GeneratedBook(count: count)
        let path = folder.appending(path: "\(count).rbx").path
        let clock = ContinuousClock()
        var size = 0
        let before = processorSeconds
        let compile = try clock.measure {
            let bytes = IndexCompiler().compile(book.documents)
            size = bytes.count
            try AtomicFile.write(bytes, to: path)
        }
        let cpu = processorSeconds - before
        let first = try clock.measure { try IndexFile(path).withReader { _ = Searcher($0).search(Array(book.shortQueries[0].utf8)) } }
        let file = try IndexFile(path)
        let short = file.withReader { Self.latencies(book.shortQueries, $0, rounds: 5) }
        let long = file.withReader { Self.latencies(book.longQueries, $0, rounds: 3) }
        let refresh = file.withReader { Self.refresh(book, $0) }
        let rivals = Rivals(book: book, folder: folder)
        print(
            """
            \(count)  \(compile.milliseconds) ms (CPU \(Int(cpu * 1000)))  CPU \(refresh) ms  \
            \(size / (count * 10))  \(Self.peakMegabytes) MB  \(Self.micro(first.seconds))
            """,
            " \(Self.micro(short.0))/\(Self.micro(short.1))  \(Self.micro(long.0))/\(Self.micro(long.1))  \(rivals.line())")
    }

    /// Processor milliseconds of the index after one text of it was edited.
    private static func refresh(_ book: GeneratedBook, _ reader: IndexReader) -> Int {
        var edited = book.documents[book.documents.count / 2]
        edited.questions[0] += " " + book.documents[0].title
        let before = processorSeconds
        _ = IndexCompiler().refresh(reader, without: { $0 == edited.path }, with: [edited])
        return Int((processorSeconds - before) * 1000)
    }

    private static func latencies(_ queries: [String], _ reader: IndexReader, rounds: Int) -> (Double, Double) {
        let searcher = Searcher(reader)
        let clock = ContinuousClock()
        var times: [Double] = []
        for _ in 0..<rounds {
            for query in queries {
                let text = Array(query.utf8)
                times.append(clock.measure { _ = searcher.search(text) }.seconds)
            }
        }
        times.sort()
        return (times[times.count / 2], times[times.count * 99 / 100])
    }

    static func micro(_ seconds: Double) -> String { seconds < 0.01 ? "\(Int(seconds * 1e6)) µs" : "\(Int(seconds * 1e3)) ms" }

    /// Largest resident size of this process so far.
    private static var peakMegabytes: Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) / 1024
    }
}

/// The same texts and queries through `sqlite3` and `rg`, as whole processes.
struct Rivals {
    let book: GeneratedBook
    let folder: URL

    func line() -> String {
        let text = folder.appending(path: "book.txt")
        let lines = book.documents.map { ([$0.title] + $0.questions + [$0.body]).joined(separator: " ") }
        try? lines.joined(separator: "\n").write(to: text, atomically: true, encoding: .utf8)
        return sqlite(lines) + "  " + ripgrep(text)
    }

    private func sqlite(_ lines: [String]) -> String {
        guard let sqlite = Program.find("sqlite3") else { return "sqlite3 is missing" }
        let database = folder.appending(path: "book.sqlite")
        let script = folder.appending(path: "book.sql")
        try? FileManager.default.removeItem(at: database)
        let rows = lines.map { "INSERT INTO t VALUES('\($0.replacingOccurrences(of: "'", with: "''"))');" }
        let sql = "PRAGMA synchronous=OFF;CREATE VIRTUAL TABLE t USING fts5(x);BEGIN;\n" + rows.joined(separator: "\n") + "\nCOMMIT;"
        try? sql.write(to: script, atomically: true, encoding: .utf8)
        guard let build = Program.run(sqlite, [database.path], input: script) else { return "sqlite3 failed" }
        let words = book.shortQueries[0].split(separator: " ").map { "\"\($0)\"" }.joined(separator: " OR ")
        let query = "SELECT rowid FROM t WHERE t MATCH '\(words)' ORDER BY bm25(t) LIMIT 10"
        guard let time = Program.median(sqlite, [database.path, query], runs: 15) else { return "sqlite3 failed" }
        return "\(Scale.micro(build))  \(Scale.micro(time))"
    }

    private func ripgrep(_ text: URL) -> String {
        guard let rg = Program.find("rg") else { return "rg is missing" }
        let words = book.shortQueries[0].split(separator: " ").flatMap { ["-e", String($0)] }
        guard let time = Program.median(rg, ["-i", "-c"] + words + [text.path], runs: 15) else { return "rg failed" }
        return Scale.micro(time)
    }
}
