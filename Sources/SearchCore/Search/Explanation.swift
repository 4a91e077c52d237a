import TextAnalysis

/// Why a template was found: the features of the query that spoke for it, as people read them.
package struct Explanation {
    package struct Part: Equatable {
        package let kind: FeatureGroup.Kind
        /// The word, its beginning with `…`, two words, or for characters the word whose pieces matched.
        package let text: [UInt8]
        /// Share of all that spoke for the template, 0 to 1; shares add up to 1.
        package var share: Float
    }

    /// Strongest first; all character pieces of one word are one part.
    package let parts: [Part]

    /// - Parameter kinds: only parts of these; nil for all.
    package init(_ hit: SearchHit, of result: SearchResult, in reader: IndexReader, kinds: [FeatureGroup.Kind]? = nil) {
        let query = result.query
        guard result.vectors.indices.contains(hit.segment) else {
            parts = []
            return
        }
        var parts: [Part] = []
        var total: Float = 0
        let classNumber = reader.template(hit.template).classNumber
        for entry in result.vectors[hit.segment].entries {
            let kind = reader.groups[Int(entry.group)].kind
            if let kinds, !kinds.contains(kind) { continue }
            guard let weight = reader.postings.weight(feature: Int(entry.feature), class: classNumber), weight > 0 else { continue }
            let text = Self.text(kind, entry.token, query, reader.groups[Int(entry.group)])
            let share = weight * entry.value
            total += share
            if let known = parts.firstIndex(where: { $0.kind == kind && $0.text == text }) {
                parts[known].share += share
            } else {
                parts.append(Part(kind: kind, text: text, share: share))
            }
        }
        for index in parts.indices { parts[index].share /= total }
        self.parts = parts.sorted { $0.share > $1.share }
    }

    private static func text(_ kind: FeatureGroup.Kind, _ token: Int32, _ query: Query, _ group: FeatureGroup) -> [UInt8] {
        let tokens = query.analysis.tokens
        guard tokens.indices.contains(Int(token)) else { return [] }
        let word = query.analysis.scalars(of: tokens[Int(token)])
        switch kind {
        case .prefix:
            let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
            return word.count > Int(group.low) ? UTF8Writer.bytes(word.prefix(Int(group.low))) + ellipsis : UTF8Writer.bytes(word)
        case .pair:
            guard tokens.indices.contains(Int(token) + 1) else { return UTF8Writer.bytes(word) }
            return UTF8Writer.bytes(word) + [0x20] + UTF8Writer.bytes(query.analysis.scalars(of: tokens[Int(token) + 1]))
        case .characters, .concept, .conceptPair:
            return UTF8Writer.bytes(word)
        }
    }
}
