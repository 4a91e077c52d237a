import SearchCore

/// Records, texts and names of the templates.
struct TemplateSections {
    private(set) var records = TemplateRecordWriter()
    private(set) var strings = ByteSink()
    private var spans: [String: StringSpan] = [:]
    /// Offset of each text that came from the index before, by its place there.
    private var offsets: [UInt64: UInt32] = [:]
    private var names: [String] = []

    init(_ documents: [SearchDocument], classes: [Int]) {
        for (document, number) in zip(documents, classes) { add(document, number) }
    }

    /// Texts of an index that stay are taken over as they are.
    init(_ reader: IndexReader, _ succession: Succession) {
        for (text, number) in zip(succession.texts, succession.classes) {
            switch text {
            case .kept(let index): add(reader.template(index), number, of: reader)
            case .changed(let index): add(succession.changed[index], number)
            }
        }
    }

    private mutating func add(_ record: TemplateRecord, _ classNumber: Int, of reader: IndexReader) {
        var numbers = TemplateRecordWriter.Numbers()
        numbers.language = name(reader.named(record.language))
        numbers.category = name(reader.named(record.category))
        numbers.status = name(reader.named(record.status))
        numbers.mood = name(reader.named(record.mood))
        numbers.prior = record.prior
        numbers.idHash = record.idHash
        numbers.slugHash = record.slugHash
        numbers.classNumber = classNumber
        records.add(numbers, RecordLayout.Text.allCases.map { moved(record[$0], reader) })
    }

    private mutating func moved(_ span: StringSpan, _ reader: IndexReader) -> StringSpan {
        let key = UInt64(span.start) << 32 | UInt64(span.count)
        let start = offsets[key] ?? UInt32(strings.bytes.count)
        if offsets.updateValue(start, forKey: key) == nil { strings.append(reader.text(span)) }
        return StringSpan(start: start, count: span.count)
    }

    private mutating func add(_ document: SearchDocument, _ classNumber: Int) {
        var numbers = TemplateRecordWriter.Numbers()
        numbers.language = name(document.language)
        numbers.category = name(document.category)
        numbers.status = name(document.status)
        numbers.mood = name(document.mood)
        numbers.prior = document.prior
        numbers.idHash = TemplateRecord.nameHash(Array(document.id.utf8))
        numbers.slugHash = TemplateRecord.nameHash(Array((document.id.split(separator: "/").last ?? "").utf8))
        numbers.classNumber = classNumber
        records.add(numbers, RecordLayout.Text.allCases.map { span(of: Self.value(of: $0, in: document)) })
    }

    private static func value(of text: RecordLayout.Text, in document: SearchDocument) -> String {
        switch text {
        case .id: document.id
        case .variant: document.variant ?? ""
        case .title: document.title
        case .path: document.path
        case .badge: document.badge
        case .body: document.body
        case .questions: document.questions.map(line).joined(separator: "\n")
        case .keywords: document.keywords.map(line).joined(separator: "\n")
        case .channels: document.channels.joined(separator: ",")
        case .interest: document.interest
        case .revision: document.revision
        case .orderPatterns: document.orderPatterns.joined(separator: "\n")
        }
    }

    /// Lists are kept one item per line.
    private static func line(_ item: String) -> String {
        item.contains(where: \.isNewline) ? item.split(whereSeparator: \.isNewline).joined(separator: " ") : item
    }

    private mutating func span(of value: String) -> StringSpan {
        if let known = spans[value] { return known }
        let span = StringSpan(start: UInt32(strings.bytes.count), count: UInt32(value.utf8.count))
        strings.append(value.utf8)
        spans[value] = span
        return span
    }

    private mutating func name(_ value: String) -> UInt16 {
        if let known = names.firstIndex(of: value) { return UInt16(known) }
        names.append(value)
        return UInt16(names.count - 1)
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
