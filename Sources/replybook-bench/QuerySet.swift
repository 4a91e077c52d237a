import Foundation
import Indexing

/// A labelled query set: `labels.jsonl`, `train_10.jsonl` and `dev*.jsonl` in one folder.
struct QuerySet {
    let name: String
    let documents: [SearchDocument]
    /// By file name without ending.
    let queries: [(name: String, queries: [GoldenQuery])]

    init?(_ folder: URL, training: String = "train_10") {
        guard let labels = Self.rows(folder.appending(path: "labels.jsonl")),
            let examples = Self.rows(folder.appending(path: "\(training).jsonl"))
        else { return nil }
        name = folder.lastPathComponent
        var questions: [String: [String]] = [:]
        for row in examples { questions[row["label"] ?? "", default: []].append(row["text"] ?? "") }
        documents = labels.map { row in
            let id = row["id"] ?? ""
            let title = row["title"] ?? id
            return SearchDocument(
                id: "product/\(id)", language: row["lang"] ?? "en", title: title, category: "product", questions: questions[id] ?? [],
                body: row["body"] ?? title)
        }
        queries = ["dev", "dev.typo", "dev.long", "dev.nodia"].compactMap { file in
            Self.rows(folder.appending(path: "\(file).jsonl")).map { rows in
                (file, rows.map { GoldenQuery(text: $0["text"] ?? "", expected: ["product/\($0["label"] ?? "")"]) })
            }
        }
    }

    private static func rows(_ url: URL) -> [[String: String]]? {
        guard let data = try? Data(contentsOf: url) else { return nil }
        return data.split(separator: 0x0A).compactMap { line in
            guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else { return nil }
            return object.compactMapValues { $0 as? String }
        }
    }
}
