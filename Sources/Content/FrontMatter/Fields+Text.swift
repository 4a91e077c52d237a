import Diagnostics
import Language

/// What templates and articles read alike.
extension Fields {
    /// Places of the keys, misspelt ones also under what they were meant to be; of a repeated one the first.
    var places: [String: Range<Int>] {
        let written = entries.map { ($0.key, $0.keyOffsets) }
        let meant = entries.compactMap { entry in self.meant[entry.key].map { ($0, entry.keyOffsets) } }
        return Dictionary(written + meant) { first, _ in first }
    }

    /// A title of nothing but blanks would leave lists without a word to choose by.
    mutating func checkTitle(_ title: Located<String>?) {
        guard let title, title.value.allSatisfy(\.isWhitespace) else { return }
        problem("title is empty; say in a few words what the text is about", at: title.offsets)
    }

    /// A heading of level 2 that names no block, with the one that was meant in the text's own language.
    ///
    /// - Returns: the block that was meant; nil where nobody can tell.
    mutating func unknownBlock(_ title: Located<String>, in language: LanguageTag) -> BlockKind? {
        let own = BlockKind.allCases.map { $0.heading(in: language) }
        let meant = Suggestion.nearest(to: title.value, in: own) ?? Self.translated(title.value, in: language)
        let remedy = meant.map { "did you mean '\($0)'?" } ?? "use \(own.joined(separator: ", "))"
        let certain = Suggestion.certain(for: title.value, in: own)
        problem(
            "block '\(title.value)' is unknown; \(remedy)", at: title.offsets, rule: "blocks-are-known",
            fix: FixIt.replacing(title.offsets, with: certain))
        return meant.flatMap { BlockKind(heading: $0) }
    }

    /// What a misspelt heading of another language, or a misspelt nickname, is called in this one.
    private static func translated(_ title: String, in language: LanguageTag) -> String? {
        Suggestion.nearest(to: title, in: BlockKind.allHeadings).flatMap { BlockKind(heading: $0)?.heading(in: language) }
    }

    /// The category is that of the folder; an article may name the outermost folder or all of them.
    mutating func checkCategory(of name: TextName) {
        guard let written = string("category"), ![name.id.section.text, name.id.categoryName].contains(written.value) else { return }
        if name.id.category != nil, Category(rawValue: written.value) == nil {
            _ = choice("category", as: Category.self)
            return
        }
        problem(
            "category '\(written.value)' differs from the folder '\(name.id.section)'; move the file or change the key",
            at: written.offsets, rule: "category-matches-folder")
    }
}
