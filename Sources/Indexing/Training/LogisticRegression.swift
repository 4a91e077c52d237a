import Basics
import Diagnostics
import Dispatch
import SearchCore

/// Multinomial logistic regression by stochastic gradient descent on the weights an inverted index can hold.
///
/// 25 epochs, seeded shuffle, step 2/(1 + 6e/25), no decay: the epochs are the regulariser; bias step a tenth. A class learns
/// weights only where `Support` allows; what it gets from others comes through `LabelSharing`: the score of a class is
/// s_k + Σ_j S_kj s_j, the gradient goes into the weights unmixed.
///
/// Examples are scored in batches against the same weights, then the weights change in example order. A large book's batches
/// are shared between cores, each weight changed by one of them: the bytes never depend on timing. A large book has 8 epochs
/// of twice the step: about half a point less right at a third of the cost.
struct LogisticRegression {
    private struct Plan {
        let batch: Int
        let epochs: Int
        let step: Float
        let isShared: Bool

        static let small = Plan(batch: 16, epochs: 25, step: 2, isShared: false)
        static let large = Plan(batch: 64, epochs: 8, step: 4, isShared: true)
    }

    /// Posting visits a training may cost; fewer epochs beyond, none when less than three would fit.
    static let budget = 12_000_000_000.0

    private(set) var weights: [Float]
    private(set) var biases: [Float]
    private let corpus: Corpus
    private let sharing: LabelSharing
    private let plan: Plan
    let support: Support
    /// Classes with more than one example; one alone is left to naive Bayes.
    let learns: [Bool]

    init(_ corpus: Corpus, _ sharing: LabelSharing) {
        self.corpus = corpus
        self.sharing = sharing
        plan = corpus.isLarge ? .large : .small
        support = Support(corpus, sharing)
        weights = [Float](repeating: 0, count: support.classes.count)
        learns = corpus.exampleCounts.map { $0 > 1 }
        biases = [Float](repeating: 0, count: corpus.classCount)
        let epochs = epochs()
        guard epochs >= 3 else { return }
        var random = SplitMix(seed: 1)
        var order = corpus.classes.indices.filter { learns[Int(corpus.classes[$0])] }
        for epoch in 0..<epochs {
            order.shuffle(using: &random)
            run(order, step: plan.step / (1 + 6 * Float(epoch) / Float(epochs)))
        }
    }

    private func epochs() -> Int {
        var visits = 0.0
        for example in corpus.classes.indices {
            for index in corpus.starts[example]..<corpus.starts[example + 1] {
                let feature = Int(corpus.features[index])
                visits += 2 * Double(support.starts[feature + 1] - support.starts[feature])
            }
        }
        return min(plan.epochs, Int(Self.budget / max(visits, 1)))
    }

    private mutating func run(_ order: [Int], step: Float) {
        let classCount = corpus.classCount
        var gradients = [Float](repeating: 0, count: plan.batch * classCount)
        var start = 0
        while start < order.count {
            let batch = order[start..<min(start + plan.batch, order.count)]
            score(batch, into: &gradients)
            for (row, example) in batch.enumerated() {
                let rate = step * corpus.weights[example] * 0.1
                for target in 0..<classCount { biases[target] -= rate * gradients[row * classCount + target] }
            }
            update(batch, gradients, step: step)
            start += plan.batch
        }
    }

    /// Softmax minus the truth for every example of the batch.
    private func score(_ batch: ArraySlice<Int>, into gradients: inout [Float]) {
        let classCount = corpus.classCount
        let first = batch.startIndex
        let model = self
        gradients.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let rows = buffer
            perform(batch.count) { row in
                let scores = UnsafeMutableBufferPointer(rebasing: rows[(row * classCount)..<((row + 1) * classCount)])
                model.gradient(batch[first + row], into: scores)
            }
        }
    }

    private func perform(_ count: Int, _ body: @Sendable (Int) -> Void) { Self.perform(count, shared: plan.isShared, body) }

    private static func perform(_ count: Int, shared: Bool, _ body: @Sendable (Int) -> Void) {
        if shared {
            DispatchQueue.concurrentPerform(iterations: count, execute: body)
        } else {
            for index in 0..<count { body(index) }
        }
    }

    private func gradient(_ example: Int, into scores: UnsafeMutableBufferPointer<Float>) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: corpus.classCount) { own in
            score(example, into: own)
            sharing.mix(own, into: scores)
        }
        for target in scores.indices { scores[target] = learns[target] ? scores[target] + biases[target] : -.greatestFiniteMagnitude }
        Softmax.replace(scores)
        scores[Int(corpus.classes[example])] -= 1
    }

    private func score(_ example: Int, into scores: UnsafeMutableBufferPointer<Float>) {
        for target in scores.indices { scores[target] = 0 }
        support.classes.withUnsafeBufferPointer { classes in
            weights.withUnsafeBufferPointer { weights in
                for index in corpus.starts[example]..<corpus.starts[example + 1] {
                    let feature = Int(corpus.features[index])
                    let value = corpus.values[index]
                    for posting in support.starts[feature]..<support.starts[feature + 1] {
                        scores[Int(classes[posting])] += value * weights[posting]
                    }
                }
            }
        }
    }

    /// Two halves of the features side by side; within a half in example order.
    private mutating func update(_ batch: ArraySlice<Int>, _ gradients: [Float], step: Float) {
        let corpus = corpus
        let support = support
        let middle = corpus.hashes.count / 2
        let first = batch.startIndex
        let isShared = plan.isShared
        weights.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let weights = buffer
            let halves = isShared ? 2 : 1
            Self.perform(halves, shared: isShared) { half in
                for row in 0..<batch.count {
                    let example = batch[first + row]
                    let rate = step * corpus.weights[example]
                    let base = row * corpus.classCount
                    for index in corpus.starts[example]..<corpus.starts[example + 1] {
                        let feature = Int(corpus.features[index])
                        guard halves == 1 || (feature < middle) == (half == 0) else { continue }
                        let change = rate * corpus.values[index]
                        let range = support.starts[feature]..<support.starts[feature + 1]
                        Self.descend(weights, support.classes, gradients, base, range, change)
                    }
                }
            }
        }
    }
}

extension LogisticRegression {
    /// The innermost loop, without bounds checks: every place was made from the same corpus.
    private static func descend(
        _ weights: UnsafeMutableBufferPointer<Float>, _ classes: [Int32], _ gradients: [Float], _ base: Int, _ range: Range<Int>,
        _ change: Float
    ) {
        classes.withUnsafeBufferPointer { classes in
            gradients.withUnsafeBufferPointer { gradients in
                for posting in range {
                    let gradient = gradients[base + Int(classes[posting])]
                    if gradient != 0 { weights[posting] -= change * gradient }
                }
            }
        }
    }
}

enum Softmax {
    /// Shares below a thousandth become zero: nothing is learned from them, and most of the work falls away.
    static func replace(_ scores: UnsafeMutableBufferPointer<Float>) {
        var top = -Float.infinity
        for score in scores { top = max(top, score) }
        var sum: Float = 0
        for index in scores.indices {
            scores[index] = scores[index] < top - 14 ? 0 : Float(Logarithm.exp(Double(scores[index] - top)))
            sum += scores[index]
        }
        for index in scores.indices {
            scores[index] /= sum
            if scores[index] < 0.001 { scores[index] = 0 }
        }
    }
}
