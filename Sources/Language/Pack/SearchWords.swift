/// What the search knows of a language.
package struct SearchWords: Sendable {
    /// One concept per line, `name: patterns`, with a name of ``Concept/names``; `*` at a pattern's end means any ending.
    ///
    /// A pattern is a single word. A phrase cannot be written: each of its words would mean the concept by itself.
    package let concepts: String
    /// General sentences of greeting, thanks and small talk, written for this purpose: the class that is never a result.
    package let courtesies: [String]
    /// What people call the five categories, by the name of the category's folder.
    package let categories: [String: String]
}
