// Compiled together with SearchCore, natively and to WebAssembly: what both make of a text must be the same bytes.

/// Everything the search makes of one text, in five lines.
enum Trace {
    static func lines(_ text: [UInt8], in reader: IndexReader) -> [UInt8] {
        var options = SearchOptions()
        options.limit = 5
        let searcher = Searcher(reader)
        let writer = ResultWriter(reader)
        let result = searcher.search(text, options: options)
        options.typing = true
        let typed = searcher.search(text, options: options)
        let parts = [
            analysis(text), spelling(text, reader), writer.json(result, for: text, explaining: true), writer.json(typed, for: text),
            bits(result),
        ]
        return parts.flatMap { $0 + [0x0A] }
    }

    /// Place, sentence and folded letters of every word.
    private static func analysis(_ text: [UInt8]) -> [UInt8] {
        let analysis = Analyzer.analyze(text)
        var json = JSONWriter()
        json.array { json in
            for token in analysis.tokens {
                json.array { json in
                    json.integer(Int(token.start))
                    json.integer(Int(token.end))
                    json.integer(Int(token.sentence))
                    json.string(UTF8Writer.bytes(analysis.scalars(of: token)))
                }
            }
        }
        return json.bytes
    }

    /// The known word nearest to every word without its second letter, which makes most words unknown.
    private static func spelling(_ text: [UInt8], _ reader: IndexReader) -> [UInt8] {
        let analysis = Analyzer.analyze(text)
        let spelling = Spelling(reader)
        var json = JSONWriter()
        json.array { json in
            for token in analysis.tokens {
                var word = Array(analysis.scalars(of: token))
                if word.count > 3 { word.remove(at: 1) }
                if let known = spelling.correction(of: word[...]) { json.string(spelling.words.bytes(known)) } else { json.null() }
            }
        }
        return json.bytes
    }

    /// Template, score and probability of every hit to the last bit.
    private static func bits(_ result: SearchResult) -> [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for hit in result.hits {
                json.integer(hit.template)
                json.integer(Int(hit.score.bitPattern >> 16))
                json.integer(Int(hit.score.bitPattern & 0xFFFF))
                json.integer(Int(hit.probability.bitPattern >> 16))
                json.integer(Int(hit.probability.bitPattern & 0xFFFF))
            }
        }
        return json.bytes
    }
}
