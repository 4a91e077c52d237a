import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

@Suite struct ScrubberTests {
    @Test func `removes what is planted in three languages and keeps the look-alikes`() throws {
        let lines = try ScrubbingFixture.lines()
        #expect(lines.count >= 300)
        var (gone, planted, kept, lookAlikes) = (0, 0, 0, 0)
        var failures: [String] = []
        for line in lines {
            let scrubbed = line.scrubber.scrub(line.text).value
            for secret in line.mustGo {
                planted += 1
                if line.leaks(secret, into: scrubbed) { failures.append("leaked \(secret) in '\(scrubbed)'") } else { gone += 1 }
            }
            for harmless in line.mustStay {
                lookAlikes += 1
                if scrubbed.contains(harmless) { kept += 1 } else { failures.append("lost \(harmless) in '\(scrubbed)'") }
            }
        }
        print("scrubbing: \(lines.count) lines, \(gone) of \(planted) secrets gone, \(kept) of \(lookAlikes) look-alikes kept")
        failures.forEach { print($0) }
        #expect(gone == planted, "\(failures)")
        #expect(Double(kept) >= 0.99 * Double(lookAlikes), "\(failures)")
    }

    @Test func `changes nothing in what is scrubbed already`() throws {
        for line in try ScrubbingFixture.lines() {
            let once = line.scrubber.scrub(line.text).value
            #expect(line.scrubber.scrub(once).value == once)
        }
    }

    @Test(arguments: [
        ("Мой номер 8 912 345-67-89, карта 4111 1111 1111 1111.", "Мой номер [phone], карта [card]."),
        ("Zadzwońcie: +48 601-234-567 lub jan@wp.pl", "Zadzwońcie: [phone] lub [email]"),
        ("Order Z104233 for £1,299.00 of 12.10.2026", "Order [order_number] for £1,299.00 of 12.10.2026"),
        ("zwrot na PL61 1090 1014 0000 0712 1981 2874.", "zwrot na [iban]."),
        ("PESEL 44051401359, NIP 526-025-02-74", "PESEL [pesel], NIP [nip]"),
        ("паспорт 4509 № 123456, СНИЛС 112-233-445 95, ИНН 500100732259", "паспорт [passport], СНИЛС [snils], ИНН [inn]"),
        ("Kosztuje 601 234 567 zł, art. 601234567", "Kosztuje 601 234 567 zł, art. 601234567"),
        ("4111 1111 1111 1112 is no card", "4111 1111 1111 1112 is no card"),
        ("12.10.2026 14:30 601 234 567", "12.10.2026 14:30 [phone]"),
        ("жду 3 дня, 15%, 2 шт, USB 3.2", "жду 3 дня, 15%, 2 шт, USB 3.2"),
        ("заказ № 55104233 на 15000 рублей", "заказ № [order_number] на 15000 рублей"),
        ("", ""),
    ])
    func `writes the kind where the data was`(text: String, expected: String) throws {
        #expect(try Scrubber(patterns: ["Z\\d{6}"]).scrub(text).value == expected)
    }

    @Test func `removes the values the reply was filled with, names in any case`() throws {
        let scrubber = try Scrubber(values: ["customer_name": "Анна Ковальска", "city": "Нижний Новгород", "days": "3"])
        #expect(
            scrubber.scrub("Передайте Анне Ковальской в нижний новгород: 3 дня прошло, а панна ждёт").value
                == "Передайте [customer_name] [customer_name] в [city]: 3 дня прошло, а панна ждёт")
    }

    @Test func `survives any text`() throws {
        var generator = SplitMix(seed: 11)
        let alphabet = Array("0123456789 +-()@.№арт😀\u{301}\u{200B}PLzł/\n").map { $0 }
        let scrubber = try Scrubber(patterns: ["\\d{6}"], values: ["customer_name": "Я", "x": "()"])
        for _ in 0..<2000 {
            let text = String((0..<Int.random(in: 0...40, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "x" })
            _ = scrubber.scrub(text)
        }
    }

    @Test func `refuses an order pattern that is no regular expression`() {
        #expect(throws: FeedbackError.self) { try Scrubber(patterns: ["("]) }
    }
}

/// One line of `Fixtures/scrubbing.tsv`.
private struct ScrubbingFixture {
    let text: String
    let mustGo: [String]
    let mustStay: [String]
    let scrubber: Scrubber

    static func lines() throws -> [ScrubbingFixture] {
        let url = try #require(Bundle.module.url(forResource: "scrubbing", withExtension: "tsv", subdirectory: "Fixtures"))
        let names = ["ru": "Анна Коваленко", "pl": "Tomasz Kowalski", "en": "Emily Whitfield"]
        let scrubbers = try names.mapValues { try Scrubber(patterns: ["Z\\d{6}"], values: ["customer_name": $0]) }
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let fields = line.split(separator: "\t")
            let marked = String(fields[1])
            return ScrubbingFixture(
                text: marked.filter { !"⟦⟧⟪⟫".contains($0) }, mustGo: marked.marked("⟦", "⟧"), mustStay: marked.marked("⟪", "⟫"),
                scrubber: try #require(scrubbers[String(fields[0])]))
        }
    }

    /// The secret itself, a word of a name, or four digits in a row of a number that the text has nowhere else.
    func leaks(_ secret: String, into scrubbed: String) -> Bool {
        if scrubbed.contains(secret) { return true }
        let harmless = mustStay.joined(separator: " ").filter(\.isNumber)
        let left = scrubbed.filter(\.isNumber)
        let digits = Array(secret.filter(\.isNumber))
        guard digits.count >= 5 else { return secret.split(separator: " ").contains { scrubbed.contains($0) } }
        return (0...digits.count - 5).contains { start in
            let piece = String(digits[start..<start + 5])
            return left.contains(piece) && !harmless.contains(piece)
        }
    }
}

extension String {
    fileprivate func marked(_ open: Character, _ close: Character) -> [String] {
        split(separator: open).dropFirst().compactMap {
            $0.split(separator: close, omittingEmptySubsequences: false).first.map(String.init)
        }
    }
}
