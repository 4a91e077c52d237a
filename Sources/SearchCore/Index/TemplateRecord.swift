/// One text, a template or a variant of it, as the index keeps it: places of its texts and what filters need.
package struct TemplateRecord {
    package let column: Column
    let base: Int

    private func text(_ field: Int) -> (UInt32, UInt32) {
        (column.u32(base + field), column.u32(base + field + 1))
    }

    package var id: (UInt32, UInt32) { text(0) }
    package var variant: (UInt32, UInt32) { text(2) }
    package var title: (UInt32, UInt32) { text(4) }
    package var path: (UInt32, UInt32) { text(6) }
    package var badge: (UInt32, UInt32) { text(8) }
    package var body: (UInt32, UInt32) { text(10) }
    /// One question a line.
    package var questions: (UInt32, UInt32) { text(12) }
    /// One keyword a line.
    package var keywords: (UInt32, UInt32) { text(14) }
    /// Comma-separated.
    package var channels: (UInt32, UInt32) { text(16) }
    package var language: Int { Int(column.u32(base + 18) & 0xFFFF) }
    package var category: Int { Int(column.u32(base + 18) >> 16) }
    package var status: Int { Int(column.u32(base + 19) & 0xFFFF) }
    /// How customers feel who write about it.
    package var mood: Int { Int(column.u32(base + 19) >> 16) }
    package var prior: Float { column.float(base + 20) }
    /// Hash of the folded id and of its slug, for queries that name a template.
    package var idHash: UInt32 { column.u32(base + 21) }
    package var slugHash: UInt32 { column.u32(base + 22) }
    /// The class that scores it: all variants of a template in one language share one.
    package var classNumber: Int { column.place(base + 23) }
    package var interest: (UInt32, UInt32) { text(24) }
    package var revision: (UInt32, UInt32) { text(26) }
    /// One regular expression a line.
    package var orderPatterns: (UInt32, UInt32) { text(28) }
}
