import Checking
import Content
import Diagnostics

/// Which texts must be looked at again after files changed: what the rules of one text read of others.
struct Dependents {
    /// Paths; all texts of the book where ``isWhole``.
    private(set) var paths: Set<String> = []
    /// True where nothing less than the whole book will do.
    let isWhole: Bool

    /// - Parameter links: ids of the articles that each text links, by path; asked only where an article changed.
    init(of changed: Set<String>, from old: Book, to new: Book, links: () -> [String: [TextID]]) {
        isWhole =
            changed.contains(BookFile.settingsPath) || Self.outline(old) != Self.outline(new)
            || old.settings.file?.text != new.settings.file?.text
        guard !isWhole else { return }
        var families: Set<TextID> = []
        var included: Set<String> = []
        var articles: Set<TextID> = []
        for path in changed {
            switch BookScanner.kind(of: path) {
            case .template: if let name = TextName(path: path) { families.insert(name.id) }
            case .article: if let name = TextName(path: path) { articles.insert(name.id) }
            case .fragment: if let name = new.fragments.first(where: { $0.file.path == path })?.name { included.insert(name) }
            default: break
            }
        }
        if !included.isEmpty {
            families.formUnion(new.templates.filter { Self.includes($0, included) }.map(\.name.id))
        }
        paths = Set(new.templates.filter { families.contains($0.name.id) }.map(\.path))
        if !articles.isEmpty { paths.formUnion(links().filter { !articles.isDisjoint(with: $0.value) }.keys) }
    }

    private static func includes(_ template: Template, _ names: Set<String>) -> Bool {
        template.sections.contains { $0.placeholders.includes.contains { names.contains($0.name.value) } }
    }

    /// What exists: a text that comes or goes may be what any other names, or misspells.
    private static func outline(_ book: Book) -> [String] {
        book.templates.map(\.path) + book.articles.map(\.path) + book.fragments.map(\.file.path) + book.assets
    }
}
