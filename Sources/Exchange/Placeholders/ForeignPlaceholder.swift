/// A placeholder of another tool, as it is written and what it means.
struct ForeignPlaceholder: Sendable, Equatable {
    enum Meaning: Sendable, Equatable {
        /// A value the tool knows or asks for.
        case value(name: String, fallback: String?, filters: [String])
        /// A value a form asks for, with what it offers.
        case field(name: String, fallback: String?, choices: [String])
        /// What stands between `{%` and `%}`.
        case tag(String)
        /// The day on which the reply is written.
        case today
        /// Where the cursor goes: nothing in a text.
        case nothing
        case unknown
    }

    let source: String
    let meaning: Meaning
}
