/// What a record holds and where, in 32-bit words from its start: the spans of its texts, then its numbers. Written once, for
/// ``TemplateRecordWriter`` and ``TemplateRecord``.
package enum RecordLayout {
    /// A text of a record, two words each.
    package enum Text: Int, CaseIterable, Sendable {
        case id, variant, title, path, badge, body
        /// One per line.
        case questions
        /// One per line.
        case keywords
        /// Separated by commas.
        case channels
        case interest, revision
        /// Regular expressions, one per line.
        case orderPatterns

        var word: Int { rawValue * 2 }
    }

    private static let numbers = Text.allCases.count * 2

    /// Names by their numbers, 16 bits each: language and category, status and mood.
    static let names = numbers
    static let states = numbers + 1
    /// Float32.
    static let prior = numbers + 2
    static let idHash = numbers + 3
    static let slugHash = numbers + 4
    static let classNumber = numbers + 5

    /// Words of one record.
    static let count = numbers + 6
}
