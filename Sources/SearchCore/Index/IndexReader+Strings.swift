/// Texts of an index as strings; malformed UTF-8 is repaired.
extension IndexReader {
    package func string(_ span: StringSpan) -> String { String(decoding: text(span), as: UTF8.self) }

    /// A language, category or status by its number.
    package func named(_ number: Int) -> String { String(decoding: name(number), as: UTF8.self) }

    /// Such as `delivery/where-is-my-order@chat:ru`.
    package func fullName(_ record: TemplateRecord) -> String {
        let variant = string(record.variant)
        return string(record.id) + (variant.isEmpty ? "" : "@" + variant) + ":" + named(record.language)
    }
}
