import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

/// `support.mbox` was written with Python's mailbox and email modules; nobody in it exists.
@Suite struct MailTests {
    private static let texts: [(RecordedText, [String])] = [
        (
            text("delivery/where", "en"),
            ["Your order", "is with the courier and will be with you on", "If nobody is at home, the courier calls before he comes."]
        ),
        (
            text("delivery/where", "ru"),
            ["Ваш заказ уже у курьера и будет у вас", "Если никого не будет дома, курьер позвонит заранее и договорится о времени."]
        ),
        (text("money/refund", "pl"), ["zwrot wysłaliśmy na kartę, którą opłacono zamówienie; bank pokaże go w ciągu", "dni roboczych."]),
    ]

    private static func text(_ id: String, _ language: String) -> RecordedText {
        RecordedText(template: id, language: language, revision: "r1")
    }

    private static func reader(into store: any FeedbackStore, _ agents: [String] = ["@dalevka.example"]) throws -> ExportReader {
        let ingester = Ingester(ReplyRecognizer(texts), scrubber: try Scrubber(), salt: store.salt, windowDays: 7)
        return ExportReader(ingester, into: store, agents: AgentAddresses(agents), now: Timestamp.seconds("2026-11-22") ?? 0)
    }

    private struct Taken {
        var events: [Event] = []
        var problems: [String] = []
        var summary = ExportReader.Summary()
    }

    private static func take(
        _ bytes: [UInt8], _ agents: [String] = ["@dalevka.example"], into store: MemoryStore = MemoryStore(salt: Salt(bytes: [1]))
    ) throws -> Taken {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)[...]
        var taken = Taken()
        taken.summary = try reader(into: store, agents).take(
            from: "support.mbox", next: { lines.popFirst() }, report: { taken.problems.append($0.description) })
        taken.events = try Sample.all(store)
        return taken
    }

    private static func fixture() throws -> [UInt8] {
        Array(
            try Data(contentsOf: try #require(Bundle.module.url(forResource: "support", withExtension: "mbox", subdirectory: "Fixtures"))))
    }

    @Test func `reads threads, charsets, parts and HTML of a mailbox as a person does`() throws {
        let taken = try Self.take(Self.fixture())
        let told = taken.events.map {
            "\($0.text.place.description) \($0.outcome.word) \(Timestamp.day($0.at)) \($0.question?.value ?? "-")"
        }
        #expect(
            told.sorted() == [
                "delivery/where:en follow-up 2026-10-03 And at what time on Friday? My number is [phone].",
                "delivery/where:en follow-up 2026-10-04 Which courier comes?",
                "delivery/where:en resolved 2026-10-02 -",
                "delivery/where:ru resolved 2026-10-06 -",
                "money/refund:pl follow-up 2026-10-04 Dziękuję, ale kiedy dokładnie wróci reszta pieniędzy?",
            ])
        #expect(taken.summary == ExportReader.Summary(conversations: 5, replies: 5, new: 5, fromAgents: 5, isMailbox: true, problems: 2))
    }

    @Test func `names the line of a mail that it cannot read, and reads the others`() throws {
        #expect(
            try Self.take(Self.fixture()).problems == [
                "support.mbox:213:1: charset 'x-klingon' is unknown; export the mail as UTF-8",
                "support.mbox:224:1: mail has no sender; a 'From:' with an address is needed",
            ])
    }

    @Test func `a mailbox taken in twice, or with Windows line ends, is the same`() throws {
        let store = MemoryStore(salt: Salt(bytes: [1]))
        let bytes = try Self.fixture()
        let first = try Self.take(bytes, into: store)
        let again = try Self.take(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, into: store)
        #expect(again.summary.new == 0)
        #expect(again.events == first.events)
    }

    @Test func `a name cannot pose as an agent, and without agents nothing is read`() throws {
        #expect(try Self.take(Self.fixture(), ["zwroty@dalevka.example"]).events.map(\.text.template) == ["money/refund"])
        #expect(throws: FeedbackError.self) { try Self.take(Self.fixture(), []) }
        #expect(
            AgentAddresses(facts: ["support_email": "write to Help@Dalevka.example", "hours": "9–18"]).words == ["help@dalevka.example"])
    }

    @Test(arguments: [
        ("=?utf-8?B?0JPQtNC1?= =?koi8-r?Q?_=DA=C1=CB=C1=DA?=", "Где заказ"),
        ("Re: =?iso-8859-2?q?zam=F3wienie=3F?= 12", "Re: zamówienie? 12"),
        ("=?windows-1251?B?zuvl4w==?=", "Олег"), ("=?x-klingon?Q?a?= b", "=?x-klingon?Q?a?= b"), ("plain", "plain"),
    ])
    func `decodes words in headers`(value: String, text: String) { #expect(EncodedWords.decoded(value) == text) }

    @Test(arguments: [
        ("Tue, 3 Nov 2026 10:00:00 +0100 (CET)", "2026-11-03T09:00:00Z"), ("3 Nov 26 10:00 GMT", "2026-11-03T10:00:00Z"),
        ("Tue, 03 Nov 2026 10:00:00 EST", "2026-11-03T15:00:00Z"), ("Tue, 3 Nov 2026 10:00:00 -0330", "2026-11-03T13:30:00Z"),
        ("31 Feb 2026 10:00:00 Z", "-"),
    ])
    func `reads the dates that mail has`(date: String, time: String) { #expect(MailDate.seconds(date).map(Timestamp.text) ?? "-" == time) }

    @Test(arguments: [
        "koi8-r": ["какая посылка", "0xCB 0xC1 0xCB 0xC1 0xD1 0x20 0xD0 0xCF 0xD3 0xD9 0xCC 0xCB 0xC1"],
        "windows-1250": ["żółć", "0xBF 0xF3 0xB3 0xE6"],
        "iso-8859-2": ["żółć", "0xBF 0xF3 0xB3 0xE6"], "windows-1251": ["ёж", "0xB8 0xE6"], "iso-8859-1": ["é“", "0xE9 0x93"],
    ])
    func `reads old charsets`(charset: String, sample: [String]) {
        let bytes = sample[1].split(separator: " ").compactMap { UInt8($0.dropFirst(2), radix: 16) }
        #expect(MailCharset.text(bytes, named: charset) == sample[0])
    }

    @Test func `leaves quoted mail, signatures and copied headers out`() {
        #expect(
            OwnWords.of("Thanks. And when?\n\nOn Mon, 3 May 2026 at 10:00, Help <help@shop.example>\nwrote:\n> all") == "Thanks. And when?")
        #expect(OwnWords.of("А когда?\n-- \nОлег\nтел. 1") == "А когда?")
        #expect(OwnWords.of("Kiedy?\nOd: Sklep\nWysłano: poniedziałek\nDo: Ewa\nstare") == "Kiedy?")
        #expect(OwnWords.of("From: my point of view\nthis is wrong") == "From: my point of view\nthis is wrong")
    }

    @Test func `mail in which references contradict each other ends up in one thread`() {
        var threads = MailThreads()
        for (id, ancestors) in [("a", ["b"]), ("b", ["a"]), ("c", ["c", "a", "b"]), ("d", [])] {
            let mail = Mail(id: id, ancestors: ancestors)
            let added = [threads.add(mail, Turn(at: 1, content: .reply([]))), threads.add(mail, Turn(at: 1, content: .reply([])))]
            #expect(added == [true, false])
        }
        let counts = threads.all().map(\.turns.count)
        #expect(counts == [3, 1])
    }

    @Test(arguments: 0..<6)
    func `no mailbox makes it crash`(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let fixture = try Self.fixture()
        for _ in 0..<20 {
            var bytes = Array(fixture[..<Int.random(in: 0...fixture.count, using: &generator)])
            for _ in 0..<30 where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = try Self.take(Array("From a@b Tue Nov  3 10:00:00 2026\n".utf8) + bytes)
        }
    }
}

extension Mail {
    fileprivate init(id: String, ancestors: [String]) {
        self.init(id: id, ancestors: ancestors, sender: "a@b", at: 1, text: "")
    }
}

extension MailTests {
    private static func mail(_ number: Int, _ sender: String, _ separator: String, answering: Int? = nil, _ body: String) -> String {
        let answered = answering.map { "In-Reply-To: <\($0)@x>\n" } ?? ""
        return "\(separator)\nFrom: \(sender)\nDate: \(number) Oct 2026 09:00:00 +0000\nMessage-ID: <\(number)@x>\n\(answered)\n\(body)\n"
    }

    @Test(arguments: ["\n", ""])
    func `a line of a text that looks like a separator does not split the mail, with or without a blank line before it`(blank: String)
        throws
    {
        let reply =
            "Your order is with the courier and will be with you on Friday. If nobody is at home, the courier calls before he comes."
        let separator = "From a@b.example Mon Oct  5 09:00:00 2026"
        let text = "Hello,\n\(blank)From the courier, Mon Nov  2 10:00:00 2026\nnobody came. And who brings it?"
        let box =
            Self.mail(5, "help@dalevka.example", separator, reply) + blank + Self.mail(6, "c@p.example", separator, answering: 5, text)
            + blank
            + Self.mail(7, "help@dalevka.example", separator, answering: 6, "Soon.")
        let taken = try Self.take(Array(box.utf8))
        #expect(taken.problems == [])
        #expect(taken.summary.conversations == 1)
        #expect(taken.summary.fromAgents == 2)
        #expect(taken.events.map(\.outcome.word) == ["follow-up"])
        #expect(taken.events.first?.question?.value.contains("And who brings it?") == true)
    }

    @Test func `a field of many short lines is read, and its beginning kept`() {
        var headers = MailHeaders()
        headers.add(Array("References: <1@x>".utf8))
        for number in 2...50_000 { headers.add(Array(" <\(number)@x>".utf8)) }
        #expect(headers.messageIDs("references").prefix(3) == ["1@x", "2@x", "3@x"])
        #expect((1_000...3_000).contains(headers.messageIDs("references").count))
    }
}
