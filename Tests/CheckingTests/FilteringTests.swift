import Content
import Diagnostics
import Foundation
import Language
import Testing

@testable import Checking

@Suite struct FilteringTests {
    private static let front = "---\ntitle: T\ncategory: delivery\nstatus: published\n---\n## Resolution\n"

    private func hollow(_ body: String) throws -> Report {
        let book = try TemporaryBook(["Templates/delivery/a.en.md": Self.front + body])
        let report = book.report()
        func isWanted(_ diagnostic: Diagnostic) -> Bool {
            ["phrases-are-not-hollow", "suppressions-give-reasons"].contains(diagnostic.rule)
        }
        return Report(diagnostics: report.diagnostics.filter(isWanted), suppressed: report.suppressed.filter { isWanted($0.diagnostic) })
    }

    @Test func `a comment alone silences the paragraph below it, not the next one`() throws {
        let report = try hollow(
            "<!-- replybook-disable phrases-are-not-hollow: a quotation -->\nYour call is important.\nYour feedback is important.\n\nRest assured.\n"
        )
        #expect(report.diagnostics.map(\.range.start.line) == [11])
        #expect(report.suppressed.map(\.diagnostic.range.start.line) == [8, 9])
        #expect(report.suppressed.first?.justification == "a quotation")
    }

    @Test func `a comment beside text silences its line`() throws {
        let report = try hollow("Rest assured. <!-- replybook-disable phrases-are-not-hollow: a quotation -->\nRest assured.\n")
        #expect(report.diagnostics.map(\.range.start.line) == [8])
    }

    @Test func `a comment for the file silences all of it`() throws {
        let report = try hollow("Rest assured.\n\n<!-- replybook-disable-file phrases-are-not-hollow: quotations -->\n\nRest assured.\n")
        #expect(report.diagnostics.isEmpty && report.suppressed.count == 2)
    }

    @Test func `a comment without a reason silences nothing`() throws {
        let report = try hollow("<!-- replybook-disable phrases-are-not-hollow -->\nRest assured.\n")
        #expect(report.diagnostics.map(\.rule) == ["suppressions-give-reasons", "phrases-are-not-hollow"])
    }

    @Test func `a comment for the checks never leaves with a reply`() throws {
        let book = try TemporaryBook([
            "Templates/delivery/a.en.md": Self.front
                + "One.\n<!-- replybook-disable phrases-are-not-hollow: a quotation -->\nRest assured.\n"
        ])
        let template = try #require(BookLoader.load(book.root).templates.first)
        let evaluator = Evaluator(formatter: Settings().formatter(for: .english), fragments: { _ in nil }, value: { _ in nil })
        #expect(evaluator.fill(template.sections[0].placeholders, of: template.file).markdown == "One.\nRest assured.")
    }

    @Test func `a baseline hides old findings and lets new ones through`() throws {
        let book = try TemporaryBook(["Templates/delivery/a.en.md": Self.front + "Rest assured.\n"])
        let path = book.root + "/baseline.json"
        try Data(Baseline.text(of: book.report()).utf8).write(to: URL(filePath: path))
        #expect(try Baseline(path: path).apply(to: book.report()).diagnostics.isEmpty)
        try Data((Self.front + "We pack it today.\n\nRest assured.\n\nYour call is important.\n").utf8).write(
            to: URL(filePath: book.root + "/Templates/delivery/a.en.md"))
        let left = try Baseline(path: path).apply(to: book.report())
        #expect(left.diagnostics.filter { $0.rule == "phrases-are-not-hollow" }.map(\.range.start.line) == [11])
        #expect(left.suppressed.contains { $0.kind == .external })
    }

    @Test func `a broken baseline is named, not trusted`() throws {
        let book = try TemporaryBook(["baseline.json": "{"])
        #expect(throws: Baseline.Failure.self) { try Baseline(path: book.root + "/baseline.json") }
    }

    @Test func `changed lines come from the hunks of a diff`() {
        let diff = """
            diff --git a/Templates/a.md b/Templates/a.md
            --- a/Templates/a.md
            +++ b/Templates/a.md
            @@ -3 +3,2 @@ x
            -old
            +new
            +new
            @@ -9,2 +10,0 @@
            diff --git "a/Templates/\\320\\267.md" "b/Templates/\\320\\267.md"
            --- "a/Templates/\\320\\267.md"
            +++ "b/Templates/\\320\\267.md"
            @@ -1 +1 @@
            +x
            """
        let lines = ChangedLines(diff: Array(diff.utf8), untracked: ["Templates/new.md"])
        let file = SourceFile(path: "x", text: String(repeating: "line\n", count: 20))
        func isIn(_ path: String, _ line: Int) -> Bool {
            let start = file.lines.offset(ofLine: line) + 1
            return lines.contains(Diagnostic(.note, rule: "r", path: path, range: file.range(start..<start + 1), "m"))
        }
        #expect((1...12).filter { isIn("Templates/a.md", $0) } == [3, 4, 10])
        #expect(isIn("Templates/з.md", 1) && !isIn("Templates/з.md", 2))
        #expect(isIn("Templates/new.md", 17) && !isIn("Templates/other.md", 1))
    }

    @Test func `mends change their bytes and no others`() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a  b\r\nПривет  мир\r\nend".utf8)
        let file = SourceFile(path: "a", text: String(decoding: bytes.dropFirst(3), as: UTF8.self))
        func finding(_ range: Range<Int>, _ text: String) -> Diagnostic {
            Diagnostic(
                .note, rule: "r", path: "a", range: file.range(range), "m",
                fix: FixIt("f", edits: [TextEdit(offsets: range, replacement: text)]))
        }
        let fixed = FixApplier(bytes, [finding(18..<20, " "), finding(1..<3, " "), finding(2..<4, "overlaps")])
        #expect(fixed.bytes == [0xEF, 0xBB, 0xBF] + Array("a b\r\nПривет мир\r\nend".utf8))
        #expect(fixed.applied.count == 2)
        #expect(FixApplier(bytes, []).bytes == bytes)
    }

    @Test func `settings turn a rule off, or change how much it matters`() throws {
        let files = ["Templates/delivery/a.en.md": Self.front + "Rest assured.\n"]
        let off = try TemporaryBook(files.merging([".replybook.yml": "checks:\n  severity: {phrases-are-not-hollow: off}\n"]) { $1 })
        #expect(!off.report().diagnostics.contains { $0.rule == "phrases-are-not-hollow" })
        let error = try TemporaryBook(files.merging([".replybook.yml": "checks:\n  severity: {phrases-are-not-hollow: error}\n"]) { $1 })
        #expect(error.report().diagnostics.first { $0.rule == "phrases-are-not-hollow" }?.severity == .error)
    }

    @Test func `a diff shows what a fix changes, with the line ends it has`() {
        let old = "a\r\nb\r\nc\r\nd\r\ne\r\nf\r\ng\r\nh\r\ni"
        let new = old.replacing("b\r\n", with: "B\r\n").replacing("\r\ni", with: "\r\nI")
        let diff = UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "x.md").text
        let expected = """
            --- a/x.md
            +++ b/x.md
            @@ -1,9 +1,9 @@
             a\r
            -b\r
            +B\r
             c\r
             d\r
             e\r
             f\r
             g\r
             h\r
            -i
            \\ No newline at end of file
            +I
            \\ No newline at end of file

            """
        #expect(diff == expected)
        #expect(UnifiedDiff(from: Array(old.utf8), to: Array(old.utf8), path: "x.md").text.isEmpty)
    }

    @Test func `a baseline knows how many of its findings are solved`() throws {
        let book = try TemporaryBook(["Templates/delivery/a.en.md": Self.front + "Rest assured.\n\nYour call is important.\n"])
        let path = book.root + "/baseline.json"
        try Data(Baseline.text(of: book.report()).utf8).write(to: URL(filePath: path))
        #expect(try Baseline(path: path).solvedCount(in: book.report()) == 0)
        try Data((Self.front + "Rest assured.\n").utf8).write(to: URL(filePath: book.root + "/Templates/delivery/a.en.md"))
        #expect(try Baseline(path: path).solvedCount(in: book.report()) > 0)
    }

    @Test func `a text that cannot be read is the only one to blame`() throws {
        let good = "title: Late\ncategory: delivery\narticles: [delivery/tracking]\n---\n## Resolution\n{% include \"hours\" %} It comes.\n"
        let broken = "---\ntitle: Late: how\n---\nIt comes.\n"
        let book = try TemporaryBook([
            ".replybook.yml": "languages: [en, pl]\n", "Templates/delivery/late.en.md": "---\n" + good,
            "Templates/delivery/late.pl.md": broken, "KnowledgeBase/delivery/tracking.en.md": broken,
            "Templates/_fragments/hours.en.md": broken, "Templates/delivery/lost.en.md": broken,
            "Templates/delivery/lost@chat.en.md": "## Resolution\nIt is lost.\n",
        ])
        let consequences = [
            "texts-are-translated", "named-articles-exist", "fragments-exist", "variants-belong-to-a-text", "yaml-is-well-formed",
        ]
        let found = book.report().diagnostics.filter { consequences.contains($0.rule) }
        #expect(Set(found.map(\.rule)) == ["yaml-is-well-formed"], "\(found.map(\.line))")
        #expect(found.count == 4)
    }

    @Test(arguments: [
        ("---\ntitel: T\ncategory: delivery\n---\n## Resolution\nx\n", "title: T"),
        ("---\ntitle: T\ncategory: delivry\n---\n## Resolution\nx\n", "category: delivery"),
        ("---\ntitle: T\nreviewed: 30.11.2026\n---\n## Resolution\nx\n", "reviewed: 2026-11-30"),
        ("---\ntitle: T\n---\n## Resolutoin\nx\n", "## Resolution"),
        ("---\ntitle: T\n---\n## Resolution\n{{ today | dat: \"long\" }}\n", "{{ today | date: \"long\" }}"),
        ("---\ntitle: T\n---\n## Resolution\n{{ facts.retrun_days }} days\n", "{{ facts.return_days }} days"),
        ("---\ntitle: T\n---\n## Resolution\nSend it back within 30 days.\n", "{{ facts.return_days }} days"),
        ("---\ntitle: T\n---\n## Resolution\n<!-- replybook-disabel x: y -->\nx\n", "<!-- replybook-disable x: y -->"),
    ]) func `what is certain is fixed`(text: String, expected: String) throws {
        let path = "Templates/delivery/a.en.md"
        let book = try TemporaryBook([".replybook.yml": "facts: {return_days: 30}\n", path: text])
        let findings = book.report().diagnostics.filter { $0.path == path }
        let fixed = String(decoding: FixApplier(Array(text.utf8), findings).bytes, as: UTF8.self)
        #expect(fixed.contains(expected), "\(fixed)\n\(findings.map(\.line))")
    }

    @Test func `an unknown block is named in the language of its text`() throws {
        let book = try TemporaryBook(["Templates/delivery/a.ru.md": "---\ntitle: T\n---\n## Ответ\nВ пути.\n\n## Решени\nВ пути.\n"])
        let messages = book.report().diagnostics.filter { $0.rule == "blocks-are-known" }.map(\.message)
        #expect(messages.first?.contains("use Приветствие, Присоединение, Решение") == true, "\(messages)")
        #expect(messages.last?.contains("did you mean 'Решение'?") == true)
    }
}
