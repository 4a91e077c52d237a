import SearchCore
import Testing

struct StatedProbabilityTests {
    @Test func `what is certain stays so, and no guess is printed as certain`() {
        #expect(StatedProbability.percent(StatedProbability.of(1)) == 100)
        #expect(StatedProbability.percent(StatedProbability.of(0.9999)) == 99)
        #expect(StatedProbability.percent(StatedProbability.of(0.0001)) == 1)
        #expect(StatedProbability.of(0) == 0)
    }

    @Test func `a larger chance is stated larger`() {
        let stated = (0...1000).map { StatedProbability.of(Double($0) / 1000) }
        #expect(stated == stated.sorted())
        #expect(stated.allSatisfy { 0...1 ~= $0 })
    }
}
