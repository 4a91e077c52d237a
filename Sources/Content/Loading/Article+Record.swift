import Basics
import Diagnostics

/// The parsed front matter of an article, so that an unchanged text need not be parsed again.
extension Article {
    package func write(to writer: inout RecordWriter) {
        writer.number(body.lowerBound)
        writer.list(fields.sorted { $0.key < $1.key }) {
            $1.text($0.key); $1.range($0.value)
        }
        writer.located(title)
        writer.optional(description) { $1.located($0) }
        for texts in [questions, keywords, related, aliases] { writer.list(texts) { $1.located($0) } }
        writer.list(law) {
            $1.text($0.value.code); $1.range($0.offsets)
        }
        writer.optional(owner) { $1.text($0) }
        writer.optional(reviewed) { $1.text($0.description) }
        writer.optional(reviewIn) { $1.text($0.description) }
        writer.text(status.rawValue)
        writer.optional(change) { $1.text($0.rawValue) }
        writer.optional(order) { $1.number($0) }
        writer.flag(isPopular)
        writer.list(audience) { $1.text($0) }
        writer.flag(isHidden)
    }

    /// - Parameter file: the very text of which the record was made.
    package init(reading reader: inout RecordReader, file: SourceFile) throws(RecordReader.Damaged) {
        guard let name = TextName(path: file.path) else { throw RecordReader.Damaged() }
        let start = try reader.number()
        guard (0...file.text.utf8.count).contains(start) else { throw RecordReader.Damaged() }
        let body = start..<file.text.utf8.count
        let fields = try reader.list { (reader) throws(RecordReader.Damaged) in (try reader.text(), try reader.range()) }
        self.init(
            name: name, file: file, fields: Dictionary(fields) { first, _ in first }, body: body, title: try reader.located(),
            description: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.located() },
            questions: try reader.locatedList(), keywords: try reader.locatedList(), related: try reader.locatedList(),
            aliases: try reader.locatedList(), law: try reader.law(),
            owner: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.text() },
            reviewed: try reader.parsed { Day($0) },
            reviewIn: try reader.parsed { Period($0) }, status: try reader.required(Status(rawValue: try reader.text())),
            change: try reader.parsed { ChangeSignificance(rawValue: $0) },
            order: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.number() }, isPopular: try reader.flag(),
            audience: try reader.list { (reader) throws(RecordReader.Damaged) in try reader.text() }, isHidden: try reader.flag(),
            placeholders: PlaceholderParser.parseArticle(file, body).tree)
    }
}

extension RecordWriter {
    fileprivate mutating func range(_ range: Range<Int>) {
        number(range.lowerBound)
        number(range.count)
    }

    fileprivate mutating func located(_ text: Located<String>) {
        self.text(text.value)
        range(text.offsets)
    }
}

extension RecordReader {
    fileprivate mutating func range() throws(Damaged) -> Range<Int> {
        let start = try number()
        let (end, overflow) = start.addingReportingOverflow(try number())
        guard start >= 0, !overflow, end >= start else { throw Damaged() }
        return start..<end
    }

    fileprivate mutating func located() throws(Damaged) -> Located<String> {
        let text = try text()
        return Located(text, at: try range())
    }

    fileprivate mutating func locatedList() throws(Damaged) -> [Located<String>] {
        try list { (reader) throws(Damaged) in try reader.located() }
    }

    fileprivate mutating func law() throws(Damaged) -> [Located<Jurisdiction>] {
        try list { (reader) throws(Damaged) in
            let code = try reader.text()
            return Located(try reader.required(Jurisdiction(code)), at: try reader.range())
        }
    }

    fileprivate mutating func parsed<Value>(_ parse: (String) -> Value?) throws(Damaged) -> Value? {
        let text = try optional { (reader) throws(Damaged) in try reader.text() }
        guard let text else { return nil }
        return try required(parse(text))
    }

    fileprivate func required<Value>(_ value: Value?) throws(Damaged) -> Value {
        guard let value else { throw Damaged() }
        return value
    }
}
