import ArgumentParser
import Testing

@testable import Commands

/// What a command reads by itself is what the argument parser would read.
@Suite struct PlainArgumentsTests {
    private static let pieces = [
        "where", "is my order", "где", "", "help", "--limit", "-l", "3", "0", "x", "--lang", "--language", "pl", "ukr!", "--format", "-f",
        "json",
        "xml", "--explain", "--no-record", "--no-color", "-q", "--quiet", "--book", "/b", "--ui", "ru", "xx", "--category", "money", "cash",
        "--",
        "-", "--limit=2", "--typing", "--site", "--only", "articles", "-fl", "--status", "draft", "--channel", "chat", "--unknown",
        "--help", "--version", "-h", "-x",
    ]

    private static func parsed(_ arguments: [String]) -> SearchRequest? {
        do { return try (ReplybookCommand.parseAsRoot(arguments) as? SearchCommand)?.request } catch { return nil }
    }

    @Test func `a search read plainly is the one that the parser reads`() {
        var generator = SeededGenerator(seed: 11)
        var read = 0
        for _ in 0..<3000 {
            let line = (0..<Int.random(in: 1...6, using: &generator)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
            guard let request = SearchRequest(line[...]) else { continue }
            read += 1
            #expect(request == Self.parsed(["search"] + line), "\(line)")
        }
        #expect(read > 300)
    }

    private static func lines(_ count: Int, of pieces: [String], seed: UInt64) -> [[String]] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
        }
    }

    @Test func `a list read plainly is the one that the parser reads`() {
        let pieces = Self.pieces + ["--articles", "--owner", "anna", "-c", "ids", "tsv"]
        let requests = Self.lines(3000, of: pieces, seed: 12).compactMap { line in ListRequest(line[...]).map { (line, $0) } }
        for (line, request) in requests {
            let parsed = (try? ReplybookCommand.parseAsRoot(["list"] + line) as? ListCommand)?.request
            #expect(request == parsed, "\(line)")
        }
        #expect(requests.count > 300)
    }

    @Test func `a note read plainly is the one that the parser reads`() {
        let pieces = [
            "late-parcel:en", "--outcome", "resolved", "follow-up", "report", "edited", "--share", "0.5", "2", "--reason", "wrong",
            "--question",
            "-", "why?", "--at", "2026-11-22T10:00:00Z", "noon", "--set", "a=b", "--event-id", "e1", "--lang", "pl", "--channel", "chat",
            "-q",
            "--", "--conversation", "c",
        ]
        let lines = Self.lines(6000, of: pieces, seed: 13).map { ["where-is-my-order:en", "--outcome", "resolved"].shuffledIn($0) }
        let requests = lines.compactMap { line in RecordRequest(line[...]).map { (line, $0) } }
        for (line, request) in requests {
            let parsed = (try? ReplybookCommand.parseAsRoot(["feedback", "record"] + line) as? RecordCommand)?.request
            #expect(request == parsed, "\(line)")
        }
        #expect(requests.count > 100)
    }

    @Test(arguments: [
        ["where is my order"], ["где", "мой", "заказ", "--limit", "2"], ["zwrot", "--lang", "pl", "--format", "json"],
        ["--book", "/b", "refund", "-f", "tsv", "--no-record"],
    ])
    func `the usual lines need no parser`(line: [String]) {
        #expect(SearchRequest(line[...]) != nil)
    }

    @Test func `the version is the parser's`() {
        let run = RecordedRun(["--version"])
        #expect(run.output == ReplybookCommand.configuration.version + "\n")
        #expect(run.status == 0)
    }
}

extension [String] {
    /// These words with others behind them; every second time in front of them, so that both orders are tried.
    fileprivate func shuffledIn(_ others: [String]) -> [String] { others.count.isMultiple(of: 2) ? self + others : others + self }
}

private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
