/// How a language greets people by their names.
package struct NameHabits: Sendable {
    package enum Greeting: Sendable {
        /// By the given name.
        case given
        /// By given name and patronymic, and by the given name where there is none.
        case givenAndPatronymic
        /// By all of the name, the given name first.
        case whole
    }

    package let greeting: Greeting
    /// Titles before a name, folded and without stops: `mr`.
    package let titles: [String]
    /// Titles and words that stay small within a name, folded.
    package let small: [String]
    /// Words between the names of several people, folded.
    package let conjunctions: [String]
}
