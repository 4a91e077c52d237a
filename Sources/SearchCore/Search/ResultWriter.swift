/// Writes a search result as the JSON of `replybook search --format json`.
package struct ResultWriter {
    private let reader: IndexReader

    package init(_ reader: IndexReader) {
        self.reader = reader
    }

    /// - Parameter articles: written behind the templates, with `kind` `article`.
    package func json(_ result: SearchResult, for text: [UInt8], explaining: Bool = false, articles: [OfferedArticle] = []) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("query")
            json.string(text)
            json.key("language")
            if let language = result.language { json.string(reader.name(language)) } else { json.null() }
            json.key("covered")
            json.bool(result.covered)
            corrections(result.query, &json)
            json.key("hits")
            json.array { json in
                for hit in result.hits { json.object { write(hit, result, explaining, &$0) } }
                for article in articles { json.object { article.write(&$0) } }
            }
        }
        return writer.bytes
    }

    private func corrections(_ query: Query, _ json: inout JSONWriter) {
        json.key("layout")
        if query.layoutChanged { json.string(query.text) } else { json.null() }
        json.key("corrections")
        json.array { json in
            for correction in query.corrections {
                json.object { json in
                    json.key("typed")
                    json.string(correction.typed)
                    json.key("read")
                    json.string(correction.read)
                }
            }
        }
    }

    private func write(_ hit: SearchHit, _ result: SearchResult, _ explaining: Bool, _ json: inout JSONWriter) {
        let record = reader.template(hit.template)
        let highlighter = Highlighter(result.query, segment: hit.segment, in: reader)
        let snippet = Snippet(of: record, in: reader, highlighter)
        json.key("id")
        json.string(reader.text(record.id))
        json.key("kind")
        json.string(Self.kind)
        json.key("variant")
        if record.variant.isEmpty { json.null() } else { json.string(reader.text(record.variant)) }
        json.key("language")
        json.string(reader.name(record.language))
        json.key("title")
        json.string(reader.text(record.title))
        json.key("category")
        json.string(reader.name(record.category))
        json.key("score")
        json.number(hit.score, decimals: 3)
        json.key("probability")
        json.number(hit.stated, decimals: 4)
        json.key("path")
        json.string(reader.text(record.path))
        json.key("snippet")
        json.string(snippet.text)
        json.key("status")
        json.string(reader.name(record.status))
        json.key("badge")
        if record.badge.isEmpty { json.null() } else { json.string(reader.text(record.badge)) }
        json.key("highlights")
        let title = reader.text(record.title)
        json.object { json in
            json.key("title")
            json.ranges(highlighter.ranges(in: title), of: title)
            json.key("snippet")
            snippet.text.withUnsafeBytes { json.ranges(snippet.highlights, of: $0) }
        }
        if explaining { explain(hit, result, &json) }
    }

    private static let kind = Array("template".utf8)

    private func explain(_ hit: SearchHit, _ result: SearchResult, _ json: inout JSONWriter) {
        json.key("explanation")
        json.array { json in
            for part in Explanation(hit, of: result, in: reader).parts.prefix(20) {
                json.object { json in
                    json.key("kind")
                    json.string(Array(part.kind.name))
                    json.key("text")
                    json.string(part.text)
                    json.key("share")
                    json.number(part.share, decimals: 3)
                }
            }
        }
    }
}

extension FeatureGroup.Kind {
    /// Name in explanations.
    package var name: [UInt8] {
        switch self {
        case .prefix: Array("word".utf8)
        case .pair: Array("words".utf8)
        case .characters: Array("letters".utf8)
        case .concept, .conceptPair: Array("meaning".utf8)
        }
    }
}
