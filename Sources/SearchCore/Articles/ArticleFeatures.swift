/// The features of all articles: one example a text, in the order of the articles.
struct ArticleFeatures {
    static let descriptionWeight: Float = 0.5
    static let bodyWeight: Float = 0.25

    private(set) var hashes: [UInt32] = []
    private(set) var counts: [UInt16] = []
    private(set) var groupOf: [UInt8] = []
    /// Where each example's features start; one more than examples.
    private(set) var starts: [Int] = [0]
    private(set) var classes: [Int32] = []
    private(set) var weights: [Float] = []
    private(set) var words: [[UInt8]: UInt32] = [:]
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
            add(Self.joined(article.bodyWords), number, Self.bodyWeight, plain)
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
        for token in analysis.tokens { words[UTF8Writer.bytes(analysis.scalars(of: token)), default: 0] += 1 }
        var keys = extractor.features(of: analysis, in: analysis.tokens.indices).map { UInt64($0.hash) << 8 | UInt64($0.group) }
        keys.sort()
        var index = 0
        while index < keys.count {
            var end = index + 1
            while end < keys.count, keys[end] >> 8 == keys[index] >> 8 { end += 1 }
            hashes.append(UInt32(keys[index] >> 8))
            groupOf.append(UInt8(keys[index] & 0xFF))
            counts.append(UInt16(clamping: end - index))
            index = end
        }
        starts.append(hashes.count)
        classes.append(Int32(number))
        weights.append(weight)
    }
}
