import SearchCore

/// Records, texts and names of the templates.
struct TemplateSections {
    private(set) var records = ByteSink()
    private(set) var strings = ByteSink()
    private var places: [String: (UInt32, UInt32)] = [:]
    /// Offset of each text that came from the index before, by its place there.
    private var moved: [UInt64: UInt32] = [:]
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
        let texts = [
            record.id, record.variant, record.title, record.path, record.badge, record.body, record.questions, record.keywords,
            record.channels,
        ]
        for place in texts { move(place, reader) }
        records.u16(name(reader.named(record.language)))
        records.u16(name(reader.named(record.category)))
        records.u16(name(reader.named(record.status)))
        records.u16(name(reader.named(record.mood)))
        records.float(record.prior)
        records.u32(record.idHash)
        records.u32(record.slugHash)
        records.u32(UInt32(classNumber))
        for place in [record.interest, record.revision, record.orderPatterns] { move(place, reader) }
    }

    private mutating func move(_ place: (UInt32, UInt32), _ reader: IndexReader) {
        let key = UInt64(place.0) << 32 | UInt64(place.1)
        let offset = moved[key] ?? UInt32(strings.bytes.count)
        if moved.updateValue(offset, forKey: key) == nil { strings.append(reader.text(place)) }
        records.u32(offset)
        records.u32(place.1)
    }

    private mutating func add(_ document: SearchDocument, _ classNumber: Int) {
        text(document.id)
        text(document.variant ?? "")
        text(document.title)
        text(document.path)
        text(document.badge)
        text(document.body)
        text(document.questions.map(Self.line).joined(separator: "\n"))
        text(document.keywords.map(Self.line).joined(separator: "\n"))
        text(document.channels.joined(separator: ","))
        records.u16(name(document.language))
        records.u16(name(document.category))
        records.u16(name(document.status))
        records.u16(name(document.mood))
        records.float(document.prior)
        records.u32(TemplateRecord.nameHash(Array(document.id.utf8)))
        records.u32(TemplateRecord.nameHash(Array((document.id.split(separator: "/").last ?? "").utf8)))
        records.u32(UInt32(classNumber))
        text(document.interest)
        text(document.revision)
        text(document.orderPatterns.joined(separator: "\n"))
    }

    /// Lists are kept one item a line.
    private static func line(_ item: String) -> String {
        item.contains(where: \.isNewline) ? item.split(whereSeparator: \.isNewline).joined(separator: " ") : item
    }

    private mutating func text(_ value: String) {
        let place = place(of: value)
        records.u32(place.0)
        records.u32(place.1)
    }

    private mutating func place(of value: String) -> (UInt32, UInt32) {
        if let known = places[value] { return known }
        let place = (UInt32(strings.bytes.count), UInt32(value.utf8.count))
        strings.append(value.utf8)
        places[value] = place
        return place
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
            let place = place(of: name)
            sink.u32(place.0)
            sink.u32(place.1)
        }
        return sink.bytes
    }
}
