import Feedback
import Foundation
import Indexing
import SearchCore

/// The search core as the feedback uses it: its features to compare questions, its index to see what is answered.
struct FeedbackSearch {
    private let index: IndexFile?

    /// A missing or damaged index leaves the answers open; the clusters need none.
    init(root: String) {
        let path = root + "/.replybook/index.rbx"
        do { index = FileManager.default.fileExists(atPath: path) ? try IndexFile(path) : nil } catch { index = nil }
    }

    var search: FeedbackReport.Search { FeedbackReport.Search(vectorizer: Self.vector, answerer: index == nil ? nil : answer) }

    /// Words, pairs and characters, weighed as in the index but without its class counts (1 + ln tf).
    static func vector(_ text: String) -> SparseVector {
        let groups = FeatureGroup.standard
        let analysis = Analyzer.analyze(Array(text.utf8))
        let features = FeatureExtractor(groups: groups, concepts: .none).features(of: analysis, in: 0..<analysis.tokens.count)
        var counts: [UInt32: (group: UInt8, count: Int)] = [:]
        for feature in features { counts[feature.hash] = (feature.group, (counts[feature.hash]?.count ?? 0) + 1) }
        let ordered = counts.sorted { $0.key < $1.key }
        var values = ordered.map { Float(1 + log(Double($0.value.count))) }
        QueryVector.scale(&values, in: values.indices, groups: ordered.map(\.value.group), weights: groups)
        return SparseVector(zip(ordered, values).map { (UInt64($0.key), Double($1)) })
    }

    private func answer(_ question: String, _ language: String) -> Answer? {
        guard let index else { return nil }
        return index.withReader { answer(question, language, $0) }
    }

    private func answer(_ question: String, _ language: String, _ reader: IndexReader) -> Answer? {
        var options = SearchOptions()
        options.limit = 1
        if !language.isEmpty { options.language = Array(language.utf8) }
        let result = Searcher(reader).search(Array(question.utf8), options: options)
        guard result.covered, let hit = result.hits.first else { return nil }
        let record = reader.template(hit.template)
        func text(_ place: (UInt32, UInt32)) -> String { String(decoding: reader.text(place), as: UTF8.self) }
        return Answer(
            kind: text(record.path).hasPrefix("KnowledgeBase/") ? .article : .template, id: text(record.id), title: text(record.title),
            probability: Double(hit.probability))
    }
}
