import Content
import Diagnostics
import Language

/// Files that are there and could not be read as texts: they have a finding of their own, and nobody else is to blame for
/// what they hold.
struct UnreadTexts: Sendable {
    /// Findings after which a file is not a text of the book.
    private static let rules: Set<String> = [
        "files-are-readable", "files-are-small", "text-is-utf8", "yaml-is-well-formed", "front-matter-is-valid",
    ]

    let paths: Set<String>
    /// True where the settings could not be read, so that none of their facts is known.
    let holdsSettings: Bool
    private let articles: [TextID: Set<LanguageTag>]
    private let templates: Set<TextName>

    init(_ book: Book) {
        let suspects = Set(book.diagnostics.filter { $0.severity == .error && Self.rules.contains($0.rule) }.map(\.path))
        let read = suspects.isEmpty ? [] : Set(book.templates.map(\.path) + book.articles.map(\.path) + book.fragments.map(\.file.path))
        paths = suspects.subtracting(read)
        holdsSettings = book.diagnostics.contains {
            $0.path == BookFile.settingsPath
                && ["files-are-readable", "text-is-utf8", "yaml-is-well-formed", "files-are-small"].contains($0.rule)
        }
        let names = paths.compactMap { path in TextName(path: path).map { (path.hasPrefix("KnowledgeBase/"), $0) } }
        articles = names.filter(\.0).reduce(into: [:]) { $0[$1.1.id, default: []].insert($1.1.language) }
        templates = Set(names.filter { !$0.0 }.map(\.1))
    }

    func holdsArticle(_ id: TextID, in language: LanguageTag) -> Bool { articles[id]?.contains(language) ?? false }
    func holdsTemplate(_ name: TextName) -> Bool { templates.contains(name) }
    func holdsFragment(_ name: String, in language: LanguageTag) -> Bool { paths.contains("Templates/_fragments/\(name).\(language).md") }

    /// Languages in which a text is there and was not read.
    func languages(of text: TextDigest, among languages: [LanguageTag]) -> [LanguageTag] {
        languages.filter { language in
            text.article == nil
                ? holdsTemplate(TextName(id: text.name.id, variant: text.name.variant, language: language))
                : holdsArticle(text.name.id, in: language)
        }
    }

    /// True for a finding of the loader that is a consequence: a variant whose own text was not read.
    func explains(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.rule == "variants-belong-to-a-text", let name = TextName(path: diagnostic.path) else { return false }
        return holdsTemplate(TextName(id: name.id, language: name.language))
    }
}
