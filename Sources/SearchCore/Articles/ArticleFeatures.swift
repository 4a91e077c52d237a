import TextAnalysis

/// The features of all articles as they occur, text after text.
struct ArticleFeatures {
    static let descriptionWeight: Float = 0.5

    /// One per occurrence.
    private(set) var hashes: [UInt32] = []
    private(set) var groupOf: [UInt8] = []
    private(set) var exampleOf: [Int32] = []
    /// One per example, in the order of the articles: a title, a question, a description.
    private(set) var classOf: [Int32] = []
    private(set) var weightOf: [Float] = []
    private(set) var words = WordTally()
    private let whole: FeatureExtractor
    private let plain: FeatureExtractor

    init(_ articles: [ArticleTexts.Article], groups: [FeatureGroup]) {
        whole = FeatureExtractor(groups: groups, concepts: .none)
        plain = FeatureExtractor(groups: Self.withoutCharacters(groups), concepts: .none)
        for (number, article) in articles.enumerated() {
            add(article.title, number, 1, whole)
            for question in article.questions { add(question, number, 1, whole) }
            add(Self.joined(article.keywords), number, 1, whole)
            add(article.description, number, Self.descriptionWeight, plain)
        }
    }

    /// Letters pay in titles and questions and hardly in running text.
    private static func withoutCharacters(_ groups: [FeatureGroup]) -> [FeatureGroup] {
        groups.map { $0.kind == .characters ? FeatureGroup(kind: .characters, low: 2, high: 0, weight: $0.weight) : $0 }
    }

    private static func joined(_ list: [[UInt8]]) -> [UInt8] {
        var text: [UInt8] = []
        for item in list {
            if !text.isEmpty { text.append(0x0A) }
            text += item
        }
        return text
    }

    private mutating func add(_ text: [UInt8], _ number: Int, _ weight: Float, _ extractor: FeatureExtractor) {
        guard !text.isEmpty else { return }
        let analysis = Analyzer.analyze(text)
        for token in analysis.tokens { words.add(UTF8Writer.bytes(analysis.scalars(of: token))) }
        let example = Int32(truncatingIfNeeded: classOf.count)
        for feature in extractor.features(of: analysis, in: analysis.tokens.indices) {
            hashes.append(feature.hash)
            groupOf.append(feature.group)
            exampleOf.append(example)
        }
        classOf.append(Int32(truncatingIfNeeded: number))
        weightOf.append(weight)
    }
}
