import TextAnalysis

/// A search of articles as JSON: what a page shows of it, and nothing else.
struct ArticleAnswer {
    let reader: IndexReader
    let result: ArticleResult

    func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("needs")
            json.array { json in
                for place in result.needs { json.integer(place) }
            }
            json.key("layout")
            if result.query.layoutChanged { json.string(result.query.text) } else { json.null() }
            json.key("corrections")
            json.array { json in
                for correction in result.query.corrections {
                    json.array { json in
                        json.string(correction.typed)
                        json.string(correction.read)
                    }
                }
            }
            json.key("hits")
            json.array { json in
                for hit in result.hits { json.object { write(hit, &$0) } }
            }
        }
        return writer.bytes
    }

    private func write(_ hit: ArticleHit, _ json: inout JSONWriter) {
        let record = reader.template(hit.article)
        let highlighter = Highlighter(result.query, result.query.analysis.tokens.indices, in: reader)
        let title = reader.text(record.title)
        let about = reader.text(record.body)
        json.key("number")
        json.integer(hit.article)
        json.key("score")
        json.number(hit.score, decimals: 3)
        json.key("path")
        json.string(reader.text(record.path))
        json.key("category")
        json.string(reader.name(record.category))
        json.key("title")
        json.string(title)
        json.key("about")
        json.string(about)
        json.key("marks")
        json.ranges(highlighter.ranges(in: title), of: title)
        json.key("aboutMarks")
        json.ranges(highlighter.ranges(in: about), of: about)
        json.key("passages")
        json.array { json in
            for passage in hit.passages { json.integer(passage) }
        }
    }
}
