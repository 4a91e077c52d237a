import SearchCore

extension IndexReader {
    /// The texts the index was made from.
    var documents: [SearchDocument] { (0..<templateCount).map(document) }

    /// `SearchDocument.answerKey` of a text.
    func answerKey(_ index: Int) -> String {
        let record = template(index)
        return string(record.id) + "\n" + named(record.language)
    }

    func category(_ index: Int) -> String { named(template(index).category) }

    var categories: Set<String> { Set((0..<templateCount).map(category)) }

    func document(_ index: Int) -> SearchDocument {
        let record = template(index)
        let variant = string(record.variant)
        return SearchDocument(
            id: string(record.id), variant: variant.isEmpty ? nil : variant, language: named(record.language), title: string(record.title),
            category: named(record.category), questions: lines(record.questions, "\n"), keywords: lines(record.keywords, "\n"),
            interest: string(record.interest), body: string(record.body), channels: lines(record.channels, ","),
            status: named(record.status), mood: named(record.mood),
            path: string(record.path), prior: record.prior, badge: string(record.badge), revision: string(record.revision),
            orderPatterns: lines(record.orderPatterns, "\n"))
    }

    func lines(_ span: StringSpan, _ separator: Character) -> [String] {
        string(span).split(separator: separator).map { String($0) }
    }
}
