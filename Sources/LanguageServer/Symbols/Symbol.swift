import Content

/// Something of the book that has a name and is used by it.
enum Symbol: Hashable {
    case fact(String)
    /// A variable that templates share, or one that all texts of a template have among themselves.
    case variable(String, of: TextID?)
    case fragment(String)
    case article(TextID)
    case template(TextID)
    /// A heading of an article's file.
    case anchor(String, in: String)
}

/// A place at which a symbol is defined or used.
struct Occurrence: Hashable {
    let symbol: Symbol
    let path: String
    let offsets: Range<Int>
    var isDefinition = false
    /// False where the symbol is defined by a title or a heading, which is not its name.
    var isName = true
}
