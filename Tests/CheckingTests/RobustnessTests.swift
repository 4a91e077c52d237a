import Basics
import Content
import Diagnostics
import Foundation
import Testing

@testable import Checking

@Suite struct RobustnessTests {
    /// Every finding lies inside its file, on the boundary of a character, and what its message quotes first stands there.
    static func faults(in report: Report) -> [String] {
        report.diagnostics.compactMap { diagnostic in
            guard let file = report.sources[diagnostic.path] else { return nil }
            let (range, count) = (diagnostic.range, file.text.utf8.count)
            guard range.start.offset <= range.end.offset, range.end.offset <= count else { return "outside: \(diagnostic.line)" }
            guard file.range(range.offsets) == range else { return "line or column: \(diagnostic.line)" }
            guard String(file.slice(range.offsets)).utf8.count == range.offsets.count,
                !file.slice(range.offsets).contains("\u{FFFD}") || file.text.contains("\u{FFFD}")
            else { return "cuts a character: \(diagnostic.line)" }
            guard Self.quoting.contains(diagnostic.rule), let quoted = diagnostic.message.firstMatch(of: /'([^']+)'/) else { return nil }
            // The parser writes U+FFFD for a NUL, which no source text shows.
            if quoted.1.contains("\u{FFFD}") { return nil }
            // What a terminal would obey is written otherwise in messages.
            let found = String(file.slice(range.offsets)).printable
            return found.contains(quoted.1) ? nil : "'\(quoted.1)' is not in '\(found.prefix(80))': \(diagnostic.line)"
        }
    }

    /// Rules whose messages begin with the words they point at.
    static let quoting: Set<String> = [
        "phrases-are-not-hollow", "nobody-is-blamed", "promises-name-a-day", "upset-customers-are-not-sold-to", "words-are-not-in-capitals",
        "no-personal-email",
        "no-personal-phone", "no-card-number",
        "no-bank-account", "no-personal-number", "links-are-secure", "links-lead-somewhere", "anchors-exist", "images-exist",
        "facts-are-quoted-by-name", "link-texts-say-where-they-lead",
    ]

    static let pieces = [
        "{{", "}}", "{%", "%}", "{{ a | b: \"", "{% if x %}", "{% else %}", "{% endif %}", "## Resolution", "## Решение", "---", "\n",
        "\r\n", "\n\n", "**", "_", "`",
        "[a](b.md)", "[x](<../y z.md#ż>)", "![](q.png)", "http://x.pl", "Rest assured", "Приносим извинения за неудобства", "🙂", "👩‍👩‍👧", "é",
        "e\u{301}", "\u{0}", "\t",
        "| a | b |\n|---|---|\n| 1 | 2 |", "> [!NOTE]", "1. ", "- ", "ПОМОГИТЕ СЕЙЧАС", "!!!", "4111 1111 1111 1111",
        "<!-- replybook-disable", "-->", "<b>", "x@y.pl", "\u{202E}", "ＡＢ", "…", " , ", "  ",
    ]

    @Test(arguments: 0..<60) func `no text makes a rule crash or point beside itself`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var files: [String: String] = [".replybook.yml": "languages: [en, ru]\nfacts:\n  days: 14\n"]
        for (path, kind) in [
            ("Templates/delivery/a.en.md", 0), ("Templates/delivery/a.ru.md", 0), ("KnowledgeBase/money/b.pl.md", 1),
            ("Templates/_fragments/f.en.md", 2),
        ] {
            let body = (0..<Int(random.next() % 60)).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined(
                separator: random.next() % 2 == 0 ? " " : "")
            files[path] =
                kind == 2
                ? body
                : "---\ntitle: T\ncategory: \(kind == 0 ? "delivery" : "money")\nquestions: [a, b]\n---\n"
                    + (kind == 0 ? "## Resolution\n" : "") + body
        }
        let book = try TemporaryBook(files)
        #expect(Self.faults(in: book.report()) == [], "seed \(seed)")
    }

    /// Set `REPLYBOOK_CORPORA` to a folder of Markdown articles to check them all as a knowledge base.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REPLYBOOK_CORPORA"] != nil))
    func `real articles are checked without a wrong place`() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["REPLYBOOK_CORPORA"])
        var files: [String: String] = [:]
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        for (index, name) in names.sorted().enumerated() where name.hasSuffix(".md") {
            guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { continue }
            let language = name.contains("ru") ? "ru" : "pl"
            let body = text.hasPrefix("---") ? text : "---\ntitle: T\ncategory: product\n---\n" + text
            files["KnowledgeBase/product/text-\(index).\(language).md"] = body
        }
        let book = try TemporaryBook(files)
        let report = book.report()
        print(
            "\(files.count) articles, \(report.summary); \(Dictionary(report.diagnostics.map { ($0.rule, 1) }, uniquingKeysWith: +).sorted { $0.value > $1.value })"
        )
        #expect(Self.faults(in: report) == [])
    }
}
