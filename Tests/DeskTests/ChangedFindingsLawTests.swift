import Basics
import Checking
import Content
import Desk
import Diagnostics
import Foundation
import Testing

/// Random changes of a book in git: `--changed` answers as two checkouts do that are looked at as a whole, compared by hand,
/// whatever is remembered of earlier runs.
@Suite struct ChangedFindingsLawTests {
    private static let changes = 501

    @Test func `a change has the findings by which two checkouts differ`() throws {
        let book = try GitBook(prefix: "support/")
        try book.commit("0")
        var random = SplitMix(seed: 20_261_122)
        var (found, silent) = (0, 0)
        for number in 1...Self.changes {
            try Self.change(book, &random)
            try Self.disturb(book, number, &random)
            let reported = try book.job().report(CheckScope(change: .findings(since: "HEAD"))).diagnostics
            let expected = try Self.difference(book)
            #expect(reported.map(\.line) == expected.map(\.line), "change \(number)")
            reported.isEmpty ? (silent += 1) : (found += 1)
            try book.commit("\(number)")
            if number % 20 == 0 { try Self.startAnew(book) }
        }
        // Both kinds must occur, or the comparison says nothing.
        #expect(found > 50 && silent > 5, "\(found) changes with findings, \(silent) without")
    }

    /// Of three runs, one finds what the one before left, one nothing, one a damaged file.
    private static func disturb(_ book: borrowing GitBook, _ number: Int, _ random: inout SplitMix) throws {
        let path = ".replybook/texts.rbt"
        guard number % 3 != 0, FileManager.default.fileExists(atPath: "\(book.root)/\(path)") else { return }
        guard number % 3 == 1 else { return try book.remove(path) }
        let url = URL(filePath: "\(book.root)/\(path)")
        var bytes = try Data(contentsOf: url)
        for _ in 0..<Int.random(in: 1...9, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
        }
        try bytes.prefix(Bool.random(using: &random) ? bytes.count : Int.random(in: 0..<bytes.count, using: &random)).write(to: url)
    }

    /// What a check finds that remembers nothing.
    private static func whole(_ root: String) -> Report {
        Checker().report(on: CheckedBook(BookLoader.load(root), today: GitBook.today))
    }

    /// Two checkouts, two full checks; a finding is new where the older one has fewer of the same rule, file, message and line.
    private static func difference(_ book: borrowing GitBook) throws -> [Diagnostic] {
        let old = book.top + "-old"
        try book.git("worktree", "add", "-q", "--detach", old, "HEAD")
        defer { do { try book.git("worktree", "remove", "--force", old) } catch { Issue.record(error) } }
        let (before, now) = (whole(old + "/support"), whole(book.root))
        #expect(try book.job().report().diagnostics == now.diagnostics)
        let moves = try moves(from: old + "/support", to: book.root)
        let new = FindingDifference(old: KnownFinding.all(of: before), moves: moves).apply(to: now).diagnostics
        compareCounts(new, before, now, moves)
        return new
    }

    /// What counting alone says: no finding is new that stood on an equal line, and where a file has more findings of a rule
    /// than before, as many at least are new.
    private static func compareCounts(_ new: [Diagnostic], _ before: Report, _ now: Report, _ moves: FileMoves) {
        func counts(_ diagnostics: [Diagnostic], _ key: (Diagnostic) -> String) -> [String: Int] {
            diagnostics.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
        }
        func rule(_ diagnostic: Diagnostic) -> String { "\(moves.paths[diagnostic.path] ?? diagnostic.path) \(diagnostic.rule)" }
        func line(_ report: Report) -> (Diagnostic) -> String {
            { "\(rule($0)) \($0.severity) \($0.message) \(KnownFinding($0, in: report.sources[$0.path]).line)" }
        }
        let (older, newer) = (counts(before.diagnostics, line(before)), counts(now.diagnostics, line(now)))
        for (key, count) in counts(new, line(now)) { #expect(count <= newer[key, default: 0] - older[key, default: 0], "\(key)") }
        let (fewer, more) = (counts(before.diagnostics, rule), counts(now.diagnostics, rule))
        let told = counts(new, rule)
        for (key, count) in more { #expect(told[key, default: 0] >= count - fewer[key, default: 0], "\(key)") }
    }

    private static func moves(from old: String, to new: String) throws -> FileMoves {
        func files(_ root: String) throws -> [String: [UInt8]] {
            let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
            return Dictionary(
                uniqueKeysWithValues: try paths.filter { $0.hasSuffix(".md") }.map {
                    ($0, Array(try Data(contentsOf: URL(filePath: "\(root)/\($0)"))))
                })
        }
        let (before, now) = (try files(old), try files(new))
        return FileMoves(
            gone: before.filter { now[$0.key] == nil }, added: now.filter { before[$0.key] == nil }, kept: Array(now.keys))
    }

    private static func startAnew(_ book: borrowing GitBook) throws {
        for folder in ["Templates", "KnowledgeBase"] where FileManager.default.fileExists(atPath: "\(book.root)/\(folder)") {
            try book.remove(folder)
        }
        for (path, text) in GitBook.files { try book.write(text, to: path) }
        try book.commit("anew")
    }

    /// One or two of the things that editors do.
    private static func change(_ book: borrowing GitBook, _ random: inout SplitMix) throws {
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let paths = (FileManager.default.enumerator(atPath: book.root)?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(".md") }.sorted()
            guard let path = paths.randomElement(using: &random) else { return try startAnew(book) }
            try change(path, Int.random(in: 0...11, using: &random), book, &random)
        }
    }

    private static func change(_ path: String, _ kind: Int, _ book: borrowing GitBook, _ random: inout SplitMix) throws {
        let lines = try book.text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = Int.random(in: 0..<lines.count, using: &random)
        func rewrite(_ lines: [String]) throws { try book.write(lines.joined(separator: "\n"), to: path) }
        switch kind {
        case 0: try book.remove(path)
        case 1: try move(path, book, &random)
        case 2: try settings(book, &random)
        case 3: try rewrite(withoutBlock(at: place, lines))
        case 4: try rewrite(lines.map { $0.contains("status:") ? "status: draft" : $0 })
        case 5: try rewrite(Array(lines[..<place]) + ["Your call is important to us."] + lines[place...])
        case 6: try rewrite(lines.enumerated().filter { $0.offset != place }.map(\.element))
        case 7: try rewrite(lines.map { $0.replacing("{{ facts.hold_days }}", with: "9").replacing("Hello", with: "Good day") })
        case 8: try rewrite(Array(lines[..<place]) + ["", "See [here](http://shop.example/) and  {{ nam }}!!", ""] + lines[place...])
        case 9: try book.write(lines.joined(separator: "\r\n").replacing("\r\r\n", with: "\r\n"), to: path)
        case 10: try rewrite(lines + ["", "A word more, as soon as possible."])
        default: try rewrite(lines.enumerated().map { $0.offset == place ? $0.element + " Your call is important to us." : $0.element })
        }
    }

    private static func move(_ path: String, _ book: borrowing GitBook, _ random: inout SplitMix) throws {
        let name = path.replacing("/late", with: "/parcel-\(random.next() % 10)").replacing(
            "/tracking", with: "/follow-\(random.next() % 10)")
        guard name != path, !FileManager.default.fileExists(atPath: "\(book.root)/\(name)") else { return }
        try book.write(try book.text(path), to: name)
        try book.remove(path)
    }

    private static func settings(_ book: borrowing GitBook, _ random: inout SplitMix) throws {
        let facts = ["return_days: 30, hold_days: 7", "return_days: 14, hold_days: 7", "hold_days: 7", "return_days: 30"]
        let severity = Bool.random(using: &random) ? "" : "checks: {severity: {phrases-are-not-hollow: error, exclamations: off}}\n"
        let languages = Bool.random(using: &random) ? "[en, pl]" : "[en, pl, ru]"
        let text = "shop_name: Lumen\nlanguages: \(languages)\nfacts: {\(facts.randomElement(using: &random) ?? "")}\n\(severity)"
        try book.write(text, to: ".replybook.yml")
    }

    private static func withoutBlock(at place: Int, _ lines: [String]) -> [String] {
        let start = lines[...place].lastIndex { $0.hasPrefix("## ") } ?? place
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.count
        return Array(lines[..<start]) + lines[end...]
    }
}
