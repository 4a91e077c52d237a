import Diagnostics
import Foundation
import Testing

@Suite struct SARIFTests {
    private func log(_ report: Report) throws -> [String: Any] {
        let rules = [
            RuleDescription(
                name: "promises-name-a-day", summary: "A promise says until when.", explanation: "Because.", severity: .warning)
        ]
        let text = SARIFFormatter(version: "0.1.0", rules: rules, pathPrefix: "book/").text(report)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `a log has version, schema and one run with its tool`() throws {
        let log = try log(FormatterTests.report)
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        let driver = try #require((runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "replybook")
        #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(runs[0]["columnKind"] as? String))
        for rule in try #require(driver["rules"] as? [[String: Any]]) {
            #expect(!(rule["id"] as? String ?? "").isEmpty)
            #expect((rule["shortDescription"] as? [String: String])?["text"]?.isEmpty == false)
            let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
            #expect(["none", "note", "warning", "error"].contains(level))
        }
    }

    @Test func `every result names its rule, a level, a message and a place`() throws {
        let run = try #require((try log(FormatterTests.report)["runs"] as? [[String: Any]])?.first)
        let rules = try #require(((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 3)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(["note", "warning", "error"].contains(result["level"] as? String))
            #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
            #expect((result["partialFingerprints"] as? [String: String])?.isEmpty == false)
            let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
            let uri = try #require((location["artifactLocation"] as? [String: Any])?["uri"] as? String)
            #expect(uri.hasPrefix("book/Templates/") && uri.allSatisfy(\.isASCII) && !uri.contains(" "))
            let region = try #require(location["region"] as? [String: Int])
            let (line, column) = (region["startLine"] ?? 0, region["startColumn"] ?? 0)
            #expect(line >= 1 && column >= 1 && (region["endLine"] ?? 0, region["endColumn"] ?? 0) >= (line, column))
        }
    }

    @Test func `columns count UTF-16 units`() throws {
        let run = try #require((try log(FormatterTests.report)["runs"] as? [[String: Any]])?.first)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((location["region"] as? [String: Int])?["startColumn"] == 9)
        #expect((location["region"] as? [String: Int])?["endColumn"] == 26)
    }

    @Test func `a silenced finding stays in the log with its reason`() throws {
        let run = try #require((try log(FormatterTests.report)["runs"] as? [[String: Any]])?.first)
        let suppressions = try #require(run["results"] as? [[String: Any]]).compactMap { $0["suppressions"] as? [[String: String]] }
        #expect(suppressions.count { $0.isEmpty } == 2)
        #expect(suppressions.last?.first?["kind"] == "inSource")
        #expect(suppressions.last?.first?["justification"] == "agreed with marketing")
    }

    @Test(arguments: [
        FormatterTests.report, Report(diagnostics: [], textCount: 3),
        Report(diagnostics: [Self.mended], sources: [FormatterTests.file.path: FormatterTests.file]),
        Report(diagnostics: [], suppressed: [.init(Self.mended, kind: .external, justification: "")]),
    ])
    func `a log keeps to the schema`(report: Report) throws {
        #expect(SARIFSchema.faults(try log(report)) == [])
    }

    private static let mended = Diagnostic(
        .warning, rule: "spaces", path: FormatterTests.file.path, range: FormatterTests.range, "two spaces; keep one",
        fix: FixIt(
            "keep one space", edits: [TextEdit(offsets: 33..<65, replacement: "сегодня"), TextEdit(offsets: 18..<18, replacement: "A\n")]))

    @Test func `a mend is written with the regions it replaces`() throws {
        let run = try #require(
            (try log(Report(diagnostics: [Self.mended], sources: [FormatterTests.file.path: FormatterTests.file]))["runs"]
                as? [[String: Any]])?.first)
        let fixes = try #require((run["results"] as? [[String: Any]])?.first?["fixes"] as? [[String: Any]])
        #expect((fixes[0]["description"] as? [String: String]) == ["text": "keep one space"])
        let change = try #require((fixes[0]["artifactChanges"] as? [[String: Any]])?.first)
        let replacements = try #require(change["replacements"] as? [[String: Any]])
        #expect(replacements.map { $0["insertedContent"] as? [String: String] } == [["text": "сегодня"], ["text": "A\n"]])
        #expect(
            replacements.map { $0["deletedRegion"] as? [String: Int] } == [
                ["startLine": 2, "startColumn": 9, "endLine": 2, "endColumn": 26],
                ["startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 1],
            ])
    }
}
