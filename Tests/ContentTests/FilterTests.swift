import Content
import Diagnostics
import Foundation
import Language
import Testing

@Suite struct FilterTests {
    /// What a placeholder prints, `MISSING` or the problem; no-break spaces as `_`.
    private func printed(_ placeholder: String, _ language: String, _ values: [String: Value] = [:]) throws -> String {
        let text = "{{ \(placeholder) }}"
        let file = SourceFile(path: "", text: text)
        let (tree, problems) = PlaceholderParser.parse(file, 0..<text.utf8.count)
        #expect(problems == [])
        var settings = Settings()
        settings.currency = "PLN"
        let evaluator = Evaluator(
            formatter: settings.formatter(for: try #require(LanguageTag(language))), fragments: { _ in nil }, value: { values[$0] })
        let filled = evaluator.fill(tree, of: file)
        if let problem = filled.problems.first { return problem.value }
        return filled.missing.isEmpty ? filled.unescaped.replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "_") : "MISSING"
    }

    private static let forms = [
        "ru": "\"день\", \"дня\", \"дней\"", "pl": "\"dzień\", \"dni\", \"dni\", \"dnia\"", "en": "\"day\", \"days\"",
    ]

    @Test(arguments: [
        (
            "ru",
            [
                "0": "дней", "1": "день", "2": "дня", "3": "дня", "4": "дня", "5": "дней", "11": "дней", "12": "дней", "14": "дней",
                "20": "дней", "21": "день", "22": "дня", "25": "дней", "101": "день", "111": "дней", "112": "дней", "121": "день",
                "1.5": "дня", "1000000": "дней",
            ]
        ),
        (
            "pl",
            [
                "0": "dni", "1": "dzień", "2": "dni", "5": "dni", "12": "dni", "21": "dni", "22": "dni", "111": "dni", "1.5": "dnia",
                "1000000": "dni",
            ]
        ),
        (
            "en",
            [
                "0": "days", "1": "day", "2": "days", "5": "days", "11": "days", "21": "days", "111": "days", "1.5": "days",
                "1000000": "days",
            ]
        ),
    ])
    func `plural picks the form of the language`(language: String, table: [String: String]) throws {
        for (number, form) in table {
            let value = try #require(Decimal(string: number))
            #expect(try printed("n | plural: \(Self.forms[language] ?? "")", language, ["n": .number(value)]) == form, "\(number)")
        }
    }

    @Test func `plural tells few from many in Polish`() throws {
        for (number, form) in [
            "1": "paczka", "2": "paczki", "4": "paczki", "5": "paczek", "12": "paczek", "21": "paczek", "22": "paczki", "112": "paczek",
            "1.5": "paczki",
        ] {
            #expect(
                try printed("n | plural: \"paczka\", \"paczki\", \"paczek\", \"paczki\"", "pl", ["n": .text(number)]) == form, "\(number)")
        }
    }

    @Test(arguments: [
        ("ru", "1_234,5", "1_234,50_zł", "5_zł", "199_€", "1_000_000"), ("pl", "1234,5", "1234,50_zł", "5_zł", "199_€", "1_000_000"),
        ("en", "1,234.5", "PLN_1,234.50", "PLN_5", "€199", "1,000,000"),
    ])
    func `numbers and money stand as the language writes them`(
        language: String, number: String, money: String, whole: String, euro: String, million: String
    ) throws {
        let values: [String: Value] = [
            "n": .number(Decimal(string: "1234.5") ?? 0), "m": .number(1_000_000), "e": .money(199, currency: "EUR"), "f": .number(5),
        ]
        #expect(try printed("n", language, values) == number)
        #expect(try printed("n | money", language, values) == money)
        #expect(try printed("f | money", language, values) == whole)
        #expect(try printed("e", language, values) == euro)
        #expect(try printed("m | number", language, values) == million)
    }

    @Test func `number keeps to the digits asked for`() throws {
        #expect(try printed("1.005 | number: 2", "en") == "1.00" || printed("1.005 | number: 2", "en") == "1.01")
        #expect(try printed("2 | number: 2", "pl") == "2,00")
        #expect(try printed("2 | number: 9", "pl") == "filter 'number' takes 0 to 6 digits")
        #expect(try printed("2 | money: \"GBP\"", "en") == "£2")
    }

    @Test(arguments: [
        (
            "ru",
            [
                "short": "04.12.2026", "medium": "4 декабря", "long": "4 декабря 2026_года", "full": "пятница, 4 декабря 2026_года",
                "weekday": "пятница", "on-weekday": "в пятницу", "on-full": "в пятницу, 4 декабря 2026_года",
            ]
        ),
        (
            "pl",
            [
                "short": "04.12.2026", "medium": "4 grudnia", "long": "4 grudnia 2026", "full": "piątek, 4 grudnia 2026",
                "weekday": "piątek", "on-weekday": "w piątek", "on-full": "w piątek, 4 grudnia 2026",
            ]
        ),
        (
            "en",
            [
                "short": "04/12/2026", "medium": "4 December", "long": "4 December 2026", "full": "Friday, 4 December 2026",
                "weekday": "Friday", "on-weekday": "on Friday", "on-full": "on Friday, 4 December 2026",
            ]
        ),
    ])
    func `days stand as the language writes them`(language: String, table: [String: String]) throws {
        for (style, text) in table {
            let printed = try printed("d | date: \"\(style)\"", language, ["d": .text("2026-12-04")])
            #expect(printed.replacing("Friday 4", with: "Friday, 4") == text)
            #expect(!printed.hasSuffix("."), "a sentence must not end in two stops")
        }
    }

    /// Monday to Sunday.
    @Test(arguments: [
        (
            "ru",
            [
                "в понедельник", "во вторник", "в среду", "в четверг",
                "в пятницу", "в субботу", "в воскресенье",
            ]
        ),
        ("pl", ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"]),
        ("en", ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"]),
    ]) func `a weekday stands in the case of its sentence`(language: String, days: [String]) throws {
        for (index, day) in days.enumerated() {
            #expect(try printed("d | date: \"on-weekday\"", language, ["d": .text("2026-11-\(30 - 7 + index)")]) == day)
        }
    }

    @Test func `a fraction takes the second of three forms in Polish`() throws {
        for (number, form) in ["1": "godzinę", "1.5": "godziny", "2": "godziny", "5": "godzin", "0.5": "godziny"] {
            #expect(try printed("n | plural: \"godzinę\", \"godziny\", \"godzin\"", "pl", ["n": .text(number)]) == form, "\(number)")
        }
    }

    @Test(arguments: [
        ("2015", "2015"), ("1.10", "1.10"), ("1.1", "1,1"), ("007", "007"), ("1234563218", "1234563218"), ("48221234567", "48221234567"),
        ("1.2.3", "1.2.3"), ("299", "299"), ("15000", "15_000"), ("\"15000\"", "15000"), ("0.5", "0,5"), ("6.00", "6.00"),
    ]) func `a fact that is a name, a year or a version stands as it is written`(written: String, read: String) throws {
        let (settings, problems) = SettingsReader.read(SourceFile(path: ".replybook.yml", text: "facts: {it: \(written)}\n"))
        #expect(problems == [])
        let value = try #require(settings.facts["it"]?.value(in: .polish))
        #expect(try printed("facts.it", "pl", ["facts.it": value]) == read)
        // An amount stays one for the filters.
        if written == "6.00" { #expect(try printed("facts.it | money", "pl", ["facts.it": value]) == "6_zł") }
    }

    @Test(arguments: [
        ("x | date", "filter 'date' wants a day such as 2026-10-01"), ("x | money", "filter 'money' wants a number"),
        ("x | plural: \"а\"", "filter 'plural' wants a number"),
        ("x | upcse", "filter 'upcse' is unknown; did you mean 'upcase'?"), ("x | default", "filter 'default' takes one argument, not 0"),
        ("x | upcase: \"а\"", "filter 'upcase' takes no argument, not 1"),
        ("d | date: \"lang\"", "date style 'lang' is unknown; use short, medium, long, full, weekday, on-weekday, on-full"),
        ("x | plural: \"а\", \"б\", \"в\", \"г\", \"д\"", "filter 'plural' takes 1 to 4 arguments, not 5"),
    ])
    func `a filter that cannot work says so`(placeholder: String, problem: String) throws {
        #expect(try printed(placeholder, "ru", ["x": .text("слово"), "d": .text("2026-12-04")]) == problem)
    }

    @Test func `text filters and defaults`() throws {
        #expect(try printed("x | upcase", "ru", ["x": .text("ёж")]) == "ЁЖ")
        #expect(try printed("x | capitalize", "pl", ["x": .text("łódź nowa")]) == "Łódź nowa")
        #expect(try printed("x | default: \"добрый день\" | capitalize", "ru") == "Добрый день")
        #expect(try printed("x | default: y", "ru", ["y": .number(2)]) == "2")
        #expect(try printed("x", "ru") == "MISSING")
        #expect(try printed("x | upcase", "ru", ["x": .text(" \u{200B}\u{202E}")]) == "MISSING")
        #expect(try printed("x | default: \"\"", "ru") == "")
    }

    @Test(arguments: [
        ("a", true), ("b", false), ("missing", false), ("n == 5", true), ("n == \"5.0\"", true), ("a == \"да\"", true),
        ("a != \"да\"", false), ("missing == \"\"", true),
        ("missing != \"x\"", true), ("zero", true), ("no", false), ("a and b or n == 5", true), ("missing or b", false),
        ("missing == other", true), ("\"\"", false),
    ])
    func `conditions`(condition: String, holds: Bool) {
        let text = "{% if \(condition) %}да{% endif %}"
        let file = SourceFile(path: "", text: text)
        let values: [String: Value] = ["a": .text("да"), "b": .text(" "), "n": .number(5), "zero": .number(0), "no": .bool(false)]
        let evaluator = Evaluator(formatter: Settings().formatter(for: .russian), fragments: { _ in nil }, value: { values[$0] })
        #expect(evaluator.fill(PlaceholderParser.parse(file, 0..<text.utf8.count).tree, of: file).unescaped == (holds ? "да" : ""))
    }
}
