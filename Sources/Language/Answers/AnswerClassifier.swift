#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A softmax regression over hashed features, learned with AdaGrad (Duchi, Hazan, Singer 2011) in a fixed order: the same samples
/// give the same weights. The weights are the mean of those after each of the later rounds (Polyak, Juditsky 1992), so that the
/// order of the samples matters less.
struct AnswerClassifier: Sendable {
    private static let kinds = AnswerKind.allCases.count
    private static let rounds = 8
    /// Rounds after which the weights are near enough to count in the mean.
    private static let early = 2
    private static let rate: Float = 0.1
    private static let decay: Float = 0.0005

    /// Places of the features that more than one sample has.
    private let places: [UInt32: Int]
    /// One row of kinds for each place.
    private var weights: [Float]

    init(_ samples: [(features: [UInt32], kind: AnswerKind)]) {
        var counts: [UInt32: Int] = [:]
        for feature in samples.lazy.flatMap(\.features) { counts[feature, default: 0] += 1 }
        var places: [UInt32: Int] = [:]
        for feature in samples.lazy.flatMap(\.features) where counts[feature, default: 0] > 1 && places[feature] == nil {
            places[feature] = places.count
        }
        self.places = places
        weights = [Float](repeating: 0, count: places.count * Self.kinds)
        learn(samples.map { ($0.features.compactMap { places[$0] }, $0.kind.rawValue) })
    }

    private mutating func learn(_ rows: [(places: [Int], kind: Int)]) {
        var squares = [Float](repeating: 0.01, count: weights.count)
        var order = Array(rows.indices)
        // A linear congruential generator (Knuth, MMIX) shuffles the samples: in the order of the languages the last would win.
        var state: UInt64 = 1
        var sums = squares
        for round in 0..<Self.rounds {
            for place in stride(from: order.count - 1, to: 0, by: -1) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                order.swapAt(place, Int(state >> 33) % (place + 1))
            }
            for index in order where !rows[index].places.isEmpty { step(rows[index].places, rows[index].kind, &squares) }
            if round == Self.early { sums = weights }
            if round > Self.early { for cell in weights.indices { sums[cell] += weights[cell] } }
        }
        weights = sums.map { $0 / Float(Self.rounds - Self.early) }
    }

    private mutating func step(_ row: [Int], _ kind: Int, _ squares: inout [Float]) {
        let scale = 1 / Float(row.count).squareRoot()
        let shares = shares(of: row)
        for other in 0..<Self.kinds {
            let error = (shares[other] - (other == kind ? 1 : 0)) * scale
            for place in row {
                let cell = place * Self.kinds + other
                let gradient = error + Self.decay * weights[cell]
                squares[cell] += gradient * gradient
                weights[cell] -= Self.rate * gradient / squares[cell].squareRoot()
            }
        }
    }

    /// The probability of each kind, in the order of their numbers.
    func shares(_ features: [UInt32]) -> [Float] { shares(of: features.compactMap { places[$0] }) }

    private func shares(of row: [Int]) -> [Float] {
        var sums = [Float](repeating: 0, count: Self.kinds)
        for place in row { for kind in 0..<Self.kinds { sums[kind] += weights[place * Self.kinds + kind] } }
        let scale = 1 / Float(max(1, row.count)).squareRoot()
        let most = sums.max() ?? 0
        for kind in 0..<Self.kinds { sums[kind] = exp((sums[kind] - most) * scale) }
        let total = sums.reduce(0, +)
        return sums.map { $0 / total }
    }
}
