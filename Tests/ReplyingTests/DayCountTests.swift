import Basics
import Content
import Language
import Replying
import Testing

/// Days and numbers of days that belong together. Today is Sunday, 22 November 2026.
@Suite struct DayCountTests {
    private static func compose(_ values: [String: String], working: Bool = true, place: String? = nil) throws -> Reply {
        let key = working ? "working_days_until" : "days_until"
        let test = try TestBook([
            ".replybook.yml": "facts: {window: 30, card: \"0042\"}\n",
            "Templates/delivery/late.en.md": TestBook.text(
                "Late", "delivery",
                [
                    "variables:", "  day: {ask: Delivery date, type: date}", "  days: {ask: How many days, type: number, \(key): day}",
                    "  window: {ask: Return window, type: number, from: fact}", "  card: {ask: Card, from: fact}",
                    "  bought: {ask: Bought on, type: date, from: customer, required: false}",
                ],
                [
                    (
                        "Resolution",
                        "{{ day | date: \"short\" }} in {{ days }}, {{ window }}, {{ card }}.{% if bought %} {{ bought }}{% endif %}"
                    )
                ]),
        ])
        var given = ReplyValues()
        for (name, value) in values { given.set(name, value, place: place) }
        return try ReplyComposer(book: test.book, situation: TestBook.situation()).compose([test.part("delivery/late:en")], values: given)
    }

    private static func failure(_ values: [String: String], place: String? = nil) throws -> ReplyFailure {
        try #require(throws: ReplyFailure.self) { try compose(values, place: place) }
    }

    @Test func `a day gives the number of working days, and the number the day`() throws {
        #expect(try Self.compose(["day": "2026-12-04"]).rendered(as: .text) == "04/12/2026 in 10, 30, 0042.")
        #expect(try Self.compose(["days": "10"]).rendered(as: .text) == "04/12/2026 in 10, 30, 0042.")
        #expect(try Self.compose(["days": "10"], working: false).rendered(as: .text) == "02/12/2026 in 10, 30, 0042.")
        #expect(try Self.compose(["day": "friday"], working: false).rendered(as: .text) == "27/11/2026 in 5, 30, 0042.")
        let value = try #require(try Self.compose(["days": "10"]).sources.first { $0.key == "day" })
        #expect(value.source == .computed && value.origin.basis == "days" && value.raw == "2026-12-04")
    }

    @Test func `both are taken where they agree, and refused where they do not`() throws {
        #expect(try Self.compose(["day": "2026-12-04", "days": "10"]).rendered(as: .text).hasPrefix("04/12/2026 in 10"))
        let failure = try Self.failure(["day": "2026-12-04", "days": "3"])
        #expect(
            failure.wrong == [
                "'How many days' is 3, but from today to 'Delivery date' (4 December 2026) it is 10; give one of the two"
            ])
    }

    @Test func `neither is missing where one is there, both where none is`() throws {
        #expect(try Self.failure([:]).missing.map(\.key) == ["day", "days"])
    }

    @Test func `a day on a weekend is said where working days are meant`() throws {
        #expect(try Self.compose(["day": "2026-11-28"]).notes == [.weekend(label: "Delivery date", try #require(Day("2026-11-28")))])
        #expect(try Self.compose(["day": "2026-11-28"], working: false).notes == [])
        #expect(try Self.compose(["day": "2026-11-27"]).notes == [])
    }

    @Test func `a day of two readings of which one is past is read, and said`() throws {
        let note = ReplyNote.onlyReading(
            label: "Delivery date", try #require(Day("2026-12-05")), ruledOut: try #require(Day("2026-05-12")))
        #expect(try Self.compose(["day": "12/05/2026"], working: false).notes == [note])
        #expect(note.text(in: .english) == "'Delivery date' was read as 5 December 2026, since 12 May 2026 cannot be meant")
        // A customer's own day may lie on either side.
        #expect(
            try Self.failure(["day": "2026-12-04", "bought": "12/05/2026"]).wrong == [
                "'Bought on' may mean 12 May 2026 or 5 December 2026; write 2026-05-12 or 2026-12-05"
            ])
    }

    @Test func `what is a fact is printed as the settings have it and not set by hand`() throws {
        let failure = try Self.failure(["day": "2026-12-04", "window": "14"])
        #expect(failure.wrong == ["'window' is a fact of the book; change it in .replybook.yml"])
    }

    @Test func `a value of a file is refused with its place, and a name that nobody reads is left alone`() throws {
        let failure = try Self.failure(["day": "soon", "colour": "red"], place: "order.json:3:12")
        #expect(
            failure.wrong == [
                "order.json:3:12: 'Delivery date' is not a day; write it as 2026-12-04, 4 December, 'friday' or 'in 3 days'"
            ])
        #expect(try Self.compose(["day": "2026-12-04", "colour": "red"], place: "order.json:3:12").sources.first?.source == .file)
        #expect(try Self.failure(["day": "2026-12-04", "colour": "red"]).wrong.count == 1)
    }

    @Test func `a failure says which values are there all the same`() throws {
        let failure = try Self.failure(["bought": "2026-11-01"])
        #expect(failure.values.map { "\($0.key) \($0.raw) \($0.text)" } == ["bought 2026-11-01 1 November 2026"])
    }
}
