import Content
import SearchCore
import TextAnalysis

/// Asks the index which templates answer a piece of text; variants count with their template.
package struct TemplateFinder {
    private let searcher: Searcher
    private let language: [UInt8]?
    private let options: SearchOptions
    private var reader: IndexReader { searcher.reader }

    /// - Parameters:
    ///   - language: only templates in this language; nil for all.
    ///   - isLong: the pieces are of a text that is too long to be a slip of the keyboard layout.
    package init(_ reader: IndexReader, language: String? = nil, isLong: Bool = false) {
        searcher = Searcher(reader)
        self.language = language.map { Array($0.utf8) }
        var options = SearchOptions()
        options.without.layout = isLong
        self.options = options
    }

    /// Chance from which a template covers a text. A piece of a message has less to say than a query, and what stands around
    /// it says more.
    package var threshold: Double { Double(reader.parameters.coverThreshold) * 0.78 }

    /// From this share of known words on nothing speaks against a match.
    static let familiar = 0.95
    /// What is left of the chance of a match for a text whose own words the book has never seen.
    private static let foreign = 0.3

    /// What the index says of a text: the best templates, each once.
    func read(_ text: String, limit: Int) -> TextReading { read(score(text), limit: limit) }

    /// Where the language is not known yet, texts are scored first: the scores tell it, and hits are taken from them later.
    func score(_ text: String) -> ScoredText { searcher.score(Array(text.utf8), options: options) }

    func read(_ scored: ScoredText, limit: Int) -> TextReading {
        var options = options
        // Variants of one template come close together.
        options.limit = limit * 3
        options.language = language
        let result = searcher.result(of: scored, options: options, tellsLanguage: false)
        let familiarity = familiarity(result.query)
        let trust = min(1, Self.foreign + (1 - Self.foreign) * familiarity / Self.familiar)
        var candidates: [TextReading.Candidate] = []
        for hit in result.hits where candidates.count < limit {
            let id = reader.string(reader.template(hit.template).id)
            guard !candidates.contains(where: { $0.id == id }) else { continue }
            candidates.append(TextReading.Candidate(id: id, hit: hit, chance: Double(hit.probability) * trust))
        }
        return TextReading(result: result, candidates: candidates, familiarity: familiarity)
    }

    /// The template of a candidate, with the words that speak for it.
    func match(_ candidate: TextReading.Candidate, of reading: TextReading, chance: Double) -> TemplateMatch {
        let record = reader.template(candidate.hit.template)
        return TemplateMatch(
            id: candidate.id, language: reader.named(record.language), title: reader.string(record.title),
            category: reader.named(record.category),
            path: reader.string(record.path), mood: Mood(rawValue: reader.named(record.mood)) ?? .calm,
            probability: chance, reasons: spokenFor(candidate.hit, reading.result))
    }

    /// How much of what a text is about the book speaks of. A question about something else is often near a template by its
    /// `is there` and `can you` alone.
    private func familiarity(_ query: Query) -> Double {
        let words = Words(reader)
        var content = 0
        var known = 0
        for token in query.analysis.tokens {
            let bytes = UTF8Writer.bytes(query.analysis.scalars(of: token))
            guard AskingWords.isContent(bytes[...]) else { continue }
            content += 1
            // Two letters less than the word, at least four: the stem with most endings.
            let letters = Int(token.count)
            let stem = UTF8Writer.bytes(query.analysis.scalars(of: token).prefix(letters < 5 ? letters : min(6, max(4, letters - 2))))
            if words.hasBeginning(stem) { known += 1 }
        }
        return content == 0 ? 1 : Double(known) / Double(content)
    }

    /// The language whose templates answer best; nil when the texts show none.
    func language(of texts: [ScoredText]) -> String? { searcher.language(of: texts).map(reader.named) }

    /// Words of the text that speak for a template, strongest first; a stem ends in `…`. Words that any text has are only
    /// named where no others speak for it.
    private func spokenFor(_ hit: SearchHit, _ result: SearchResult) -> [String] {
        let parts = Explanation(hit, of: result, in: reader, kinds: [.prefix, .concept]).parts
        let telling = parts.filter { Self.tells($0.text) }
        var words: [String] = []
        for part in telling.isEmpty ? Array(parts.prefix(1)) : telling {
            let text = String(decoding: part.text, as: UTF8.self)
            if words.count < 3, !words.contains(where: { $0.prefix(4) == text.prefix(4) }) { words.append(text) }
        }
        return words
    }

    private static func tells(_ word: [UInt8]) -> Bool {
        let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
        return word.suffix(3).elementsEqual(ellipsis) ? !word.contains { (0x30...0x39).contains($0) } : AskingWords.isContent(word[...])
    }
}
