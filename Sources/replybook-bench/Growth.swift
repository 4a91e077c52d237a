import Foundation

/// How the work of every reader of outside text grows with its input: processor time of the whole program at one, two and four
/// times a size, without that of an input of one piece.
struct Growth {
    /// The book whose index reads messages.
    let book: URL
    /// Only rows with this word; nil for all.
    let only: String?
    private let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-bench-\(UUID().uuidString)")

    /// A doubled input may take this much more; 2 is linear, what is above it noise.
    private static let limit = 2.3
    /// Less processor time than this is noise.
    private static let noise = 0.08
    /// Texts of a book may have this many bytes.
    private static let largest = 1 << 20

    func run() throws {
        let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "replybook")
        guard FileManager.default.isExecutableFile(atPath: binary.path) else {
            return print("growth: skipped, build 'replybook' in the same configuration")
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print("reader  input  kB  CPU s at 1, 2, 4 times  growth")
        let rows = GrowthInput.all.filter { only.map($0.name.contains) ?? true }
        let tooFast = try rows.filter { try !measure($0, binary.path) }
        print(tooFast.isEmpty ? "no row above \(Self.limit)" : "above \(Self.limit): \(tooFast.map(\.name).joined(separator: ", "))")
    }

    /// - Returns: false where the work grows faster than the input.
    private func measure(_ input: GrowthInput, _ binary: String) throws -> Bool {
        func cost(_ count: Int) throws -> Double {
            let arguments = try prepared(input, count)
            let costs = (0..<3).map { _ -> Double in
                let before = spent(input)
                _ = Program.end(of: binary, arguments)
                return spent(input) - before
            }
            // Noise only adds.
            return costs.min() ?? 0
        }
        let base = try cost(1)
        var count = input.start
        var costs = [try cost(count) - base]
        while costs[0] < Self.noise, input.make(count * 8).utf8.count <= Self.largest {
            count *= 2
            costs = [try cost(count) - base]
        }
        costs += try [2, 4].map { try cost(count * $0) - base }
        let ratios = zip(costs, costs.dropFirst()).filter { $0.0 >= Self.noise }.map { $1 / $0 }
        let growth = ratios.max()
        let sizes = Double(input.make(count * 4).utf8.count) / 1000
        let times = costs.map { String(format: "%.2f", max(0, $0)) }.joined(separator: " ")
        print("\(input.name)  \(String(format: "%.0f", sizes))  \(times)  \(growth.map { String(format: "%.1f", $0) } ?? "quick")")
        return (growth ?? 0) <= Self.limit
    }

    /// A site has as many files as its articles have aliases; how long the kernel takes to create them is the disk's affair.
    private func spent(_ input: GrowthInput) -> Double {
        if case .site = input.reader { Program.childrenOwnSeconds } else { Program.childrenSeconds }
    }

    /// Writes the input and says how to read it.
    private func prepared(_ input: GrowthInput, _ count: Int) throws -> [String] {
        let text = input.make(count)
        let small = folder.appending(path: "book")
        try? FileManager.default.removeItem(at: small)
        for (path, text) in GrowthInput.book { try write(text, to: small.appending(path: path)) }
        switch input.reader {
        case .suggest:
            try write(text, to: folder.appending(path: "message.txt"))
            return ["suggest", "--quiet", "--book", book.path, folder.appending(path: "message.txt").path]
        case .ingest(let ending):
            let file = folder.appending(path: "export." + ending)
            try write(text, to: file)
            return ["feedback", "ingest", "--book", small.path, file.path]
        case .importing:
            let file = folder.appending(path: "events.jsonl")
            try write(text, to: file)
            return ["feedback", "import", "--book", small.path, file.path]
        case .reply:
            try write(text, to: small.appending(path: "Templates/money/b.en.md"))
            return ["reply", "money/b:en", "--book", small.path]
        case .check(let path):
            try write(text, to: small.appending(path: path))
            return ["check", "--book", small.path]
        case .site(let path):
            try write(text, to: small.appending(path: path))
            return ["site", "--quiet", "--book", small.path, "--output", folder.appending(path: "site").path]
        }
    }

    private func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
