/// One text, a template or a variant of it, as the index keeps it: places of its texts and what filters need.
package struct TemplateRecord {
    package let column: Column
    let base: Int

    package subscript(text: RecordLayout.Text) -> StringSpan {
        StringSpan(start: column.u32(base + text.word), count: column.u32(base + text.word + 1))
    }

    package var id: StringSpan { self[.id] }
    package var variant: StringSpan { self[.variant] }
    package var title: StringSpan { self[.title] }
    package var path: StringSpan { self[.path] }
    package var badge: StringSpan { self[.badge] }
    package var body: StringSpan { self[.body] }
    package var questions: StringSpan { self[.questions] }
    package var keywords: StringSpan { self[.keywords] }
    package var channels: StringSpan { self[.channels] }
    package var interest: StringSpan { self[.interest] }
    package var revision: StringSpan { self[.revision] }
    package var orderPatterns: StringSpan { self[.orderPatterns] }
    package var language: Int { Int(column.u32(base + RecordLayout.names) & 0xFFFF) }
    package var category: Int { Int(column.u32(base + RecordLayout.names) >> 16) }
    package var status: Int { Int(column.u32(base + RecordLayout.states) & 0xFFFF) }
    /// How customers feel who write about it.
    package var mood: Int { Int(column.u32(base + RecordLayout.states) >> 16) }
    package var prior: Float { column.float(base + RecordLayout.prior) }
    /// Hash of the folded id and of its slug, for queries that name a template.
    package var idHash: UInt32 { column.u32(base + RecordLayout.idHash) }
    package var slugHash: UInt32 { column.u32(base + RecordLayout.slugHash) }
    /// The class that scores it: all variants of a template in one language share one.
    package var classNumber: Int { column.place(base + RecordLayout.classNumber) }
}
