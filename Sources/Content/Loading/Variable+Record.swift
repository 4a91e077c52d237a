import Basics
import Foundation
import Language

extension Variable {
    func write(to writer: inout RecordWriter) {
        writer.text(name)
        writer.range(offsets)
        writer.localized(ask)
        writer.optional(askCustomer) { $1.localized($0) }
        writer.text(kind.rawValue)
        writer.optional(pattern) { $1.text($0) }
        writer.list(options) {
            $1.text($0.key)
            $1.optional($0.label) { $1.localized($0) }
        }
        writer.flag(isRequired)
        writer.text(origin.rawValue)
        writer.optional(minimum) { $1.text("\($0)") }
        writer.optional(maximum) { $1.text("\($0)") }
        writer.optional(tense) { $1.text($0.rawValue) }
        writer.flag(isWorkingDay)
        writer.optional(countdown) {
            $1.text($0.day); $1.flag($0.countsWorkingDays)
        }
        writer.optional(defaultValue) { $1.localized($0) }
        writer.optional(example) { $1.localized($0) }
    }

    init(reading reader: inout RecordReader) throws(RecordReader.Damaged) {
        func localized(_ reader: inout RecordReader) throws(RecordReader.Damaged) -> LocalizedText { try reader.localized() }
        let (name, offsets, ask) = (try reader.text(), try reader.range(), try reader.localized())
        let askCustomer = try reader.optional(localized)
        let kind = Kind(rawValue: try reader.text())
        self.init(
            name: name, offsets: offsets, ask: ask, askCustomer: askCustomer, kind: try reader.required(kind),
            pattern: try reader.optional { (reader) throws(RecordReader.Damaged) in try reader.text() },
            options: try reader.list { (reader) throws(RecordReader.Damaged) in
                Choice(key: try reader.text(), label: try reader.optional(localized))
            },
            isRequired: try reader.flag(), origin: try reader.required(Origin(rawValue: try reader.text())),
            minimum: try reader.parsed { Decimal(plain: $0) }, maximum: try reader.parsed { Decimal(plain: $0) },
            tense: try reader.parsed { Tense(rawValue: $0) }, isWorkingDay: try reader.flag(),
            countdown: try reader.optional { (reader) throws(RecordReader.Damaged) in
                Countdown(day: try reader.text(), countsWorkingDays: try reader.flag())
            },
            defaultValue: try reader.optional(localized), example: try reader.optional(localized))
    }
}
