/// Numbers the compiler settled and the search obeys, so that both always agree. Stored in this order as Float32.
package struct Parameters: Equatable, Sendable {
    /// Classes that have scores; those that answer come first, then those that are never a result: courtesy, and what the book does not cover.
    package var classCount: Float = 0
    package var answerCount: Float = 0
    /// A template covers a query when its calibrated probability reaches this.
    package var coverThreshold: Float = 0.4
    /// Calibration: probability = 1 / (1 + e^−(slope · ln(p/(1−p)) + share · known + offset)) (Platt 1999), with known the
    /// share of the query's words that the book says; the defaults fitted all books tried.
    package var calibrationSlope: Float = 0.55
    package var calibrationShare: Float = 2.5
    package var calibrationOffset: Float = -3
    /// Texts of at least this many words are also read sentence by sentence.
    package var segmentWords: Float = 15
    /// Added to the score per unit of a template's prior.
    package var priorWeight: Float = 0.5
    /// How often the courtesy score is taken from a sentence's score.
    package var courtesyShare: Float = 1.5

    package init() {}

    package static let count = 9

    package var values: [Float] {
        [
            classCount, answerCount, coverThreshold, calibrationSlope, calibrationOffset, segmentWords, priorWeight, courtesyShare,
            calibrationShare,
        ]
    }

    package init(_ column: Column) {
        classCount = Self.count(column.float(0))
        answerCount = Self.count(column.float(1))
        coverThreshold = column.float(2)
        calibrationSlope = column.float(3)
        calibrationOffset = column.float(4)
        segmentWords = Self.count(column.float(5))
        priorWeight = column.float(6)
        courtesyShare = column.float(7)
        calibrationShare = column.float(8)
    }

    /// A number that can be made a whole one wherever Int has 32 bits.
    private static func count(_ value: Float) -> Float { max(0, min(value, 1e8)) }
}
