import Basics
import Diagnostics
import SearchCore

/// What the scores of a book mean as a chance to be right: P = σ(a·x + c·k + b), x the log-odds of the best template, k the
/// share of the question's words that the book says.
///
/// Cross-fit with three folds: a third of the templates, in all languages, and a third of the other templates' questions are
/// left out, the rest is compiled; left-out questions count 1 where the best template is theirs, questions of left-out
/// templates count 0, and so do a third of the messages that the book says it does not cover. A template without questions is
/// asked by its title. Platt 1999.
struct Calibration {
    static let folds = 3
    /// With fewer questions the defaults of `Parameters` hold.
    static let fewestPoints = 30
    /// Classes; of larger books a sample of this size is cross-fit, for the folds cost more than the training itself. The
    /// log-odds know how many templates there are, so what they mean changes little with the size.
    static let largestBook = 400

    /// Share of the questions that no template covers in an ordinary inbox: what left-out templates weigh in the fit.
    static let uncoveredShare = 0.15

    let slope: Double
    let share: Double
    let offset: Double

    /// Nil for books that are too small for it, and where no calibration is better than the default.
    init?(_ documents: [SearchDocument], _ answers: Answers, _ compiler: IndexCompiler) {
        let documents = Self.sample(documents, answers)
        let classes = Self.numbers(of: documents)
        let points = Parallel.map(Self.folds, parts: Self.folds) { fold in fold.flatMap { Self.points($0, documents, classes, compiler) } }
            .flatMap { $0 }
        self.init(Self.weighed(points))
    }

    /// Nil for points that are too few or of one kind, and where the fit is not finite, falls with the log-odds, or explains
    /// the points no better than the default.
    init?(_ points: [LogisticFit.Point]) {
        guard points.count >= Self.fewestPoints, points.contains(where: \.isRight), !points.allSatisfy(\.isRight) else { return nil }
        let defaults = Parameters()
        let start = [defaults.calibrationSlope, defaults.calibrationShare, defaults.calibrationOffset].map(Double.init)
        let fit = LogisticFit(points, start: start)
        guard fit.weights.allSatisfy(\.isFinite), fit.weights[0] > 0, fit.weights[1] >= 0,
            fit.loss < LogisticFit.loss(start, points)
        else { return nil }
        (slope, share, offset) = (fit.weights[0], fit.weights[1], fit.weights[2])
    }

    /// One number per template, the same for its languages and variants.
    private static func numbers(of documents: [SearchDocument]) -> [Int] {
        var numbers: [String: Int] = [:]
        return documents.map { document in
            let number = numbers[document.id] ?? numbers.count
            numbers[document.id] = number
            return number
        }
    }

    /// All texts of a book of moderate size; else those of classes evenly spread over it.
    private static func sample(_ documents: [SearchDocument], _ answers: Answers) -> [SearchDocument] {
        let count = answers.titles.count
        guard count > largestBook else { return documents }
        let chosen = Set((0..<largestBook).map { $0 * count / largestBook })
        return documents.indices.filter { chosen.contains(answers.classes[$0]) }.map { documents[$0] }
    }

    private static func points(_ fold: Int, _ documents: [SearchDocument], _ classes: [Int], _ compiler: IndexCompiler)
        -> [Asked]
    {
        var kept: [SearchDocument] = []
        var asked: [(text: String, id: String?)] = []
        for (index, document) in documents.enumerated() {
            let isLeftOut = classes[index] % folds == fold
            let (rest, own) = split(document, number: index, fold, isLeftOut: isLeftOut)
            asked += own.map { ($0, isLeftOut ? nil : document.id) }
            if !isLeftOut { kept.append(rest) }
        }
        var compiler = compiler
        for section in compiler.uncovered.indices {
            let messages = compiler.uncovered[section].enumerated()
            asked += messages.filter { $0.offset % folds == fold }.map { ($0.element, nil) }
            compiler.uncovered[section] = messages.filter { $0.offset % folds != fold }.map(\.element)
        }
        return compiler.uncalibrated(kept).withUnsafeBytes { bytes in
            do {
                let reader = try IndexReader(bytes, verifying: false)
                return asked.compactMap { question in answer(question.text, question.id, reader) }
            } catch {
                // What was compiled a moment ago and cannot be read calibrates nothing.
                return []
            }
        }
    }

    /// A text without the questions that this fold asks, and these. Of a left-out text all is gone, so any will do.
    private static func split(_ document: SearchDocument, number: Int, _ fold: Int, isLeftOut: Bool) -> (SearchDocument, [String]) {
        var rest = document
        guard !document.questions.isEmpty else {
            guard isLeftOut || number % folds == (fold + 1) % folds, document.title != document.body else { return (rest, []) }
            rest.title = ""
            return (rest, document.title.isEmpty ? [] : [document.title])
        }
        let place = isLeftOut ? 0 : fold
        rest.questions = document.questions.enumerated().filter { $0.offset % folds != place }.map(\.element)
        return (rest, document.questions.enumerated().filter { $0.offset % folds == place }.map(\.element))
    }

    /// A question with what the rest of the book made of it.
    private struct Asked: Sendable {
        let point: LogisticFit.Point
        let isCovered: Bool
    }

    /// The points, with those of left-out templates as heavy together as in an inbox.
    private static func weighed(_ asked: [Asked]) -> [LogisticFit.Point] {
        let covered = asked.filter(\.isCovered).count
        guard covered > 0, covered < asked.count else { return asked.map(\.point) }
        let weight = uncoveredShare / (1 - uncoveredShare) * Double(covered) / Double(asked.count - covered)
        return asked.map { item in
            var point = item.point
            if !item.isCovered { point.weight = weight }
            return point
        }
    }

    private static func answer(_ text: String, _ id: String?, _ reader: IndexReader) -> Asked? {
        var options = SearchOptions()
        options.limit = 1
        let result = Searcher(reader).search(Array(text.utf8), options: options)
        guard let hit = result.hits.first else { return nil }
        let point = LogisticFit.Point(
            x: [Double(hit.logOdds), Double(result.known), 1], isRight: reader.string(reader.template(hit.template).id) == id)
        return Asked(point: point, isCovered: id != nil)
    }
}
