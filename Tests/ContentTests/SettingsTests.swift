import Basics
import Content
import Diagnostics
import Foundation
import Language
import Testing

@Suite struct SettingsTests {
    private func load(_ yaml: String) throws -> (settings: Settings, lines: [String]) {
        let book = try TemporaryBook([".replybook.yml": yaml, "Templates/money/good.en.md": TemporaryBook.good]).book
        return (book.settings, book.diagnostics.map { $0.line.replacing(".replybook.yml:", with: "") })
    }

    @Test func `everything has a default`() throws {
        let (settings, lines) = try load("")
        #expect(lines == [])
        #expect(settings.defaultLanguage == .english && settings.currency == "EUR" && settings.feedback.windowDays == 7)
        #expect(settings.checks.lengths[.chat] == 70)
    }

    @Test func `reads every key`() throws {
        let (settings, lines) = try load(
            """
            shop_name: {ru: Зорза, en: Zorza}
            base_url: https://help.example
            default_language: pl
            languages: [pl, ru]
            locales: {en: en-US}
            currency: PLN
            facts:
              days: 30
              fee: 9.99
              code: 00950
              phone: "8005553535"
              since: 2026-01-02
              hours: {ru: с 8, pl: od 8}
            variables:
              n: {ask: {ru: Номер}, pattern: 'Z\\d{2}', example: Z12}
            checks:
              severity: {too-long: off, no-title: error}
              required_blocks: {default: [resolution], return: [Приветствие, resolution]}
              length: {chat: 50}
              banned: {ru: [к сожалению], en: unfortunately}
              address: {ru: Вы}
            feedback: {window_days: 3, probability: 0.9, minimum: 5, margin: 0.1, margin_points: 0.02}
            """)
        #expect(lines == [])
        #expect(settings.shopName.text(in: .polish) == "Zorza")
        #expect(settings.baseURL == "https://help.example/")
        #expect(settings.facts["days"]?.value(in: .russian) == .number(30))
        #expect(settings.facts["code"]?.value(in: .russian) == .text("00950"), "a leading zero makes a code")
        #expect(settings.facts["phone"]?.value(in: .russian) == .text("8005553535"), "quotes make a text")
        #expect(settings.facts["since"]?.value(in: .russian) == Day("2026-01-02").map { .day($0) })
        #expect(settings.facts["hours"]?.value(in: .english) == nil)
        #expect(settings.checks.severities["too-long"] == .some(nil))
        #expect(settings.checks.requiredBlocks["return"] == [.greeting, .resolution])
        #expect(settings.checks.lengths[.chat] == 50 && settings.checks.lengths[.email] == 220)
        #expect(settings.checks.banned[.english]?.map(\.value) == ["unfortunately"])
        #expect(settings.feedback.minimum == 5)
    }

    @Test(arguments: [
        ("shopname: A", "1:1: warning: key 'shopname' is unknown; did you mean 'shop_name'? [keys-are-known]"),
        ("shop_name: [A]", "1:1: error: 'shop_name' is a list; write a text or one text a language [settings-are-valid]"),
        (
            "shop_name: {russisch: A}",
            "1:13: error: 'shop_name' has the key 'russisch', which is not a language with a text; write 'en: text' [settings-are-valid]"
        ),
        ("base_url: help.example", "1:11: error: 'base_url' is not a web address; start it with https:// [settings-are-valid]"),
        ("default_language: english", "1:19: error: 'english' is not a language tag; use BCP 47, such as en or pt-BR [settings-are-valid]"),
        ("languages: [en, русский]", "1:17: error: 'русский' is not a language tag; use BCP 47, such as en or pt-BR [settings-are-valid]"),
        ("locales: {en: '!'}", "1:15: error: locale '!' is no BCP 47 tag; write one such as en-GB [settings-are-valid]"),
        ("locales: en-GB", "1:1: error: 'locales' is a text; write one 'key: value' a line [settings-are-valid]"),
        ("currency: złoty", "1:11: error: currency 'złoty' is unknown; write an ISO 4217 code such as EUR [settings-are-valid]"),
        ("facts: 3", "1:1: error: 'facts' is a text; write one 'key: value' a line [settings-are-valid]"),
        ("facts: {a: [1]}", "1:9: error: 'a' is a list; write a text or one text a language [settings-are-valid]"),
        ("feedback: 3", "1:11: error: 'feedback' is a text; write one 'key: value' a line [settings-are-valid]"),
        ("feedback: {probability: 2}", "1:25: error: 'probability' is '2'; write a number from 0 to 1 [settings-are-valid]"),
        ("feedback: {window_days: week}", "1:25: error: 'window_days' is 'week'; write a number from 0 to 365 [settings-are-valid]"),
        (
            "checks: {severity: {a: fatal}}",
            "1:24: error: severity 'fatal' is unknown; use error, warning, note or off [settings-are-valid]"
        ),
        ("checks: {severity: error}", "1:10: error: 'severity' is a text; write one 'key: value' a line [settings-are-valid]"),
        (
            "checks: {required_blocks: {default: [resolutoin]}}",
            "1:38: error: block 'resolutoin' is unknown; did you mean 'resolution'? [settings-are-valid]"
        ),
        (
            "checks: {required_blocks: {refund: [resolution]}}",
            "1:28: error: category 'refund' is unknown; use default, product, delivery, return, money or errors [settings-are-valid]"
        ),
        (
            "checks: {length: {sms: 3}}",
            "1:19: error: channel 'sms' is unknown; use email, chat, messenger, social, phone, review [settings-are-valid]"
        ),
        (
            "checks: {length: {chat: long}}",
            "1:25: error: length of 'chat' is 'long'; write a number of words such as 120 [settings-are-valid]"
        ),
        (
            "checks: {banned: {russian: [x]}}",
            "1:19: error: 'russian' is not a language tag; use BCP 47, such as en or pt-BR [settings-are-valid]"
        ),
        ("checks: {severty: {}}", "1:10: warning: key 'severty' is unknown; did you mean 'severity'? [keys-are-known]"),
        (
            "facts: {a: 1",
            "2:1: error: YAML is broken: while parsing a flow mapping: did not find expected ',' or '}'; check indentation, quotes and colons [yaml-is-well-formed]"
        ),
        ("- a", "1:1: error: front matter is a list; write one 'key: value' a line [settings-are-valid]"),
    ])
    func `says what is wrong and where`(yaml: String, line: String) throws {
        #expect(try load(yaml + "\n").lines == [line])
    }

    @Test func `caution is one of three, and anything else is reported with its place`() throws {
        #expect(try load("suggest: {caution: high}").settings.caution == .high)
        let (settings, lines) = try load("suggest: {caution: reckless}")
        #expect(settings.caution == .normal)
        #expect(lines.contains { $0.hasPrefix("1:") && $0.contains("caution 'reckless' is unknown; use low, normal or high") }, "\(lines)")
    }
}
