import Basics
import Diagnostics
import SearchCore

/// Asks every example question of a book while it is not in the index.
///
/// Questions are dealt into folds, neighbours into different ones; each fold is taken out, the rest is trained anew, and the
/// fold's questions are asked. There are as many folds as a template has questions at most, so that no template loses more
/// than one at a time, between `fewestFolds` and `mostFolds`; a book with few questions has as many folds as questions.
package struct LeaveOneOut: Sendable {
    package static let fewestFolds = 10
    package static let mostFolds = 20

    private let documents: [SearchDocument]
    private let evaluator: SearchEvaluator
    private let compiler: IndexCompiler

    /// - Parameter compiler: trains the folds with the calibration it has. Calibrating moves the probabilities and leaves the
    ///   order of the hits alone, at four times the cost.
    package init(_ documents: [SearchDocument], evaluator: SearchEvaluator, compiler: IndexCompiler = IndexCompiler()) {
        self.documents = documents.sorted(by: SearchDocument.precedes)
        self.evaluator = evaluator
        self.compiler = compiler
    }

    private var folds: Int {
        let total = documents.reduce(0) { $0 + $1.questions.count }
        let most = documents.map(\.questions.count).max() ?? 0
        return min(total, max(Self.fewestFolds, min(Self.mostFolds, most)))
    }

    package func evaluate() throws -> Evaluation {
        let folds = folds
        let parts = Parallel.map(folds, parts: folds) { range in
            range.map { fold in Result { try answers(fold, of: folds) } }
        }
        return Evaluation(answers: try parts.flatMap { try $0.flatMap { try $0.get() } })
    }

    private func answers(_ fold: Int, of folds: Int) throws -> [Evaluation.Answer] {
        let (kept, asked) = split(fold, of: folds)
        return try compiler.uncalibrated(kept).withUnsafeBytes { try evaluator.evaluate(asked, in: IndexReader($0)) }.answers
    }

    private func split(_ fold: Int, of folds: Int) -> ([SearchDocument], [GoldenQuery]) {
        var number = 0
        var asked: [GoldenQuery] = []
        let kept = documents.map { document in
            var kept = document
            kept.questions = document.questions.filter { question in
                number += 1
                guard number % folds == fold else { return true }
                asked.append(GoldenQuery(text: question, expected: [document.id], language: document.language, line: number))
                return false
            }
            return kept
        }
        return (kept, asked)
    }
}
