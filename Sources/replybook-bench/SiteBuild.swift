import Foundation

/// `replybook site` as a whole process: a clean build, the same again, and after one edited article.
struct SiteBuild {
    let counts: [Int]
    private let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString)")

    func run() throws {
        let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "replybook")
        guard FileManager.default.isExecutableFile(atPath: binary.path) else {
            return print("site: skipped, build 'replybook' in the same configuration")
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        print("articles  clean CPU s/wall s  peak memory  unchanged CPU/wall  one edit CPU/wall  one core: same bytes")
        // Ascending, since the system keeps only the highest peak of all children.
        for count in counts.sorted() { try measure(count, binary.path) }
    }

    private func measure(_ count: Int, _ binary: String) throws {
        let book = folder.appending(path: "\(count)")
        let articles = GeneratedArticles(count: count)
        try FileManager.default.createDirectory(at: book, withIntermediateDirectories: true)
        try articles.write(to: book)
        let site = ["site", "--book", book.path, "--quiet", "--output", book.path + "-site"]
        let clean = Self.cost(binary, site)
        let peak = Self.peakMegabytes
        let again = Self.cost(binary, site)
        let edits = try (1...5).map { edit -> (cpu: Double, wall: Double) in
            let path = book.appending(path: articles.path(count / 2))
            try (String(contentsOf: path, encoding: .utf8) + "\nEdit \(edit).\n").write(to: path, atomically: true, encoding: .utf8)
            return Self.cost(binary, site)
        }
        let edit = edits.sorted { $0.wall < $1.wall }[2]
        print("\(count)  \(Self.text(clean))  \(peak) MB  \(Self.text(again))  \(Self.text(edit))  \(isSameOnOneCore(book, binary))")
    }

    /// Builds into another folder on one core, without memory, and compares.
    private func isSameOnOneCore(_ book: URL, _ binary: String) -> String {
        guard let taskset = Program.find("taskset"), let diff = Program.find("diff") else { return "skipped, install taskset" }
        try? FileManager.default.removeItem(at: book.appending(path: ".replybook"))
        let one = book.path + "-one"
        guard Program.succeeds(taskset, ["-c", "0", binary, "site", "--book", book.path, "--quiet", "--output", one]) else {
            return "NO, it failed"
        }
        return Program.succeeds(diff, ["-rq", one, book.path + "-site"]) ? "yes" : "NO"
    }

    private static func cost(_ binary: String, _ arguments: [String]) -> (cpu: Double, wall: Double) {
        let before = Program.childrenSeconds
        // A build that failed costs nothing that is worth a number.
        guard let (wall, status) = Program.end(of: binary, arguments), status == 0 else { return (.nan, .nan) }
        return (Program.childrenSeconds - before, wall)
    }

    private static func text(_ cost: (cpu: Double, wall: Double)) -> String { String(format: "%.2f/%.2f", cost.cpu, cost.wall) }

    /// Linux counts kilobytes.
    private static var peakMegabytes: Int { Int(Program.childrenUsage.ru_maxrss) / 1024 }
}
