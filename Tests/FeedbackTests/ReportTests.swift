import Basics
import Foundation
import Testing

@testable import Feedback

@Suite struct ReportTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("＝cmd", "'＝cmd"), ("＋7", "'＋7"), ("－1", "'－1"), ("＠SUM", "'＠SUM"), ("﹦1", "'﹦1"), ("\t=1", "'\t=1"),
        ("\r=1", "\"'\r=1\""),
        ("\u{200B}=1", "'\u{200B}=1"), (" @x", "' @x"), ("Возврат", "Возврат"), ("a=b", "a=b"),
    ])
    func `a cell that a spreadsheet would run is text`(field: String, cell: String) {
        #expect(CSVRenderer.quoted(field) == cell)
    }

    private static var search: FeedbackReport.Search {
        FeedbackReport.Search(
            vectorizer: QuestionClusterTests.vector,
            answerer: { question, _ in
                question.contains("привезут") ? Answer(kind: .article, id: "delivery/terms", title: "Сроки", probability: 0.9) : nil
            })
    }

    private static func report() throws -> FeedbackReport {
        let book = SmallBook()
        _ = try book.store.record(gaps: [
            Gap(id: EventID("g1"), kind: .noResult, text: .stored("подарочная карта <b>"), language: "ru", at: 5),
            Gap(id: EventID("g2"), kind: .uncovered, text: .stored("подарочная карта"), language: "ru", at: 6),
            Gap(id: EventID("g3"), kind: .abandoned, text: .stored("когда привезут"), language: "ru", at: 7),
        ])
        return try FeedbackReport(try book.evidence(), in: book.store, search: search, rule: MarkingRule(), now: SmallBook.now)
    }

    @Test func `the terminal table shows the queue, what was asked and the gaps`() throws {
        let text = TableRenderer(usesColor: false).text(try Self.report())
        #expect(
            text == """
                1 of 12 texts are marked for rewriting

                  saves/month  again/known  estimate  usual  90 % interval, 0 to 60 %
                           66        26/40      53 %   15 %  ·······┊············━━━━━━█━━→
                    delivery/bad:ru  Письмо <bad>
                      customers ask again more often than usual
                      26× «когда привезут заказ?»
                         → answer it in the Anticipation block or link the article delivery/terms

                Content gaps: asked for and not there
                    2×  #2  «подарочная карта» [ru]
                start one with 'replybook new template --from-gap NUMBER'
                """)
    }

    @Test func `the JSON keeps the promised keys and says null where nothing is known`() throws {
        let report = try Self.report()
        let json = try ReportDocument(report, entries: report.evidence.entries).json()
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let templates = try #require(root["templates"] as? [[String: Any]])
        let first = try #require(templates.first)
        for key in ["id", "variant", "language", "revision", "uses", "known", "followUps", "rate", "interval", "marked", "reasons"] {
            #expect(first[key] != nil, "\(key)")
        }
        #expect(first["id"] as? String == "delivery/bad")
        #expect(first["rate"] as? Double == 0.65)
        #expect(first["marked"] as? Bool == true)
        #expect(first["reasons"] as? [String] == ["follow-ups"])
        #expect((first["interval"] as? [Double])?.count == 2)
        #expect((root["gaps"] as? [[String: Any]])?.first?["count"] as? Int == 2)
        let unused = BookText(name: Sample.text, title: "", path: "", body: "")
        let empty = MemoryStore(salt: Salt(bytes: []))
        let evidence = try BookEvidence.gather(of: [unused], facts: [:], in: empty, rule: MarkingRule(), now: 1)
        let nothing = try FeedbackReport(evidence, in: empty, search: Self.search, rule: MarkingRule(), now: 1)
        #expect(try ReportDocument(nothing, entries: evidence.entries).json().contains("\"rate\" : null"))
    }

    @Test func `HTML escapes everything people wrote and runs nothing`() throws {
        let page = HTMLReportRenderer.text(try Self.report(), shopName: "A & <B>")
        #expect(page.contains("Письмо &lt;bad&gt;"))
        #expect(page.contains("A &amp; &lt;B&gt;"))
        #expect(page.contains("<svg "))
        #expect(!page.contains("<script") && !page.contains("<b>"))
    }

    @Test func `Markdown keeps customers' words in code spans`() throws {
        let text = MarkdownRenderer.text(try Self.report())
        #expect(text.contains("| `delivery/bad:ru` | 66 | 26 of 40 | 53 %"))
        #expect(text.contains("- 26× `когда привезут заказ?`"))
        #expect(text.contains("Письмо \\<bad\\>"))
    }

    @Test func `CSV has one line a text and no formula`() throws {
        let entries = try Self.report().evidence.entries
        let lines = CSVRenderer.text(entries).split(separator: "\r\n")
        #expect(lines.count == 13)
        #expect(lines[1].hasPrefix("delivery/bad,,ru,old,Письмо <bad>,40,40,14,26,0,0,0,0.6500,"))
    }

    @Test func `revisions stand side by side with the chance of improvement`() throws {
        let book = SmallBook().rewriting("Другое письмо, в котором всё сказано.", mark: nil)
        try book.record(bad: 3, of: 40, revision: "new", at: SmallBook.now)
        let evidence = try book.evidence()
        let comparison = TemplateComparison(try #require(evidence.entry(at: SmallBook.bad)), in: evidence)
        let text = TableRenderer(usesColor: false).text(comparison, asked: [])
        #expect(text.contains("not marked"))
        #expect(text.split(separator: "\n").filter { $0.contains("2027-01-1") }.count == 2)
        #expect(try #require(comparison.generations.last?.improvement) > 0.999)
        #expect(MarkdownRenderer.text(comparison, asked: []).contains("| 3 of 40 |"))
    }
}
