@testable import Indexing
@testable import SearchCore

/// Everything the reader gives of an index, as text.
struct IndexDump {
    let reader: IndexReader

    var text: String {
        ([parameters, groups] + templates + words + features).joined(separator: "\n") + "\n"
    }

    private var parameters: String { "parameters " + reader.parameters.values.map { "\($0)" }.joined(separator: " ") }

    private var groups: String {
        "groups " + reader.groups.map { "\($0.kind) \($0.low)-\($0.high) \($0.weight)" }.joined(separator: ", ")
    }

    var templates: [String] {
        (0..<reader.templateCount).map { index in
            let record = reader.template(index)
            let texts = [
                record.id, record.variant, record.title, record.path, record.badge, record.channels, record.interest, record.questions,
                record.keywords, record.body,
            ]
            let names = [record.language, record.category, record.status].map { reader.named($0) }
            return "template \(index) class \(record.classNumber) prior \(record.prior) "
                + (names + texts.map(reader.string)).map { $0.replacing("\n", with: "⏎") }.joined(separator: " | ")
        }
    }

    private var words: [String] {
        let words = Words(reader)
        return (0..<words.count).map { "word \(String(decoding: words.bytes($0), as: UTF8.self)) \(words.occurrences($0))" }
    }

    /// Units of the first classes; hashes stand for the features.
    private var features: [String] {
        let section = reader.column(.features)
        let first = section.bytes.count / 4 - reader.features.count
        return (0..<reader.features.count).map { feature in
            let weights = (0..<reader.classCount).compactMap { target in
                reader.postings.weight(feature: feature, class: target).map {
                    "\(target):\(Int(($0 / reader.postings.scale(of: feature)).rounded()))"
                }
            }
            return
                "feature \(String(section.u32(first + feature), radix: 16)) in \(reader.classFrequencies.u16(feature)) unit \(reader.postings.scale(of: feature)) \(weights.joined(separator: " "))"
        }
    }
}
