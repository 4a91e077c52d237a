import Foundation
import SearchCore
import Testing

@Suite struct LogarithmTests {
    @Test func `agrees with the C library to nine digits`() {
        for x in stride(from: 0.001, to: 5000, by: 1.37) {
            #expect(abs(Logarithm.ln(x) - log(x)) < 1e-9)
        }
        for x in stride(from: -60.0, to: 60, by: 0.173) {
            #expect(abs(Logarithm.exp(x) / exp(x) - 1) < 1e-9)
        }
    }

    @Test func `is defined everywhere`() {
        for x in [0, -1, Double.infinity, -.infinity, .nan, Double.leastNonzeroMagnitude, 1e300] {
            #expect(Logarithm.ln(x).isFinite)
            #expect(!Logarithm.exp(x).isNaN || x.isNaN)
        }
    }
}
