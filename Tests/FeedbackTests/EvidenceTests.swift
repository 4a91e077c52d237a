import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

@Suite struct EvidenceTests {
    @Test func `the incomplete beta function keeps its laws`() {
        var generator = SplitMix(seed: 3)
        for _ in 0..<2000 {
            let (a, b) = (exp(Double.random(in: -3...8, using: &generator)), exp(Double.random(in: -3...8, using: &generator)))
            let x = Double.random(in: 0.001...0.999, using: &generator)
            let value = BetaFunctions.regularizedIncomplete(x, a, b)
            #expect((0...1).contains(value))
            #expect(abs(value + BetaFunctions.regularizedIncomplete(1 - x, b, a) - 1) < 1e-10)
            let p = Double.random(in: 0.0001...0.9999, using: &generator)
            let inverse = BetaFunctions.inverseRegularizedIncomplete(p, a, b)
            let density = exp((a - 1) * log(inverse) + (b - 1) * log1p(-inverse) - BetaFunctions.logBeta(a, b))
            let tolerance = 1e-9 + 4e-15 * density
            #expect(abs(BetaFunctions.regularizedIncomplete(inverse, a, b) - p) < tolerance || inverse > 1 - 1e-12, "p \(p) a \(a) b \(b)")
        }
    }

    @Test func `one of two equal beliefs is better with an even chance`() {
        let belief = BetaDistribution(alpha: 3, beta: 30)
        #expect(abs(belief.probability(below: belief) - 0.5) < 1e-6)
        #expect(BetaDistribution(alpha: 2, beta: 98).probability(below: BetaDistribution(alpha: 30, beta: 70)) > 0.999)
    }

    @Test func `the fitted prior finds the rate and the spread that made the counts`() {
        var generator = SplitMix(seed: 8)
        let truth = BetaDistribution(alpha: 3, beta: 17)
        let counts = (0..<600).map { _ in
            let rate = truth.quantile(Double.random(in: 0..<1, using: &generator))
            let known = Int.random(in: 5...200, using: &generator)
            return Count(bad: (0..<known).count { _ in Double.random(in: 0..<1, using: &generator) < rate }, known: known)
        }
        let prior = BetaPrior.fitted(to: counts).distribution
        #expect(abs(prior.mean - 0.15) < 0.012)
        #expect((14...28).contains(prior.strength))
    }

    @Test func `texts that are all alike shrink to their common rate`() {
        let prior = BetaPrior.fitted(to: (0..<50).map { Count(bad: $0 % 2 == 0 ? 9 : 11, known: 100) })
        #expect(abs(prior.distribution.mean - 0.1) < 0.01)
        #expect(prior.distribution.strength > 100)
        #expect(BetaPrior.fitted(to: [Count]()) == .unobserved)
    }

    @Test func `a text is marked by its outcomes only with enough of them`() {
        let rule = MarkingRule()
        let prior = BetaDistribution(alpha: 2, beta: 18)
        #expect(!rule.marks(prior.updated(bad: 8, known: 9), known: 9, baseline: 0.1))
        #expect(rule.marks(prior.updated(bad: 8, known: 10), known: 10, baseline: 0.1))
        #expect(!rule.marks(prior.updated(bad: 12, known: 100), known: 100, baseline: 0.1))
        #expect(abs(rule.threshold(above: 0.1) - 0.13) < 1e-12)
        #expect(abs(rule.threshold(above: 0.4) - 0.48) < 1e-12)
    }

    @Test(arguments: [
        ("Мы вернём деньги за 30 дней.", "Мы вернем деньги за 30 дней.", true),
        ("Мы вернём деньги за 30 дней.", "Мы вернём деньги за 14 дней.", false),
        ("Zwrot jest możliwy w sklepie.", "Zwrot nie jest możliwy w sklepie.", false),
        ("Hello {{ name | default: \"there\" }}, all is well with the order.", "Hello {{ name }}, all is well with the order.", false),
        ("See [how](a.md) it is done in the shop.", "See [how](b.md) it is done in the shop.", false),
        ("one two three", "one\n two  three", true),
        ("Your parcel is on its way and will be with you soon.", "We are sorry that the parcel is late; it comes tomorrow.", false),
    ])
    func `a typo fix is minor, another promise is not`(old: String, new: String, isMinor: Bool) {
        #expect(MinorChange.isMinor(from: old, to: new) == isMinor)
    }

    @Test func `a typo fix joins the generation before, a rewrite starts the next`() {
        func wording(_ revision: String, _ at: Int, _ body: String) -> Wording {
            Wording(text: Sample.text.place.at(revision), firstSeen: at, body: body)
        }
        let long = String(repeating: "Заказ уже в пути и скоро будет у вас. ", count: 4)
        let generations = Generation.all(of: [
            wording("a", 1, long), wording("b", 2, long.replacing("скоро", with: "скорo")), wording("c", 3, "Совсем другой текст."),
            wording("d", 4, ""),
        ])
        #expect(generations.map { $0.revisions.map(\.text.revision) } == [["a", "b"], ["c"], ["d"]])
    }

    @Test func `SHA-256 and HMAC give the published values`() {
        #expect(Hex.text(SHA256.digest(Array("abc".utf8))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            Hex.text(SHA256.digest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            Hex.text(SHA256.authenticationCode(for: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            Hex.text(SHA256.digest([UInt8](repeating: 0x61, count: 1000)))
                == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
    }
}
