import Basics
import Diagnostics
import SearchCore

/// What a softmax of a book means as a chance to be right: P = σ(a·x + b), x the log-odds of the best template.
///
/// Cross-fit with three folds: a third of the templates and a third of the other templates' questions are left out, the
/// rest is compiled; left-out questions count 1 where the best template is theirs, questions of left-out templates count 0.
/// Platt 1999, by Newton's method with a ridge of 0.01.
struct Calibration {
    static let folds = 3
    /// With fewer questions the defaults of `Parameters` hold.
    static let fewestPoints = 30
    /// Templates; larger books keep the defaults, for the folds cost more than the training itself.
    static let largestBook = 400

    let slope: Double
    let offset: Double

    /// Nil for books that are too small or too large for it.
    init?(_ documents: [SearchDocument], _ answers: Answers, _ compiler: IndexCompiler) {
        guard answers.titles.count <= Self.largestBook else { return nil }
        let points = Parallel.map(Self.folds, parts: Self.folds) { fold in fold.flatMap { Self.points($0, documents, answers, compiler) } }
            .flatMap { $0 }
        guard points.count >= Self.fewestPoints, points.contains(where: \.right), points.contains(where: { !$0.right }) else { return nil }
        (slope, offset) = Self.fit(points)
    }

    private static func points(_ fold: Int, _ documents: [SearchDocument], _ answers: Answers, _ compiler: IndexCompiler) -> [(
        x: Double, right: Bool
    )] {
        var kept: [SearchDocument] = []
        var asked: [(text: String, id: String?)] = []
        for (index, document) in documents.enumerated() {
            var document = document
            if answers.classes[index] % folds == fold {
                asked += document.questions.enumerated().filter { $0.offset % folds == 0 }.map { ($0.element, nil) }
                continue
            }
            asked += document.questions.enumerated().filter { $0.offset % folds == fold }.map { ($0.element, document.id) }
            document.questions = document.questions.enumerated().filter { $0.offset % folds != fold }.map(\.element)
            kept.append(document)
        }
        return compiler.uncalibrated(kept).withUnsafeBytes { bytes in
            guard let reader = try? IndexReader(bytes, verifying: false) else { return [] }
            return asked.compactMap { question in answer(question.text, question.id, reader) }
        }
    }

    private static func answer(_ text: String, _ id: String?, _ reader: IndexReader) -> (x: Double, right: Bool)? {
        var options = SearchOptions()
        options.limit = 1
        guard let hit = Searcher(reader).search(Array(text.utf8), options: options).hits.first else { return nil }
        return (Double(hit.logOdds), reader.string(reader.template(hit.template).id) == id)
    }

    static func fit(_ points: [(x: Double, right: Bool)]) -> (Double, Double) {
        var a = 1.0
        var b = 0.0
        for _ in 0..<30 {
            var (ga, gb, haa, hab, hbb) = (0.01 * a, 0.01 * b, 0.01, 0.0, 0.01)
            for point in points {
                let p = 1 / (1 + Logarithm.exp(-(a * point.x + b)))
                let error = p - (point.right ? 1 : 0)
                let weight = p * (1 - p)
                ga += error * point.x
                gb += error
                haa += weight * point.x * point.x
                hab += weight * point.x
                hbb += weight
            }
            let determinant = haa * hbb - hab * hab
            guard determinant > 1e-12 else { break }
            a -= (hbb * ga - hab * gb) / determinant
            b -= (haa * gb - hab * ga) / determinant
        }
        return (a, b)
    }
}
