import SearchCore

/// What the index knows of a text without its words.
package struct IndexedText: Equatable, Sendable {
    package let id: String
    /// Empty for the base text.
    package let variant: String
    package let language: String
    package let status: String
    package let channels: [String]
    package let revision: String
    package let orderPatterns: [String]
}

extension IndexReader {
    /// The texts that a path names: an id or a slug, as people write them.
    package func texts(named path: String, variant: String?) -> [IndexedText] {
        let hash = TemplateRecord.nameHash(Array(path.utf8))
        return (0..<templateCount).compactMap { index in
            let record = template(index)
            guard record.idHash == hash || record.slugHash == hash else { return nil }
            let text = text(of: record)
            let isNamed = text.id == path || text.id.split(separator: "/").last.map(String.init) == path
            return isNamed && (variant == nil || variant == text.variant) ? text : nil
        }
    }

    private func text(of record: TemplateRecord) -> IndexedText {
        IndexedText(
            id: string(record.id), variant: string(record.variant), language: named(record.language), status: named(record.status),
            channels: lines(record.channels, ","), revision: string(record.revision), orderPatterns: lines(record.orderPatterns, "\n"))
    }
}
