import Basics
import Content
import Language
import Replying
import Testing

/// What people type for a number, an amount and a day, the same on the command line, in the form and in a message.
@Suite struct ValueReaderTests {
    private static func variable(_ declaration: String) throws -> Variable {
        let book = try TestBook([
            ".replybook.yml": "currency: PLN\n",
            "Templates/money/x.en.md": TestBook.text("T", "money", ["variables:", "  it: {\(declaration)}"], [("Resolution", "{{ it }}")]),
        ])
        return try #require(book.book.templates.first?.variables.first)
    }

    private static func read(_ text: String, _ declaration: String, _ language: LanguageTag = .english) throws -> String {
        let variable = try variable(declaration)
        do throws(Variable.Rejection) {
            return try ValueReader(language: language, today: TestBook.today).value(of: variable, from: text).plain
        } catch {
            return error.message
        }
    }

    @Test(arguments: [
        ("1299", "1299"), ("1 299,50", "1299.5"), ("1\u{A0}299", "1299"), ("1,299.50", "1299.5"), ("1.299,50", "1299.5"), ("0.5", "0.5"),
        ("1,299,000", "1299000"), ("12,5 zł", "12.5 PLN"), ("€149.50", "149.5 EUR"),
        ("1,299", "'Sum' may mean 1299 or 1.30; write one of the two"), ("1.299", "'Sum' may mean 1299 or 1.30; write one of the two"),
        ("1 29", "'Sum' is not an amount; write it as 199 or 199.50"),
        ("0.005", "'Sum' has more than two decimals; write it as 199 or 199.50"),
        ("1299.999", "'Sum' has more than two decimals; write it as 199 or 199.50"), ("-5", "'Sum' is too small; write 0 or more"),
        ("much", "'Sum' is not an amount; write it as 199 or 199.50"),
    ]) func `no sum is read a thousandfold wrong`(_ typed: String, _ read: String) throws {
        #expect(try Self.read(typed, "ask: Sum, type: money") == read)
    }

    @Test(arguments: [
        ("2", "2"), ("1,5", "1.5"), ("0", "'Days' is zero; write a number above zero"), ("-2", "'Days' is too small; write 0 or more"),
        ("few", "'Days' is not a number; write digits such as 3 or 1.5"),
    ]) func `a count is at least something`(_ typed: String, _ read: String) throws {
        #expect(try Self.read(typed, "ask: Days, type: number") == read)
    }

    @Test func `the book's limits count, and decide between two readings`() throws {
        #expect(try Self.read("0", "ask: Stock, type: number, min: 0") == "0")
        #expect(try Self.read("9", "ask: Stock, type: number, max: 5") == "'Stock' is too large; write 5 or less")
        #expect(try Self.read("1.299", "ask: Weight, type: number, max: 50") == "1.299")
        #expect(try Self.read("1.299", "ask: Weight, type: number") == "'Weight' may mean 1299 or 1.2990; write one of the two")
        #expect(try Self.read("-10", "ask: Cold, type: number, min: -30") == "-10")
    }

    @Test func `a refusal has the label, the example and the decimal sign of the language`() throws {
        let polish = try #require(LanguageTag("pl"))
        #expect(
            try Self.read("104233", "ask: {en: Order number, pl: Numer zamówienia}, pattern: 'D\\d{6}', example: D104233", polish)
                == "'Numer zamówienia' does not have the right form; write it as in D104233")
        #expect(try Self.read("1,299", "ask: Kwota, type: money", polish) == "'Kwota' may mean 1299 or 1,30; write one of the two")
        #expect(
            try Self.read("truck", "ask: Way, values: {door: to the door, locker: parcel locker}")
                == "'Way' is not one of its choices; write to the door, parcel locker")
    }

    /// Today is Sunday, 22 November 2026.
    @Test(arguments: [
        ("2026-12-04", "2026-12-04"), ("4.12.2026", "2026-12-04"), ("today", "2026-11-22"), ("сегодня", "2026-11-22"),
        ("dziś", "2026-11-22"),
        ("dzisiaj", "2026-11-22"), ("tomorrow", "2026-11-23"), ("in 3 days", "2026-11-25"), ("через 3 дня", "2026-11-25"),
        ("за 3 дня", "2026-11-25"), ("za 3 dni", "2026-11-25"), ("za tydzień", "2026-11-29"), ("через неделю", "2026-11-29"),
        ("in a week", "2026-11-29"), ("in two weeks", "2026-12-06"), ("через две недели", "2026-12-06"), ("za miesiąc", "2026-12-22"),
        ("friday", "2026-11-27"), ("on Friday", "2026-11-27"), ("в пятницу", "2026-11-27"), ("w piątek", "2026-11-27"),
        ("во вторник", "2026-11-24"), ("we wtorek", "2026-11-24"), ("+3", "2026-11-25"), ("in 5 working days", "2026-11-27"),
        ("через 5 рабочих дней", "2026-11-27"), ("za 5 dni roboczych", "2026-11-27"), ("5 gru", "2026-12-05"), ("5 дек", "2026-12-05"),
        ("5 cze 2027", "2027-06-05"), ("5 июн 2027", "2027-06-05"), ("13/12/2026", "2026-12-13"), ("12/13/2026", "2026-12-13"),
        ("12/12/2026", "2026-12-12"), ("in 3 Tagen", "2026-11-25"), ("in einer Woche", "2026-11-29"), ("übermorgen", "2026-11-24"),
        ("am Freitag", "2026-11-27"), ("in 5 Werktagen", "2026-11-27"), ("3. Dezember", "2026-12-03"), ("5 Dez", "2026-12-05"),
        ("next friday", "2026-11-27"), ("в следующую пятницу", "2026-11-27"),
        ("w przyszły piątek", "2026-11-27"), ("day after tomorrow", "2026-11-24"), ("this friday", "2026-11-27"), ("heute", "2026-11-22"),
    ]) func `days are read as people say them`(_ typed: String, _ day: String) throws {
        #expect(try Self.read(typed, "ask: Day, type: date") == day)
    }

    @Test func `a day that can be two days is asked`() throws {
        #expect(
            try Self.read("12/05/2026", "ask: Day, type: date, when: any")
                == "'Day' may mean 12 May 2026 or 5 December 2026; write 2026-05-12 or 2026-12-05")
        // Only one of the two is still to come.
        #expect(try Self.read("12/05/2026", "ask: Day, type: date, when: future") == "2026-12-05")
    }

    /// Today is Wednesday, 25 November 2026.
    @Test(arguments: [
        ("next friday", ["2026-11-27", "2026-12-04"]), ("nächsten Freitag", ["2026-11-27", "2026-12-04"]),
        ("в следующую пятницу", ["2026-11-27", "2026-12-04"]), ("w następny piątek", ["2026-11-27", "2026-12-04"]),
        ("friday", ["2026-11-27"]), ("next monday", ["2026-11-30"]), ("next wednesday", ["2026-12-02"]),
        ("vor 3 Tagen", ["2026-11-22"]), ("3 дня назад", ["2026-11-22"]), ("3 dni temu", ["2026-11-22"]), ("friday night", []),
    ]) func `a next weekday that lies in this week for some is asked`(_ typed: String, _ days: [String]) throws {
        let wednesday = try #require(Day("2026-11-25"))
        #expect(SpokenDay.readings(typed, today: wednesday).map(\.description) == days)
    }

    @Test func `a day that the agent promises is not past unless the book says otherwise`() throws {
        for (declaration, read) in [
            ("type: date", "'Day' lies in the past (1 November 2026); write today or a later day"),
            ("type: date, when: any", "2026-11-01"), ("type: date, when: past", "2026-11-01"), ("type: date, from: order", "2026-11-01"),
            ("type: date, from: customer", "2026-11-01"),
        ] {
            #expect(try Self.read("2026-11-01", "ask: Day, \(declaration)") == read, "\(declaration)")
        }
    }

    @Test func `a promise does not lie in the past, and what happened not in the future`() throws {
        #expect(
            try Self.read("2026-11-01", "ask: Day, type: date, when: future")
                == "'Day' lies in the past (1 November 2026); write today or a later day")
        #expect(
            try Self.read("tomorrow", "ask: Day, type: date, when: past")
                == "'Day' lies in the future (23 November 2026); write today or an earlier day")
        #expect(try Self.read("today", "ask: Day, type: date, when: past") == "2026-11-22")
        #expect(
            try Self.read("soon", "ask: Day, type: date")
                == "'Day' is not a day; write it as 2026-12-04, 4 December, 'friday' or 'in 3 days'")
    }

    @Test func `working days leave the weekend out`() throws {
        let friday = try #require(Day("2026-11-27"))
        #expect(friday.addingWorkingDays(1).description == "2026-11-30" && friday.addingWorkingDays(6).description == "2026-12-07")
        #expect(friday.workingDays(until: friday.addingWorkingDays(6)) == 6)
        #expect(friday.workingDays(until: friday) == 0)
    }
}
