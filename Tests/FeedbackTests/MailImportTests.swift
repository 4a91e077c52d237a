import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

/// `support.mbox` was written with Python's mailbox and email modules; nobody in it exists.
@Suite struct MailImportTests {
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
        #expect(taken.summary == ExportReader.Summary(conversations: 6, replies: 5, new: 5, fromAgents: 5, isMail: true, problems: 1))
    }

    @Test func `names the line of a mail that it cannot read, and reads the others`() throws {
        #expect(
            try Self.take(Self.fixture()).problems == [
                "support.mbox:224:1: mail has no sender; a 'From:' with an address is needed"
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

    @Test func `mail in which references contradict each other ends up in one thread`() {
        var threads = MailThreads()
        for (id, ancestors) in [("a", ["b"]), ("b", ["a"]), ("c", ["c", "a", "b"]), ("d", [])] {
            let turn = Turn(at: 1, content: .reply([], nil))
            let added = [threads.add(id, answering: ancestors, turn), threads.add(id, answering: ancestors, turn)]
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

extension MailImportTests {
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

    private static let reply =
        "Your order is with the courier and will be with you on Friday. If nobody is at home, the courier calls before he comes."
    private static let separator = "From a@b.example Mon Oct  5 09:00:00 2026"

    /// What comes of the reply when this is the answer's header and text.
    private static func outcome(_ answer: String, fields: String = "") throws -> [Event] {
        let box =
            mail(5, "help@dalevka.example", separator, reply) + "\n"
            + "\(separator)\nFrom: c@p.example\nDate: 6 Oct 2026 09:00:00 +0000\nMessage-ID: <6@x>\nIn-Reply-To: <5@x>\n\(fields)\n\(answer)\n"
        return try take(Array(box.utf8)).events
    }

    @Test(arguments: [
        ("С карты списали:\n- 399 zł\n- 399 zł\n\nПочему дважды?", "Почему дважды?"),
        ("Hello,\nthis is what your courier wrote:\nnobody at home.\n\nI was at home. Who brings it again?", "Who brings it again?"),
        ("Коротко описала проблему:\n- посылки нет\n\nЧто мне делать?", "Что мне делать?"),
        ("These are my parcels:\n--------------------\n| D104233 | missing |\n\nWhere is the first one?", "Where is the first one?"),
        (
            "On Tue, 3 Nov 2026 at 10:00, Dalevka <help@dalevka.example> wrote:\n> It will be there.\n\nIt is not there. What now?",
            "What now?"
        ),
        ("03.11.2026 10:00, Dalevka пишет:\n> Заказ едет\nА какой службой?", "А какой службой?"),
        ("Thanks, but it still has not arrived.", "still has not arrived"),
        ("Спасибо, но посылки до сих пор нет", "посылки до сих пор нет"),
        ("Dziękuję, ale paczka nadal nie dotarła.", "paczka nadal nie dotarła"),
    ])
    func `what the customer asks is a follow-up, with their own words`(answer: String, words: String) throws {
        let events = try Self.outcome(answer)
        #expect(events.map(\.outcome.word) == ["follow-up"])
        #expect(events.first?.question?.value.contains(words) == true)
    }

    @Test(arguments: [
        "Спасибо, всё получила.\n\nвт, 3 нояб. 2026 г. в 10:00, Dalevka <help@dalevka.example>:\n\nЕсть ли вопросы?",
        "Спасибо, всё получила.\n\nВторник, 3 ноября 2026, 10:00 +03:00 от Dalevka <help@dalevka.example>:\n\nЕсть ли вопросы?",
        "Спасибо, всё получила.\n\n03.11.2026, 10:00, \"Dalevka\" <help@dalevka.example>:\n\nЕсть ли вопросы?",
        "Dziękuję, dotarło.\n\nWiadomość napisana przez Dalevka <help@dalevka.example> w dniu 3 lis 2026, o godz. 10:00:\n\nCzy ma Pani pytania?",
        "Dziękuję, dotarło.\n\nOd: Dalevka <help@dalevka.example>\nWysłane: wtorek, 3 listopada 2026 10:00\nDo: Ada\nTemat: Re\n\nCzy ma Pani pytania?",
        "Thanks, got it.\n\nFrom: Dalevka <help@dalevka.example>\nReply-To: help@dalevka.example\nDate: Tuesday, 3 November 2026\nTo: Ada\n\nAny questions?",
        "Thanks, got it.\n\n > Order D104233 is on schedule.\n > Any questions about it?",
        "Thanks, got it.\n\n    On Tuesday, 3 November 2026 at 10:00:00 GMT, Dalevka <help@dalevka.example> wrote:  \n \n Any questions?",
        "Thanks, got it.\n\n##- Please type your reply above this line -##\n\nAny questions?",
        "It arrived this morning, all good.", "Хорошо, буду ждать до вторника.", "Ok\n\nSent from my iPhone",
    ])
    func `thanks stays thanks whatever is quoted below`(answer: String) throws {
        let events = try Self.outcome(answer)
        #expect(events.map(\.outcome.word) == ["resolved"])
        #expect(events.first?.question == nil)
    }

    @Test(arguments: [
        "X-Autoreply: yes\n", "X-Auto-Response-Suppress: All\n", "Auto-Submitted: auto-replied\n", "X-Autorespond: yes\n",
        "Precedence: auto_reply\n", "X-Failed-Recipients: a@b.example\n", "Return-Path: <>\n", "List-Id: <x.example>\n",
        "Subject: =?utf-8?Q?Automatyczna_odpowied=C5=BA?=: Re: x\n", "Subject: Автоответ: Re: x\n", "Subject: Out of office: x\n",
    ])
    func `what a program answers does not count`(fields: String) throws {
        let note = "I am out of the office until Monday. Where is the reply? Please call my colleague."
        #expect(try Self.outcome(note, fields: fields).map(\.outcome.word) == ["resolved"])
        #expect(try Self.outcome(note).map(\.outcome.word) == ["follow-up"])
    }

    @Test func `an answer that cannot be read or does not say leaves the outcome open`() throws {
        #expect(try Self.outcome("hm").map(\.outcome.word) == ["sent"])
        let bytes = Array(
            "\(Self.separator)\nFrom: c@p.example\nDate: 6 Oct 2026 09:00:00 +0000\nMessage-ID: <6@x>\nIn-Reply-To: <5@x>\n".utf8)
        let unread = bytes + Array("Content-Type: text/plain; charset=x-klingon\n\n".utf8) + [0x81, 0x8D, 0x90, 0xFF, 0x81, 0x0A]
        let taken = try Self.take(Array(Self.mail(5, "help@dalevka.example", Self.separator, Self.reply).utf8) + unread)
        #expect(taken.events.map(\.outcome.word) == ["sent"])
        #expect(taken.problems == ["support.mbox:7:1: charset 'x-klingon' is unknown; export the mail as UTF-8"])
    }

    @Test(arguments: [
        "From a@b.example Tue Nov 03 09:00:00 +0000 2026", "From \"a b\" Tue Nov 03 09:00:00 2026", "From - Tue Nov 03 09:00:00 2026",
        "From ", "From", "From -", "From a@b.example", "From a@b.example 2026-11-03T09:00:00", "From a@b Tue, 3 Nov 2026 09:00:00 +0100",
    ])
    func `begins a mail at the separators that exporters write`(separator: String) throws {
        let box =
            Self.mail(5, "help@dalevka.example", separator, Self.reply)
            + Self.mail(6, "c@p.example", separator, answering: 5, "And who brings it?")
        let taken = try Self.take(Array(box.utf8))
        #expect(taken.summary.fromAgents == 1)
        #expect(taken.events.map(\.outcome.word) == ["follow-up"])
    }

    @Test func `reads mails that are files of their own`() throws {
        let store = MemoryStore(salt: Salt(bytes: [1]))
        let mails = [
            Self.mail(6, "c@p.example", "", answering: 5, "And who brings it?"), Self.mail(5, "help@dalevka.example", "", Self.reply),
        ]
        let files = mails.enumerated().map { place, mail -> ExportReader.File in
            var lines = Array(mail.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)[...]
            return ("\(place).eml", { lines.popFirst() })
        }
        let summary = try Self.reader(into: store).take(mails: files) { Issue.record($0) }
        #expect((summary.conversations, summary.fromAgents, summary.problems) == (1, 1, 0))
        #expect(try Sample.all(store).map(\.outcome.word) == ["follow-up"])
    }
}
