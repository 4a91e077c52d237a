import Testing

@testable import Indexing

@Suite struct ReliabilityTests {
    @Test func `probabilities that come true as often as they say have no error`() {
        let honest = (0..<10).map { (probability: 0.7, isRight: $0 < 7) } + (0..<10).map { (probability: 0.2, isRight: $0 < 2) }
        #expect(Reliability(honest).error < 1e-12)
    }

    @Test func `each bin counts by its size`() {
        // Nine that are right with 0.95 (off by 0.05), one that is wrong with 0.55 (off by 0.55).
        let error = Reliability(Array(repeating: (0.95, true), count: 9) + [(0.55, false)]).error
        #expect(abs(error - 0.1) < 1e-12)
    }

    @Test func `a certain answer is in the last bin, and nothing has no error`() {
        #expect(Reliability([(1, true)]).bins == [Reliability.Bin(count: 1, confidence: 1, accuracy: 1)])
        #expect(Reliability([]).error == 0)
    }
}
