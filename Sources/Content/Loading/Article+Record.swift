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
