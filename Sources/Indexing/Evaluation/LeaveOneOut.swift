import SearchCore

/// Asks every example question of a book while it is not in the index.
///
/// Questions are dealt into folds; each fold is taken out, the rest is compiled, and the fold's questions are asked. A book
/// with few questions has as many folds as questions.
package struct LeaveOneOut {
    package static let folds = 20

    private let documents: [SearchDocument]
    private let evaluator: SearchEvaluator

    package init(_ documents: [SearchDocument], evaluator: SearchEvaluator) {
        self.documents = documents
        self.evaluator = evaluator
    }

    package func evaluate() throws -> Evaluation {
        var answers: [Evaluation.Answer] = []
        let total = documents.reduce(0) { $0 + $1.questions.count }
        let folds = min(Self.folds, total)
        for fold in 0..<folds {
            let (kept, asked) = split(fold, of: folds)
            let bytes = IndexCompiler().compile(kept)
            answers += try bytes.withUnsafeBytes { try evaluator.evaluate(asked, in: IndexReader($0)) }.answers
        }
        return Evaluation(answers: answers)
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
