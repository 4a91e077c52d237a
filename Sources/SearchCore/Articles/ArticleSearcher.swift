import TextAnalysis

/// Finds the articles that answer a customer's words. The one way in for tests and for the browser.
package struct ArticleSearcher {
    /// Articles that reach less than this share of the best one's score are no answer.
    static let cutoff: Float = 0.33

    package let reader: IndexReader

    package init(_ reader: IndexReader) { self.reader = reader }

    /// Hits, best first; none where the articles know no word of the query.
    package func search(_ text: [UInt8], options: SearchOptions) -> SearchResult {
        var options = options
        var result = Searcher(reader).search(text, options: options)
        let isOpen = isHalfWord(result.query) || (!options.typing && endsInWord(result.query) && !knowsAWord(result.query))
        if isOpen != result.query.typing {
            options.typing = isOpen
            result = Searcher(reader).search(text, options: options)
        }
        guard knowsAWord(result.query), let best = result.hits.first?.score, best > 0 else {
            return SearchResult(query: result.query, hits: [], language: nil, covered: false, known: 0, vectors: [])
        }
        return SearchResult(
            query: result.query, hits: result.hits.filter { $0.score >= best * Self.cutoff }, language: nil, covered: true,
            known: result.known, vectors: result.vectors)
    }

    /// Whether the last word is read as a beginning: when only that makes it a word of the articles, and always when it is
    /// too short to stand for itself. Nobody's typing is asked for it, so what is found while a word is typed is found
    /// afterwards, too, and a word that no other begins with may be a mistake already while it is typed.
    private func isHalfWord(_ query: Query) -> Bool {
        guard endsInWord(query), let last = query.analysis.tokens.last else { return false }
        let index = query.analysis.tokens.count - 1
        let typed = query.corrections.last { $0.token == index }?.typed ?? UTF8Writer.bytes(query.analysis.scalars(of: last))
        let words = Words(reader)
        guard !words.beginning(with: typed).isEmpty else { return false }
        return words.find(typed) == nil || last.count < reader.groups[0].low
    }

    /// A space or a mark behind the last word ends it.
    private func endsInWord(_ query: Query) -> Bool {
        query.analysis.tokens.last.map { Int($0.end) == query.text.count } ?? false
    }

    private func knowsAWord(_ query: Query) -> Bool {
        let typingLast = query.typing ? query.analysis.tokens.count - 1 : -1
        for index in query.analysis.tokens.indices {
            let token = query.analysis.tokens[index]
            if index == typingLast, !Words(reader).beginning(with: UTF8Writer.bytes(query.analysis.scalars(of: token))).isEmpty {
                return true
            }
            let hash = FeatureExtractor.prefixHash(group: 0, query.analysis.scalars, token, length: Int(reader.groups[0].low))
            if reader.features.slot(of: hash) != nil { return true }
        }
        return false
    }

    /// Hashes of words that no text has any form of, nor of a word one letter away: only the bodies of articles may know them.
    ///
    /// - Parameter isTyping: somebody still types, so the last word may grow.
    func unknownWords(_ query: Query, isTyping: Bool) -> [UInt32] {
        let typingLast = isTyping && endsInWord(query) ? query.analysis.tokens.count - 1 : -1
        var hashes: [UInt32] = []
        for index in query.analysis.tokens.indices {
            let word = query.analysis.scalars(of: query.analysis.tokens[index])
            // What is still typed has the hash of its word once that beginning is whole.
            guard word.count >= (index == typingLast ? ArticleWords.beginning : ArticleWords.shortest),
                !query.corrections.contains(where: { $0.token == index }),
                !Words(reader).hasBeginning(UTF8Writer.bytes(word.prefix(ArticleWords.beginning)))
            else { continue }
            hashes.append(ArticleWords.hash(word))
        }
        return hashes
    }

    /// The result as JSON: what a page shows, nothing else.
    package func json(_ text: [UInt8], options: SearchOptions) -> [UInt8] {
        let result = search(text, options: options)
        return ArticleAnswer(reader: reader, result: result, unknownWords: unknownWords(result.query, isTyping: options.typing)).json()
    }
}
