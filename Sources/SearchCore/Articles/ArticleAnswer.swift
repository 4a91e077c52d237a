/// A search of articles as JSON: what a page shows of it, and nothing else.
struct ArticleAnswer {
    let reader: IndexReader
    let result: SearchResult

    /// Places are pairs of start and end in UTF-16 code units, as JavaScript slices strings.
    func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
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

    private func write(_ hit: SearchHit, _ json: inout JSONWriter) {
        let record = reader.template(hit.template)
        let highlighter = Highlighter(result.query, segment: hit.segment, in: reader)
        let title = reader.text(record.title)
        let about = reader.text(record.body)
        json.key("number")
        json.integer(hit.template)
        json.key("path")
        json.string(reader.text(record.path))
        json.key("category")
        json.string(reader.name(record.category))
        json.key("title")
        json.string(title)
        json.key("about")
        json.string(about)
        json.key("marks")
        places(highlighter.ranges(in: title), title, &json)
        json.key("aboutMarks")
        places(highlighter.ranges(in: about), about, &json)
    }

    private func places(_ ranges: [Range<Int>], _ text: UnsafeRawBufferPointer, _ json: inout JSONWriter) {
        json.array { json in
            for range in ranges {
                json.array { json in
                    json.integer(Self.units(text, range.lowerBound))
                    json.integer(Self.units(text, range.upperBound))
                }
            }
        }
    }

    private static func units(_ text: UnsafeRawBufferPointer, _ end: Int) -> Int {
        var units = 0
        // A scalar starts at every byte that continues none; those of four bytes take two units.
        for byte in text[0..<min(end, text.count)] where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
        return units
    }
}
