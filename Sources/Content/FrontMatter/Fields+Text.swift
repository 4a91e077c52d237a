import Diagnostics
import Language

/// What templates and articles read alike.
extension Fields {
    /// Places of the keys; of a repeated one the first.
    var places: [String: Range<Int>] { Dictionary(entries.map { ($0.key, $0.keyOffsets) }) { first, _ in first } }

    /// A title of nothing but blanks would leave lists without a word to choose by.
    mutating func checkTitle(_ title: Located<String>?) {
        guard let title, title.value.allSatisfy(\.isWhitespace) else { return }
        problem("title is empty; say in a few words what the text is about", at: title.offsets)
    }

    /// A heading of level 2 that names no block, with the one that was meant in the text's own language.
    mutating func unknownBlock(_ title: Located<String>, in language: LanguageTag) {
        let own = BlockKind.allCases.map { $0.heading(in: language) }
        let meant = Suggestion.nearest(to: title.value, in: own) ?? Suggestion.nearest(to: title.value, in: BlockKind.allHeadings)
        let remedy = meant.map { "did you mean '\($0)'?" } ?? "use \(own.joined(separator: ", "))"
        let certain = Suggestion.certain(for: title.value, in: own)
        problem(
            "block '\(title.value)' is unknown; \(remedy)", at: title.offsets, rule: "block",
            fix: FixIt.replacing(title.offsets, with: certain))
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
            at: written.offsets, rule: "category")
    }
}
