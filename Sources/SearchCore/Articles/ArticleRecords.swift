/// Records, texts and names of articles as `TemplateRecord` reads them; the description stands in the body's place.
struct ArticleRecords {
    private(set) var records = ByteSink()
    private(set) var strings = ByteSink()
    private var names: [[UInt8]] = []

    init(_ articles: [ArticleTexts.Article]) {
        for (number, article) in articles.enumerated() { add(article, number) }
    }

    private mutating func add(_ article: ArticleTexts.Article, _ number: Int) {
        text(article.path)
        text([])
        text(article.title)
        text(article.path)
        text([])
        text(article.description)
        for _ in 0..<3 { text([]) }
        let category = name(article.category)
        records.u16(0)
        records.u16(UInt16(truncatingIfNeeded: category))
        records.u32(0)
        records.float(0)
        records.u32(TemplateRecord.nameHash(article.path))
        records.u32(TemplateRecord.nameHash(article.path))
        records.u32(UInt32(number))
        for _ in 0..<3 { text([]) }
    }

    private mutating func text(_ value: [UInt8]) {
        records.u32(UInt32(strings.bytes.count))
        records.u32(UInt32(value.count))
        strings.append(value)
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
            sink.u32(UInt32(strings.bytes.count))
            sink.u32(UInt32(name.count))
            strings.append(name)
        }
        return sink.bytes
    }
}
