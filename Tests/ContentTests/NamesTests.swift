import Basics
import Content
import Diagnostics
import Foundation
import Language
import Testing

@Suite struct NamesTests {
    @Test(arguments: [
        ("ru", "ru"), ("PL", "pl"), ("pt-br", "pt-BR"), ("sr-latn-rs", "sr-Latn-RS"), ("es-419", "es-419"), ("de-1996", "de-1996"),
        ("gsw", "gsw"),
    ])
    func `writes a language tag in its usual case`(text: String, tag: String) {
        #expect(LanguageTag(text)?.description == tag)
    }

    @Test(arguments: ["", "e", "english", "en-", "-en", "en_US", "ру", "e1", "en-abcdefghi", "en--US"])
    func `refuses what is no language tag`(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("where-is-my-order", true), ("delivery/where-is-my-order", true), ("delivery/where-is-my-order@chat", true),
        ("where-is-my-order:ru", true),
        ("where-is-my-order@chat:ru", true), ("where-is-my-order@email", false), ("where-is-my-order:pl", false),
        ("money/where-is-my-order", false), ("where", false),
    ])
    func `a reference names what it says and leaves open what it does not`(text: String, matches: Bool) throws {
        let id = try #require(TextID("delivery/where-is-my-order"))
        let reference = try #require(TextReference(text))
        #expect(reference.matches(TextName(id: id, variant: "chat", language: .russian)) == matches)
        #expect(reference.description == text)
    }

    @Test(arguments: ["", ":ru", "a:русский", "a@", "@chat", "a:"])
    func `refuses what names nothing`(text: String) {
        #expect(TextReference(text) == nil)
    }

    @Test(arguments: [
        ("a", true), ("где-заказ", true), ("a1-2b", true), ("A", false), ("-a", false), ("a-", false), ("a--b", false), ("a_b", false),
        ("a.b", false), ("", false), ("a/b", false), ("а б", false),
    ])
    func `a slug is lower-case letters, digits and single hyphens`(text: String, isSlug: Bool) {
        #expect(TextID.isSlug(text) == isSlug)
    }

    @Test(arguments: BlockKind.allCases) func `every block is known by its names in three languages and its nickname`(kind: BlockKind) {
        for heading in kind.headings {
            #expect(BlockKind(heading: heading) == kind)
            #expect(BlockKind(heading: "  " + heading.uppercased() + " ") == kind)
        }
    }

    @Test func `a revision sees words, not line breaks`() {
        #expect(Revision(body: "а  б\nв ") == Revision(body: "а б в"))
        #expect(Revision(body: "а б") != Revision(body: "аб"))
        #expect(Revision(Revision(body: "x").description) == Revision(body: "x"))
        #expect(Revision("xyz") == nil)
    }

    @Test func `a revision is a part of the record and never changes its name`() {
        #expect(Revision(body: "Здравствуйте!").description == Revision(body: "\n Здравствуйте!\n").description)
        #expect(Revision(body: "a").description == "af63dc4c8601ec8c", "FNV-1a of 'a'")
    }
}

@Suite struct DayTests {
    private static let calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private static func day(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    /// 1600 on: Foundation's calendar is Julian before October 1582.
    @Test func `counts as Foundation's calendar does`() throws {
        var random = SplitMix(seed: 11)
        for _ in 0..<2_000 {
            let number = Int.random(in: -135_140...2_900_000, using: &random)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let day = Day(number: number)
            #expect(day.description == Self.day(date))
            #expect(day.number == number)
            #expect(Day(day.description) == day)
            #expect(day.weekday == (Self.calendar.component(.weekday, from: date) + 5) % 7 + 1)
            let (count, unit) = (Int.random(in: 1...40, using: &random), Period.Unit.allCases.randomElement(using: &random) ?? .day)
            let period = try #require(Period("\(count) \(unit.rawValue)s"))
            let component: Calendar.Component =
                switch unit {
                case .day: .day;
                case .week: .weekOfYear;
                case .month: .month;
                case .year: .year
                }
            let later = try #require(Self.calendar.date(byAdding: component, value: count, to: date))
            #expect(day.adding(period).description == Self.day(later), "\(day) + \(period)")
        }
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-32", "", "2026/01/01", "+202-01-01", "2026-01-01T00",
        "٢٠٢٦-٠١-٠١",
    ])
    func `refuses days that do not exist or are written otherwise`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `keeps to the years it knows`() {
        #expect(Day(number: .max / 2).description == "9999-12-31")
        #expect(Day(number: .min / 2).description == "0001-01-01")
    }

    @Test(arguments: [("6 months", 6, Period.Unit.month), ("1 year", 1, .year), ("90 DAYS", 90, .day), (" 2  weeks ", 2, .week)])
    func `reads a period`(text: String, count: Int, unit: Period.Unit) {
        #expect(Period(text)?.count == count)
        #expect(Period(text)?.unit == unit)
    }

    @Test(arguments: ["", "month", "0 days", "-1 day", "1.5 years", "6 месяцев", "1201 days"]) func `refuses what is no period`(
        text: String
    ) {
        #expect(Period(text) == nil)
    }
}
