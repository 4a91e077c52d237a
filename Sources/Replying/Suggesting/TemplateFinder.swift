import SearchCore

/// Asks the index which templates answer a piece of text; variants count with their template.
package struct TemplateFinder {
    private let searcher: Searcher
    private let language: [UInt8]?

    /// - Parameter language: only templates in this language; nil for all.
    package init(_ reader: IndexReader, language: String? = nil) {
        searcher = Searcher(reader)
        self.language = language.map { Array($0.utf8) }
    }

    /// Chance from which a template covers a text.
    package var threshold: Double { Double(searcher.reader.parameters.coverThreshold) }

    /// The best templates, each once.
    func matches(_ text: String, limit: Int, explaining: Bool = false) -> [TemplateMatch] {
        var options = SearchOptions()
        // Variants of one template come close together.
        options.limit = limit * 3
        options.language = language
        let result = searcher.search(Array(text.utf8), options: options)
        var matches: [TemplateMatch] = []
        for hit in result.hits where matches.count < limit {
            let record = searcher.reader.template(hit.template)
            let id = string(record.id)
            guard !matches.contains(where: { $0.id == id }) else { continue }
            matches.append(TemplateMatch(
                id: id, language: name(record.language), title: string(record.title), category: name(record.category), path: string(record.path),
                probability: Double(hit.probability), reasons: explaining ? reasons(hit, result) : []))
        }
        return matches
    }

    /// The language whose templates answer best; nil when the text shows none.
    package func language(of text: String) -> String? {
        searcher.search(Array(text.utf8)).language.map(name)
    }

    private func reasons(_ hit: SearchHit, _ result: SearchResult) -> [String] {
        var words: [String] = []
        for part in Explanation(hit, of: result, in: searcher.reader).parts.prefix(12) {
            let text = String(decoding: part.text, as: UTF8.self)
            guard words.count < 3, !text.isEmpty, !words.contains(where: { $0.hasPrefix(text.prefix(4)) || text.contains($0) }) else { continue }
            words.append(text)
        }
        return words
    }

    private func string(_ place: (UInt32, UInt32)) -> String { String(decoding: searcher.reader.text(place), as: UTF8.self) }
    private func name(_ index: Int) -> String { String(decoding: searcher.reader.name(index), as: UTF8.self) }
}
