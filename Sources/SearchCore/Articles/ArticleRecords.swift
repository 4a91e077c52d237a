/// Records, texts and names of articles as `TemplateRecord` reads them; the description stands in the body's place.
struct ArticleRecords {
    private(set) var records = TemplateRecordWriter()
    private(set) var strings = ByteSink()
    private var names: [[UInt8]] = []

    init(_ articles: [ArticleTexts.Article]) {
        for (number, article) in articles.enumerated() { add(article, number) }
    }

    private mutating func add(_ article: ArticleTexts.Article, _ number: Int) {
        var numbers = TemplateRecordWriter.Numbers()
        numbers.category = UInt16(truncatingIfNeeded: name(article.category))
        numbers.idHash = TemplateRecord.nameHash(article.path)
        numbers.slugHash = numbers.idHash
        numbers.classNumber = number
        let spans = RecordLayout.Text.allCases.map { text in
            switch text {
            case .id, .path: span(of: article.path)
            case .title: span(of: article.title)
            case .body: span(of: article.description)
            default: span(of: [])
            }
        }
        records.add(numbers, spans)
    }

    private mutating func span(of value: [UInt8]) -> StringSpan {
        let span = StringSpan(start: UInt32(strings.bytes.count), count: UInt32(value.count))
        strings.append(value)
        return span
    }

    /// Number 0 is the empty name that language and status have here.
    private mutating func name(_ value: [UInt8]) -> Int {
        if names.isEmpty { names.append([]) }
        if let known = names.firstIndex(of: value) { return known }
        names.append(value)
        return names.count - 1
    }

    /// Call last: the names' texts go behind those of the records.
    mutating func nameSection() -> [UInt8] {
        var sink = ByteSink()
        for name in names {
            let span = span(of: name)
            sink.u32(span.start)
            sink.u32(span.count)
        }
        return sink.bytes
    }
}
