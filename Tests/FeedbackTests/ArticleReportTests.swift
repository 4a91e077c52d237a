import Foundation
import Testing

@testable import Feedback

/// What editors read about articles in the report.
@Suite struct ArticleReportTests {
    private static let now = 1_000_000

    private static func text(_ slug: String, body: String = "Old words that say it all.", revision: String) -> BookText {
        BookText(
            name: RecordedText(template: "delivery/\(slug)", language: "en", revision: revision), title: "About <\(slug)>",
            path: "KnowledgeBase/delivery/\(slug).en.md", body: body)
    }

    /// Ten articles of which one in ten votes says no, and one that was rewritten and is still refused by most.
    private static func report() throws -> FeedbackReport {
        let store = MemoryStore(salt: Salt(bytes: []))
        var generator = 0
        func votes(_ text: BookText, helpful: Int, unhelpful: Int, comment: String? = nil) throws {
            for number in 0..<helpful + unhelpful {
                generator += 1
                let isHelpful = number < helpful
                let reason: ArticleVote.Reason? = isHelpful ? nil : number.isMultiple(of: 2) ? .wrong : .unclear
                let words = number == helpful ? comment.map(ScrubbedText.stored) : nil
                try store.record(votes: [
                    ArticleVote(
                        id: EventID("v\(generator)"), article: text.name, isHelpful: isHelpful, reason: reason, comment: words,
                        at: now - 1000 + generator)
                ])
            }
        }
        var texts: [BookText] = []
        for number in 0..<10 {
            texts.append(text("good\(number)", revision: "00000000000000a\(number)"))
            try votes(texts[number], helpful: 18, unhelpful: 2)
        }
        let before = text("bad", revision: "00000000000000b1")
        try store.note(articles: [Wording(text: before.name, firstSeen: 5, body: before.body)])
        try votes(before, helpful: 2, unhelpful: 28)
        let bad = text("bad", body: "Something quite different, in other words than those.", revision: "00000000000000b2")
        texts.append(bad)
        try votes(bad, helpful: 10, unhelpful: 21, comment: "the `link` <b>is</b> =dead")
        texts.append(text("silent", revision: "00000000000000c1"))
        let rule = MarkingRule()
        let articles = try ArticleEvidence.gather(of: texts, in: store, rule: rule, now: now)
        let evidence = try BookEvidence.gather(of: [], facts: [:], in: store, rule: rule, now: now)
        let search = FeedbackReport.Search(vectorizer: QuestionClusterTests.vector, answerer: nil)
        return try FeedbackReport(evidence, articles: articles, in: store, search: search, rule: rule, now: now)
    }

    @Test func `an article that visitors refuse comes first, with its wordings apart and the usual rate of articles beside it`() throws {
        let entries = try Self.report().articles.entries
        #expect(entries.count == 11)
        let bad = try #require(entries.first)
        #expect(bad.article.name.template == "delivery/bad")
        #expect((bad.current.tally.unhelpful, bad.current.tally.votes, bad.current.isWorse) == (21, 31, true))
        #expect(bad.earlier.map(\.tally.votes) == [30])
        #expect(bad.current.posterior.mean > 0.4 && bad.current.interval.contains(bad.current.posterior.mean))
        #expect(entries.dropFirst().allSatisfy { !$0.current.isWorse && $0.current.interval.contains(0.1) })
        #expect(try #require(bad.improvement) > 0.5)
    }

    @Test func `the table names the article, its votes, reasons and comments`() throws {
        let text = TableRenderer(usesColor: false, limit: 1).text(try Self.report())
        #expect(text.contains("  delivery/bad:en  About <bad>\n  00000000         21/31"))
        #expect(text.contains("visitors say no more often than elsewhere\n    wrong or out of date 11×, hard to understand 10×"))
        #expect(text.contains("«the `link` <b>is</b> =dead»"))
        #expect(text.contains("  before 00000000  28/30"))
        #expect(text.contains("… and 10 more; use --limit to see them"))
    }

    @Test func `the JSON adds articles and leaves templates alone`() throws {
        let report = try Self.report()
        let json = try ReportDocument(report, entries: report.evidence.entries).json()
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((root["templates"] as? [Any])?.isEmpty == true)
        let first = try #require((root["articles"] as? [[String: Any]])?.first)
        #expect(first["id"] as? String == "delivery/bad")
        #expect((first["votes"] as? Int, first["notHelpful"] as? Int, first["marked"] as? Bool) == (31, 21, true))
        #expect(first["reasons"] as? [String: Int] == ["unclear": 10, "wrong": 11])
        #expect(first["rate"] as? Double == 0.6774)
        #expect((first["earlier"] as? [[String: Any]])?.first?["votes"] as? Int == 30)
    }

    @Test func `HTML escapes what visitors wrote, Markdown keeps it in code spans`() throws {
        let report = try Self.report()
        let page = HTMLReportRenderer.text(report, shopName: "")
        #expect(page.contains("the `link` &lt;b&gt;is&lt;/b&gt; =dead"))
        #expect(page.contains("<td class=\"n\">21 of 31</td>"))
        let text = MarkdownRenderer.text(report)
        #expect(text.contains("| `delivery/bad:en` | `00000000000000b2` | 21 of 31 |"))
        #expect(text.contains("| before | `00000000000000b1` | 28 of 30 |"))
        #expect(text.contains("- `the 'link' <b>is</b> =dead`"))
    }

    @Test func `CSV has a line for each article, with nothing in the columns of templates`() throws {
        let report = try Self.report()
        let lines = CSVRenderer.text(report.evidence.entries, articles: report.articles.entries).split(separator: "\r\n")
        #expect(lines.count == 12)
        #expect(lines[0].hasSuffix("marked,reasons,kind,helpful,notHelpful"))
        #expect(lines[1].hasPrefix("delivery/bad,,en,00000000000000b2,About <bad>,,,,,,,,0.6774,"))
        #expect(lines[1].hasSuffix(",,,true,wrong:11 unclear:10,article,10,21"))
        let counts = Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
        #expect(counts == [CSVRenderer.columns.count])
    }

    @Test func `a typo fix keeps the votes of the wording before`() throws {
        let store = MemoryStore(salt: Salt(bytes: []))
        let body = String(repeating: "The parcel is on its way and arrives within three days. ", count: 4)
        let first = Self.text("fixed", body: body + "Teh end.", revision: "00000000000000d1")
        let second = Self.text("fixed", body: body + "The end.", revision: "00000000000000d2")
        try store.record(votes: [
            ArticleVote(id: EventID("a"), article: first.name, isHelpful: true, at: 10),
            ArticleVote(id: EventID("b"), article: second.name, isHelpful: false, at: 20),
        ])
        _ = try ArticleEvidence.gather(of: [first], in: store, rule: MarkingRule(), now: 15)
        let entry = try #require(try ArticleEvidence.gather(of: [second], in: store, rule: MarkingRule(), now: 30).entries.first)
        #expect((entry.current.tally.votes, entry.earlier.count) == (2, 0))
    }

    @Test func `what visitors searched for is open until an article answers it, whatever templates say`() throws {
        let gaps = try [
            NumberedGap(number: 1, gap: Gap(id: EventID("a"), kind: .siteSearch, text: .stored("klarna"), at: 1)),
            NumberedGap(number: 2, gap: Gap(id: EventID("b"), kind: .noResult, text: .stored("klarna"), at: 2)),
        ]
        let template: Answerer = { _, _ in Answer(kind: .template, id: "money/klarna", title: "Klarna", probability: 0.9) }
        let open = GapCluster.all(of: gaps, by: QuestionClusterTests.vector, answerer: template, articles: { _, _ in nil })
        #expect(open.map(\.numbers) == [[1]])
        #expect(open.first?.kinds == [.siteSearch: 1])
    }
}
