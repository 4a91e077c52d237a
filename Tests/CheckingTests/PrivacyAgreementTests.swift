import Basics
import Diagnostics
import Foundation
import Testing

@testable import Checking
@testable import Feedback

/// The rules of privacy and the scrubber must agree on what is somebody's: a template that holds it would be flagged, a
/// question that holds it would lose it.
@Suite struct PrivacyAgreementTests {
    private static let rules = ["no-bank-account", "no-card-number", "no-personal-email", "no-personal-number", "no-personal-phone"]

    @Test func `a text is flagged exactly where the scrubber would take something out`() throws {
        var generator = SplitMix(seed: 20)
        let scrubber = try Scrubber(patterns: [])
        for _ in 0..<300 {
            let sentence = Self.sentence(using: &generator)
            let scrubbed = scrubber.scrub(sentence).value
            let book = try TemporaryBook(["Templates/delivery/a.en.md": Self.template(sentence)])
            let found = try book.report().diagnostics.filter { Self.rules.contains($0.rule) }
            #expect(found.isEmpty == (scrubbed == sentence), "'\(sentence)' became '\(scrubbed)', found \(found.map(\.line))")
        }
    }

    private static func template(_ sentence: String) -> String {
        "---\ntitle: A\ncategory: delivery\nquestions: [one two, three four, five six]\n---\n## Resolution\n\(sentence)\n"
    }

    /// Shapes of what is somebody's and of what is not, filled with random figures.
    private static let shapes = [
        "call +48 ### ### ### today", "звоните 8 (9##) ###-##-## завтра", "card 4### #### #### ####",
        "pay to PL## #### #### #### #### #### ####",
        "PESEL ###########", "СНИЛС ###-###-### ##", "паспорт #### ######", "write to anna@mail.pl now", "model #####-###",
        "size ##, ## cm",
        "from 10:## to 18:##", "on 12.1#.2026", "costs 1# ###,## zł", "article ########", "телефон ###-##-##", "ИНН ############",
        "account number ########", "code ####", "for ##% of orders",
    ]

    private static func sentence(using generator: inout SplitMix) -> String {
        let shape = shapes[Int.random(in: 0..<shapes.count, using: &generator)]
        return shape.map { $0 == "#" ? String(Int.random(in: 0...9, using: &generator)) : String($0) }.joined()
    }
}
