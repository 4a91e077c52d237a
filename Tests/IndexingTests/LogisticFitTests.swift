import Testing

@testable import Indexing

@Suite struct LogisticFitTests {
    /// Nearly all points far out on their own side: a full Newton step from (1, 0) overshoots and then runs away.
    private static let farOut: [LogisticFit.Point] = points(4..<11, true) + points(-17 ..< -12, false) + points(6..<9, false, weight: 1)

    private static func points(_ range: Range<Int>, _ isRight: Bool, weight: Double = 10) -> [LogisticFit.Point] {
        range.flatMap { place in
            (0..<Int(weight)).map { _ in LogisticFit.Point(x: [Double(place), 1], isRight: isRight) }
        }
    }

    @Test func `stays finite where full steps run away`() {
        let fit = LogisticFit(Self.farOut, start: [1, 0])
        #expect(fit.weights[0] > 0 && fit.weights[0] < 3)
        #expect(abs(fit.weights[1]) < 8)
    }

    @Test func `never ends worse than it began`() {
        for start in [[0.65, -1.2], [40, 3], [-5, 9]] {
            let fit = LogisticFit(Self.farOut, start: start)
            #expect(fit.loss <= LogisticFit.loss(start, Self.farOut))
        }
    }

    @Test func `finds the weights that drew the points`() {
        // Shares of right points at x = -2 … 2 as σ(x − 0.5) has them, in thousandths.
        let shares: [(Double, Double)] = [(-2, 76), (-1, 182), (0, 378), (1, 622), (2, 818)]
        var points: [LogisticFit.Point] = []
        for (x, right) in shares {
            points.append(LogisticFit.Point(x: [x, 1], isRight: true, weight: right))
            points.append(LogisticFit.Point(x: [x, 1], isRight: false, weight: 1000 - right))
        }
        let fit = LogisticFit(points, start: [0, 0])
        #expect(abs(fit.weights[0] - 1) < 0.02)
        #expect(abs(fit.weights[1] + 0.5) < 0.02)
    }

    @Test func `calibrates only where the chance grows with the evidence and the default is beaten`() {
        // Beside the log-odds a share of known words that says nothing.
        func calibrated(_ points: [LogisticFit.Point], sign: Double = 1) -> Calibration? {
            Calibration(points.map { LogisticFit.Point(x: [sign * $0.x[0], 0.5, 1], isRight: $0.isRight) })
        }
        #expect(calibrated(Self.farOut, sign: -1) == nil)
        #expect(calibrated(Self.points(4..<11, true)) == nil)
        #expect(calibrated(Self.farOut) != nil)
    }
}
