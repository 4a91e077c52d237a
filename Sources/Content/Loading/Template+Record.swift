import Basics
import Diagnostics
import Language

/// The parsed front matter of a template and the places of its blocks, so that an unchanged text need not be parsed again.
///
/// A record holds a template as it is read, before a variant inherits. One with findings, such as that of a misspelt heading,
/// is not to be recorded.
extension Template {
    package func write(to writer: inout RecordWriter) {
        writer.number(body.lowerBound)
        writer.list(fields.sorted { $0.key < $1.key }) {
            $1.text($0.key); $1.range($0.value)
        }
        writer.located(title)
        writer.optional(heading) { $1.located($0) }
        for texts in [questions, keywords, articles] { writer.list(texts) { $1.located($0) } }
        writer.optional(interest) { $1.text($0) }
        writer.list(channels) {
            $1.text($0.value.rawValue); $1.range($0.offsets)
        }
        writer.text(mood.rawValue)
        writer.text(fault.rawValue)
        writer.list(variables) { $0.write(to: &$1) }
        writer.list(law) {
            $1.text($0.value.code); $1.range($0.offsets)
        }
        writer.optional(owner) { $1.text($0) }
        writer.optional(reviewed) { $1.text($0.description) }
        writer.optional(reviewIn) { $1.text($0.description) }
        writer.text(status.rawValue)
        writer.optional(change) { $1.text($0.rawValue) }
        writer.optional(revise) { $1.located($0) }
        writer.list(sections) {
            $1.number($0.kind.position); $1.range($0.heading); $1.range($0.body)
        }
        writer.text(revision.description)
    }

    /// - Parameter file: the very text of which the record was made.
    package init(reading reader: inout RecordReader, file: SourceFile) throws(RecordReader.Damaged) {
        guard let name = TextName(path: file.path) else { throw RecordReader.Damaged() }
        let count = file.text.utf8.count
        let start = try reader.number()
        guard (0...count).contains(start) else { throw RecordReader.Damaged() }
        let fields = try reader.list { (reader) throws(RecordReader.Damaged) in (try reader.text(), try reader.range()) }
        try self.init(
            name: name, file: file, fields: Dictionary(fields) { first, _ in first }, body: start..<count, title: try reader.located(),
            heading: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.located() },
            questions: try reader.locatedList(), keywords: try reader.locatedList(), articles: try reader.locatedList(),
            interest: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.text() },
            rest: &reader)
    }

    /// What follows the texts, in the order of the record.
    private init(
        name: TextName, file: SourceFile, fields: [String: Range<Int>], body: Range<Int>, title: Located<String>,
        heading: Located<String>?, questions: [Located<String>], keywords: [Located<String>], articles: [Located<String>],
        interest: String?, rest reader: inout RecordReader
    ) throws(RecordReader.Damaged) {
        let channels = try reader.list { (reader) throws(RecordReader.Damaged) in
            let channel = Channel(rawValue: try reader.text())
            return Located(try reader.required(channel), at: try reader.range())
        }
        let (mood, fault) = (Mood(rawValue: try reader.text()), Fault(rawValue: try reader.text()))
        try self.init(
            name: name, file: file, fields: fields, body: body, title: title, heading: heading, questions: questions, interest: interest,
            keywords: keywords, channels: channels, mood: try reader.required(mood), fault: try reader.required(fault),
            variables: try reader.list { (reader) throws(RecordReader.Damaged) in try Variable(reading: &reader) },
            articles: articles, law: try reader.law(),
            owner: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.text() },
            reviewed: try reader.parsed { Day($0) }, reviewIn: try reader.parsed { Period($0) },
            status: try reader.required(Status(rawValue: try reader.text())),
            change: try reader.parsed { ChangeSignificance(rawValue: $0) },
            revise: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.located() },
            sections: try Self.sections(&reader, file), slips: Slips(), revision: try reader.required(Revision(try reader.text())))
    }

    /// The placeholders are parsed anew: most blocks have few.
    private static func sections(_ reader: inout RecordReader, _ file: SourceFile) throws(RecordReader.Damaged) -> [Section] {
        let bytes = Array(file.text.utf8)
        var budget = PlaceholderBudget()
        return try reader.list { (reader) throws(RecordReader.Damaged) in
            let position = try reader.number()
            let (heading, body) = (try reader.range(), try reader.range())
            guard BlockKind.allCases.indices.contains(position), body.upperBound <= bytes.count else { throw RecordReader.Damaged() }
            return Section(
                kind: BlockKind.allCases[position], heading: heading, body: body,
                placeholders: PlaceholderParser.parse(file, bytes: bytes[body], budget: &budget).tree)
        }
    }
}
