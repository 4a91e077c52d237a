import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

@Suite struct MarkTests {
    private static let plain = "---\ntitle: Где заказ\nstatus: published\n---\n## Решение\nОн в пути.\n"

    @Test func `setting a mark adds one line and taking it away gives the file back`() {
        let mark = RevisionMark(since: "2026-11-22", reasons: ["follow-ups", "wrong"])
        let marked = FrontMatterMark.set(mark, in: Self.plain)
        #expect(marked == Self.plain.replacing("published\n", with: "published\nrevise: {since: 2026-11-22, reason: follow-ups + wrong}\n"))
        #expect(FrontMatterMark.read(marked) == mark)
        #expect(FrontMatterMark.removed(from: marked) == Self.plain)
        let later = FrontMatterMark.set(RevisionMark(since: "2026-11-22", reasons: ["legal"]), in: marked)
        #expect(later == marked.replacing("follow-ups + wrong", with: "legal"))
    }

    @Test func `a mark in a person's words and a file without front matter stay as they are`() {
        let mark = RevisionMark(since: "2026-11-22", reasons: ["legal"])
        for text in [
            Self.plain.replacing("status: published", with: "revise: tone is too cold"),
            Self.plain.replacing("status: published", with: "revise:\n  since: 2026-01-01\n  reason: lawyers asked"),
            "## Решение\nrevise: x\n", "",
        ] {
            #expect(FrontMatterMark.set(mark, in: text) == text)
            #expect(FrontMatterMark.removed(from: text) == text)
        }
    }

    @Test func `line ends of the file are kept`() {
        let windows = Self.plain.replacing("\n", with: "\r\n")
        let marked = FrontMatterMark.set(RevisionMark(since: "2026-11-22", reasons: ["legal"]), in: windows)
        #expect(marked.contains("revise: {since: 2026-11-22, reason: legal}\r\n---\r\n"))
        #expect(FrontMatterMark.removed(from: marked) == windows)
    }

    @Test func `a text with bad outcomes is marked, its rewrite waits for proof, and good outcomes take the mark away`() throws {
        let book = SmallBook()
        var changes = MarkChange.all(for: try book.evidence(), today: "2026-11-22")
        #expect(changes.map(\.path) == ["Templates/delivery/bad.ru.md"])
        #expect(changes.first?.mark?.reasons == ["follow-ups"])

        let rewritten = book.rewriting("Совсем другое письмо, в котором всё сказано с первого раза.", mark: changes[0].mark)
        var evidence = try rewritten.evidence()
        #expect(evidence.queue.isEmpty)
        #expect(evidence.entries.filter(\.isProving).map(\.text.path) == ["Templates/delivery/bad.ru.md"])
        #expect(MarkChange.all(for: evidence, today: "2026-11-23").isEmpty)

        try rewritten.record(bad: 2, of: 40, revision: "new", at: SmallBook.now)
        evidence = try rewritten.evidence()
        changes = MarkChange.all(for: evidence, today: "2026-12-22")
        #expect(changes.map(\.mark) == [nil])
        let history = try #require(evidence.generations[SmallBook.bad])
        #expect(history.count == 2)
        #expect(try #require(history[1].improvement) > 0.99)
    }

    @Test func `reports, changed facts and overdue reviews mark at once, and a review deals with them`() throws {
        let book = SmallBook(facts: ["days"], reviewDue: SmallBook.now - 5)
        try book.store.note(facts: ["days:ru": "14"], at: SmallBook.now - 1000)
        try book.store.record([try Sample.event("w", .report(.legal), at: SmallBook.now, store: book.store).about(SmallBook.bad.at("old"))])
        let entry = try #require(try book.evidence(facts: ["days:ru": "30"]).entry(at: SmallBook.bad))
        #expect(entry.reasons.map(\.word) == ["follow-ups", "legal", "changed-fact", "overdue-review"])
        let reviewed = SmallBook(facts: ["days"], reviewed: SmallBook.now, store: book.store)
        #expect(try #require(try reviewed.evidence(facts: ["days:ru": "30"]).entry(at: SmallBook.bad)).reasons == [.followUps])
    }

    @Test(arguments: [
        "---\n{title: A, category: delivery}\n---\n## Решение\nЖдите.\n", "---\ntitle: A\n...\n---\n## Решение\nЖдите.\n",
    ])
    func `a mark that would change more than itself is refused, and the file stays`(text: String) throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/a.ru.md"
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let change = MarkChange(path: "a.ru.md", mark: RevisionMark(since: "2026-11-22", reasons: ["legal"]), before: nil)
            let error = #expect(throws: FeedbackError.self) { try change.write(inBook: folder) }
            #expect(error?.description.hasSuffix("write one key per line") == true)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    @Test func `a wording whose outcomes nobody knows is called neither better nor worse`() throws {
        let book = SmallBook().rewriting("Заказ уже у курьера, он позвонит за час до приезда.", mark: nil)
        let generations = try #require(try book.evidence().generations[SmallBook.bad])
        #expect(generations.count == 2)
        #expect(generations.map(\.improvement) == [nil, nil])
        try book.record(bad: 1, of: 12, revision: "new", at: SmallBook.now)
        let better = try #require(try book.evidence().generations[SmallBook.bad]?.last?.improvement)
        #expect(better > 0.9)
    }

    @Test func `writing marks changes one line of the file on disk`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/a.ru.md"
            try Self.plain.write(toFile: path, atomically: true, encoding: .utf8)
            let change = MarkChange(path: "a.ru.md", mark: RevisionMark(since: "2026-11-22", reasons: ["legal"]), before: nil)
            #expect(try change.write(inBook: folder))
            #expect(try !change.write(inBook: folder))
            #expect(try String(contentsOfFile: path, encoding: .utf8).contains("reason: legal}\n---\n"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.ru.md"])
        }
    }
}

/// Twelve texts of one category; eleven with usual outcomes and one, `delivery/bad`, where two of three customers ask again.
struct SmallBook {
    static let now = 1_800_000_000
    static let bad = TextPlace(template: "delivery/bad", language: "ru")

    let texts: [BookText]
    let store: any FeedbackStore

    init(facts: [String] = [], reviewed: Int? = nil, reviewDue: Int? = nil) {
        var generator = SplitMix(seed: 4)
        self.init(facts: facts, reviewed: reviewed, reviewDue: reviewDue, store: MemoryStore(salt: .random(using: &generator)))
        for index in 0..<11 {
            let name = RecordedText(template: "delivery/t\(index)", language: "ru", revision: "old")
            do { try record(bad: 3 + index % 3, of: 40, text: name, at: Self.now - 86_400) } catch { preconditionFailure("\(error)") }
        }
        do { try record(bad: 26, of: 40, revision: "old", at: Self.now - 86_400) } catch { preconditionFailure("\(error)") }
    }

    init(facts: [String] = [], reviewed: Int? = nil, reviewDue: Int? = nil, store: any FeedbackStore) {
        self.store = store
        texts =
            (0..<11).map { Self.text("t\($0)", revision: "old", body: "Письмо \($0)") } + [
                Self.text("bad", revision: "old", body: "Ждите.", facts: facts, reviewed: reviewed, reviewDue: reviewDue)
            ]
    }

    private init(_ texts: [BookText], _ store: any FeedbackStore) {
        self.texts = texts
        self.store = store
    }

    func rewriting(_ body: String, mark: RevisionMark?) -> SmallBook {
        SmallBook(texts.dropLast() + [Self.text("bad", revision: "new", body: body, mark: mark)], store)
    }

    func evidence(facts: [String: String] = [:]) throws -> BookEvidence {
        try BookEvidence.gather(of: texts, facts: facts, in: store, rule: MarkingRule(), now: Self.now)
    }

    func record(bad: Int, of known: Int, revision: String, at: Int) throws {
        try record(bad: bad, of: known, text: Self.bad.at(revision), at: at)
    }

    func record(bad: Int, of known: Int, text: RecordedText, at: Int) throws {
        _ = try store.record(
            (0..<known).map { index in
                Event(
                    id: .derived(from: "\(text.description) \(index)"), text: text, outcome: index < bad ? .followUp : .resolved, at: at,
                    question: index < bad ? .stored(index % 3 == 0 ? "а когда привезут" : "когда привезут заказ?") : nil)
            })
    }

    private static func text(
        _ slug: String, revision: String, body: String, facts: [String] = [], reviewed: Int? = nil, reviewDue: Int? = nil,
        mark: RevisionMark? = nil
    ) -> BookText {
        BookText(
            name: RecordedText(template: "delivery/\(slug)", language: "ru", revision: revision), title: "Письмо <\(slug)>",
            path: "Templates/delivery/\(slug).ru.md", body: body, facts: facts, reviewed: reviewed, reviewDue: reviewDue, mark: mark)
    }
}

extension Event {
    func about(_ text: RecordedText) -> Event {
        Event(id: id, text: text, outcome: outcome, channel: channel, at: at, conversation: conversation, question: question)
    }
}
