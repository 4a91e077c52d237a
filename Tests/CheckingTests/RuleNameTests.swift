import Content
import Diagnostics
import Foundation
import Language
import Testing

@testable import Checking

@Suite struct RuleNameTests {
    private static let front = "---\ntitle: T\ncategory: delivery\nstatus: published\n---\n## Resolution\n"

    @Test(arguments: RuleSet.all.map { String(describing: $0) }) func `a rule is called as its type is`(type: String) throws {
        let rule = try #require(RuleSet.all.first { String(describing: $0) == type })
        let words = type.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)-\($0.2)" }.replacing(/([A-Z]+)([A-Z][a-z])/) { "\($0.1)-\($0.2)" }
        #expect(rule.about.name == words.lowercased())
    }

    @Test func `names of the past lead to rules of today, and no rule has one of them`() {
        for (former, name) in FormerRuleName.all {
            #expect(RuleSet.names.contains(name), "\(former)")
            #expect(!RuleSet.names.contains(former), "\(former)")
        }
        #expect(RuleReference().explanation(of: "broken-link")?.hasPrefix("links-lead-somewhere (error)") == true)
    }

    @Test func `a comment and a setting may use a name of the past, and are told the new one`() throws {
        let book = try TemporaryBook([
            ".replybook.yml": "default_language: en\nchecks:\n  severity:\n    sales-talk: off\n    long-sentence: error\n",
            "Templates/delivery/a.en.md": Self.front
                + "<!-- replybook-disable hollow-phrase: a quotation -->\nYour call is important.\n\n"
                + String(repeating: "very ", count: 40) + "long.\n",
        ])
        let report = book.report()
        let notes = report.diagnostics.filter { $0.message.contains("is called") }
        #expect(
            notes.map(\.line) == [
                ".replybook.yml:4:5: note: rule 'sales-talk' is called 'upset-customers-are-not-sold-to' now; write that [settings-are-valid]",
                ".replybook.yml:5:5: note: rule 'long-sentence' is called 'sentences-are-short' now; write that [settings-are-valid]",
                "Templates/delivery/a.en.md:7:1: note: rule 'hollow-phrase' is called 'phrases-are-not-hollow' now; "
                    + "write that [suppressions-give-reasons]",
            ])
        #expect(report.suppressed.map(\.diagnostic.rule) == ["phrases-are-not-hollow"])
        #expect(report.diagnostics.first { $0.rule == "sentences-are-short" }?.severity == .error)
    }

    @Test func `a baseline of the time before still hides what it hid`() throws {
        let book = try TemporaryBook(["Templates/delivery/a.en.md": Self.front + "Rest assured.\n"])
        let path = book.root + "/baseline.json"
        let report = book.report()
        let former = Report(
            diagnostics: report.diagnostics.map { $0.renamed(FormerRuleName.former($0.rule)) }, sources: report.sources, textCount: 1)
        let text = Baseline.text(of: former).replacing("\"version\": 2", with: "\"version\": 1")
        #expect(text.contains("hollow-phrase"))
        try Data(text.utf8).write(to: URL(filePath: path))
        let baseline = try Baseline(path: path)
        #expect(baseline.apply(to: book.report()).diagnostics.isEmpty)
        #expect(baseline.solvedCount(in: book.report()) == 0)
    }

    @Test func `every rule that the source names is registered`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        var names: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            names.formUnion(text.matches(of: /\b(?:rule: |problem\()"([a-z0-9-]+)"/).map { String($0.1) })
        }
        #expect(names.count > 20)
        #expect(names.subtracting(RuleSet.names) == [])
    }
}
