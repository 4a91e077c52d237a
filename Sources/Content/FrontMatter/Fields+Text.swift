/// What templates and articles read alike.
extension Fields {
    /// Places of the keys; of a repeated one the first.
    var places: [String: Range<Int>] { Dictionary(entries.map { ($0.key, $0.keyOffsets) }) { first, _ in first } }

    /// A title of nothing but blanks would leave lists without a word to choose by.
    mutating func checkTitle(_ title: Located<String>?) {
        guard let title, title.value.allSatisfy(\.isWhitespace) else { return }
        problem("title is empty; say in a few words what the text is about", at: title.offsets)
    }

    /// The category is that of the folder.
    mutating func checkCategory(of name: TextName) {
        guard let category = choice("category", as: Category.self), category.value != name.id.category else { return }
        problem(
            "category '\(category.value.rawValue)' differs from the folder '\(name.id.category.rawValue)'; move the file or change the key",
            at: category.offsets, rule: "category")
    }
}
