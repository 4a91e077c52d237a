import Basics
import Foundation
import Language
import Testing

@testable import Content
@testable import Replying

/// Everything that a person at work reads, in the person's own language.
@Suite struct SpokenToAgentsTests {
    private static let day = Day(number: 20_779)

    private static let refusals: [Variable.Rejection.Fact] = [
        .form(example: ""), .form(example: "D104233"), .notNumber, .zero, .tooSmall(least: 1), .tooLarge(most: 5),
        .twoNumbers(1299, 1.299, decimals: 2), .notAmount, .tooManyDecimals, .notDay, .twoDays(day, Day(number: 20_800)), .past(day),
        .future(day), .notChoice(["A", "B"]), .notEmail, .notAddress,
    ]

    /// Fails to compile where a case is new, so that nobody forgets to try it here.
    private static func number(of fact: Variable.Rejection.Fact) -> Int {
        switch fact {
        case .form: 0
        case .notNumber: 1
        case .zero: 2
        case .tooSmall: 3
        case .tooLarge: 4
        case .twoNumbers: 5
        case .notAmount: 6
        case .tooManyDecimals: 7
        case .notDay: 8
        case .twoDays: 9
        case .past: 10
        case .future: 11
        case .notChoice: 12
        case .notEmail: 13
        case .notAddress: 14
        }
    }

    private static let notes: [ReplyNote] = [
        .status(template: "T", .draft), .status(template: "T", .retired), .notMadeFor(template: "T", .chat),
        .leftOut(.apology, template: "T", words: "W"), .leftOut(.compensation, template: "T", words: "W"),
        .priceBesideNothing(priced: "A", free: "B", about: "C"), .differentOrders(["D1", "D2"]), .weekend(label: "L", day),
        .onlyReading(label: "L", day, ruledOut: Day(number: 20_800)), .uncovered(words: "W"), .notAnswered(words: "W", template: "T"),
        .otherOrder(value: "V", template: "T", key: "K"),
    ]

    private static let codes: Set<String> = [
        "status", "channel", "left-out", "price-beside-nothing", "different-orders", "weekend", "only-reading", "uncovered", "not-answered",
        "other-order",
    ]

    private static let faults: [ReplyFault] = [
        .unknown(name: "dais", nearest: "days"), .unknown(name: "dais", nearest: nil), .severalMeanings(name: "N", keys: ["A", "B"]),
        .contradiction(days: "A", "3", day: "B", day, 10), .factIsSet(name: "N"),
    ]

    private static func faultNumber(of fault: ReplyFault) -> Int {
        switch fault {
        case .unknown: 0
        case .severalMeanings: 1
        case .contradiction: 2
        case .factIsSet: 3
        case .refused: 4
        // What `check` says is English everywhere.
        case .text: 5
        }
    }

    private typealias Text = @Sendable (InterfaceLanguage) -> String

    private static var texts: [Text] {
        let refused: [Text] = refusals.map { fact in
            let rejection = Variable.Rejection(label: "L", fact: fact, language: .english)
            return { rejection.text(in: $0) }
        }
        let noted: [Text] = notes.map { note in { note.text(in: $0) } }
        let wrong: [Text] = faults.map { fault in { fault.text(in: $0) } }
        let failure = ReplyFailure(missing: gap, faults: [])
        let unset: [Text] = [ReplyValues.Rejection.setsNothing("N"), .noTemplate("N", ["A"])].map { rejection in { rejection.text(in: $0) }
        }
        return refused + noted + wrong + unset + [{ failure.text(in: $0) }]
    }

    private static var gap: [ReplyFailure.Gap] {
        [TextName(path: "Templates/delivery/a.en.md")].compactMap(\.self).map {
            ReplyFailure.Gap(need: Need(name: "n", template: $0, variable: nil), key: "n", label: "L", isRefused: false)
        }
    }

    @Test func `every case is tried`() {
        #expect(Set(Self.refusals.map(Self.number)) == Set(0...14))
        #expect(Set(Self.notes.map(\.code)) == Self.codes)
        #expect(Set(Self.faults.map(Self.faultNumber)) == Set(0...3))
    }

    @Test func `each language says all of it in its own words`() {
        let english: Set<String> = ["or", "and", "write", "value", "values", "is", "not", "the", "may", "mean", "template", "set", "add"]
        for text in Self.texts {
            let usual = text(.english)
            #expect(!usual.isEmpty && usual.last != "." && usual.first?.isUppercase != true, "\(usual)")
            for language in [InterfaceLanguage.polish, .russian] {
                let words = text(language).split { !$0.isLetter }.map { $0.lowercased() }
                #expect(!words.isEmpty && english.isDisjoint(with: words.filter { $0 != "set" }), "\(text(language))")
            }
            #expect(text(.russian).unicodeScalars.contains { ("а"..."я").contains($0) }, "\(text(.russian))")
            #expect(text(.polish) != usual && text(.polish) != text(.russian))
        }
    }

    @Test func `days are in the language of the person, numbers in that of the reply`() throws {
        let rejection = Variable.Rejection(label: "Data", fact: .past(Self.day), language: .polish)
        #expect(rejection.text(in: .russian).contains("22 ноября 2026"))
        #expect(rejection.text(in: .polish).contains("22 listopada 2026"))
        let sum = Variable.Rejection(label: "Kwota", fact: .notAmount, language: .polish)
        #expect(sum.text(in: .russian).contains("199 или 199,50"))
    }
}
