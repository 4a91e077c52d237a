import Content
import Language

/// Words of a book that no dictionary needs to hold: what its settings say, and the names in its titles and front matter.
///
/// A word of a title counts where it is written like a name: with a capital that does not start the title, or with one inside.
/// What is written small there is a word like any other, and may be misspelled.
struct KnownWords: Sendable {
    private struct Entry: Sendable {
        let sources: [String]
        let names: Set<String>
    }

    /// In lower case.
    private(set) var words: Set<String>
    /// What settings say; it depends on nothing else.
    private let settled: Set<String>
    private var byText: [String: Entry] = [:]

    init() { (words, settled) = ([], []) }

    /// - Parameter old: the words of the book before an edit, under the same settings.
    init(_ book: Book, after old: KnownWords?) {
        settled = old?.settled ?? Self.words(of: book.settings)
        words = old?.words ?? []
        var isSame = old != nil
        for (path, sources) in Self.sources(of: book) {
            if let entry = old?.byText[path], entry.sources == sources {
                byText[path] = entry
            } else {
                byText[path] = Entry(sources: sources, names: Set(sources.flatMap(Self.names)))
                isSame = false
            }
        }
        if !isSame || byText.count != old?.byText.count { words = byText.values.reduce(into: settled) { $0.formUnion($1.names) } }
    }

    private static func sources(of book: Book) -> [(path: String, texts: [String])] {
        book.templates.map { template in
            let lists = template.questions + template.keywords
            return (template.path, [template.title.value, template.heading?.value ?? ""] + lists.map(\.value))
        }
            + book.articles.map { article in
                let lists = article.questions + article.keywords
                return (article.path, [article.title.value, article.description?.value ?? ""] + lists.map(\.value))
            }
    }

    private static func words(of settings: Settings) -> Set<String> {
        let facts = settings.facts.values.flatMap(\.text.all) + settings.shopName.all
        let variables = settings.variables.values.flatMap { variable in
            (variable.example?.all ?? []) + (variable.defaultValue?.all ?? []) + variable.options.flatMap { $0.label?.all ?? [$0.key] }
        }
        return Set((facts + variables).flatMap(split).map { $0.lowercased() })
    }

    private static func names(in text: String) -> [String] {
        split(text).enumerated().filter { index, word in
            word.dropFirst().contains(where: \.isUppercase) || index > 0 && word.first?.isUppercase == true
        }.map { $0.element.lowercased() }
    }

    private static func split(_ text: String) -> [Substring] { text.split { !$0.isLetter && $0 != "'" && $0 != "’" } }
}
