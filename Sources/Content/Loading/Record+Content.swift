import Basics
import Diagnostics
import Language

/// How the parts of a text are written in a record.
extension RecordWriter {
    package mutating func range(_ range: Range<Int>) {
        number(range.lowerBound)
        number(range.count)
    }

    mutating func located(_ text: Located<String>) {
        self.text(text.value)
        range(text.offsets)
    }

    mutating func localized(_ text: LocalizedText) {
        optional(text.common) { $1.text($0) }
        list(text.byLanguage.sorted { $0.key < $1.key }) {
            $1.text($0.key.description); $1.text($0.value)
        }
    }
}

extension RecordReader {
    package mutating func range() throws(Damaged) -> Range<Int> {
        let start = try number()
        let (end, overflow) = start.addingReportingOverflow(try number())
        guard start >= 0, !overflow, end >= start else { throw Damaged() }
        return start..<end
    }

    mutating func located() throws(Damaged) -> Located<String> {
        let text = try text()
        return Located(text, at: try range())
    }

    mutating func locatedList() throws(Damaged) -> [Located<String>] {
        try list { (reader) throws(Damaged) in try reader.located() }
    }

    mutating func law() throws(Damaged) -> [Located<Jurisdiction>] {
        try list { (reader) throws(Damaged) in
            let code = try reader.text()
            return Located(try reader.required(Jurisdiction(code)), at: try reader.range())
        }
    }

    package mutating func parsed<Value>(_ parse: (String) -> Value?) throws(Damaged) -> Value? {
        let text = try optional { (reader) throws(Damaged) in try reader.text() }
        guard let text else { return nil }
        return try required(parse(text))
    }

    package func required<Value>(_ value: Value?) throws(Damaged) -> Value {
        guard let value else { throw Damaged() }
        return value
    }

    mutating func localized() throws(Damaged) -> LocalizedText {
        if let common = try optional({ (reader) throws(Damaged) in try reader.text() }) {
            _ = try number()
            return LocalizedText(common)
        }
        let texts = try list { (reader) throws(Damaged) in
            let tag = LanguageTag(try reader.text())
            return (try reader.required(tag), try reader.text())
        }
        return LocalizedText(Dictionary(texts) { first, _ in first })
    }
}
