import Basics
import Diagnostics
import Foundation
import Testing

@Suite struct FormatterTests {
    static let file = SourceFile(path: "Templates/delivery/заказ.ru.md", text: "## Решение\nОтветим\tв ближайшее время, 100%.\n")
    static let range = file.range(33..<65)
    static let finding = Diagnostic(
        .warning, rule: "promises-name-a-day", path: file.path, range: range, "'в ближайшее время' promises without a day; name the day")
    static let report = Report(
        diagnostics: [
            finding,
            Diagnostic(
                .error, rule: "file-names-are-valid", path: "Templates/a,b.md", "file name names no language; write <slug>.<lang>.md"),
        ],
        suppressed: [
            .init(
                Diagnostic(.note, rule: "emoji-fit-the-channel", path: file.path, range: file.range(0..<2), "one emoji too many; keep one"),
                kind: .inSource, justification: "agreed with marketing")
        ],
        sources: [file.path: file], textCount: 3)

    @Test func `text shows place, message, rule, source line and a caret under the finding`() {
        let expected = """
            book/Templates/delivery/заказ.ru.md:2:9: warning: 'в ближайшее время' promises without a day; name the day [promises-name-a-day]
              2 | Ответим    в ближайшее время, 100%.
                |            ^~~~~~~~~~~~~~~~~
            book/Templates/a,b.md:1:1: error: file name names no language; write <slug>.<lang>.md [file-names-are-valid]

            """
        #expect(TextFormatter(pathPrefix: "book/").text(Self.report) == expected)
    }

    @Test func `a long line is cut around the finding`() {
        let file = SourceFile(
            path: "a.md", text: String(repeating: "слово ", count: 60) + "НАХОДКА" + String(repeating: " слово", count: 60))
        let start = 60 * 11
        let text = TextFormatter().text(Diagnostic(.note, rule: "r", path: "a.md", range: file.range(start..<start + 14), "m"), in: file)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines[1].count < 115)
        let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? -1
        #expect(String(lines[1].dropFirst(caret).prefix(7)) == "НАХОДКА")
        #expect(lines[2].hasSuffix("^~~~~~~"))
    }

    @Test func `JSON has the stable keys`() throws {
        let value = try #require(try JSONSerialization.jsonObject(with: Data(JSONFormatter().text(Self.report).utf8)) as? [String: Any])
        let found = try #require(value["diagnostics"] as? [[String: Any]])
        #expect(found.count == 2)
        #expect(Set(found[0].keys).isSuperset(of: ["path", "line", "column", "endLine", "endColumn", "rule", "severity", "message"]))
        #expect(found[0]["line"] as? Int == 2)
        #expect(found[0]["column"] as? Int == 16)
        #expect(found[0]["endColumn"] as? Int == 48)
        #expect((value["summary"] as? [String: Int])?["warnings"] == 1)
    }

    @Test func `GitHub commands escape what would end a property`() {
        let expected = """
            ::warning file=Templates/delivery/заказ.ru.md,line=2,endLine=2,col=9,endColumn=26,title=promises-name-a-day::'в ближайшее время' promises without a day; name the day
            ::error file=Templates/a%2Cb.md,line=1,endLine=1,col=1,endColumn=1,title=file-names-are-valid::file name names no language; write <slug>.<lang>.md

            """
        #expect(GitHubFormatter().text(Self.report) == expected)
    }

    @Test func `GitLab issues have fingerprint, severity and lines`() throws {
        let issues = try #require(
            try JSONSerialization.jsonObject(with: Data(GitLabFormatter().text(Self.report).utf8)) as? [[String: Any]])
        #expect(issues.map { $0["severity"] as? String } == ["minor", "major"])
        #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 2)
        let location = try #require(issues[0]["location"] as? [String: Any])
        #expect((location["lines"] as? [String: Int])?["begin"] == 2)
    }

    @Test func `a fingerprint stays when lines above come and go, and tells equal findings apart`() {
        let moved = SourceFile(path: Self.file.path, text: "\n\n" + Self.file.text)
        let other = Diagnostic(.warning, rule: Self.finding.rule, path: moved.path, range: moved.range(35..<67), Self.finding.message)
        let before = Fingerprint.all(of: [Self.finding], in: [Self.file.path: Self.file])
        #expect(before == Fingerprint.all(of: [other], in: [moved.path: moved]))
        let twice = Fingerprint.all(of: [Self.finding, Self.finding], in: [Self.file.path: Self.file])
        #expect(twice[0] == before[0] && twice[1] != twice[0])
    }

    @Test func `the summary counts by severity`() {
        #expect(Self.report.summary == "1 error, 1 warning in 3 texts, 1 suppressed")
        #expect(Report(diagnostics: [], textCount: 1).summary == "no findings in 1 text")
    }

    @Test func `warnings fail a strict run only, notes none`() {
        let warning = Report(diagnostics: [Self.finding])
        #expect(!warning.isFailure(strict: false) && warning.isFailure(strict: true))
        #expect(!Report(diagnostics: Self.report.suppressed.map(\.diagnostic)).isFailure(strict: true))
    }
}
