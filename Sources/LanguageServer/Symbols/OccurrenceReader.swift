import Checking
import Content
import Diagnostics
import Language

/// Finds where symbols are defined and used in a book.
struct OccurrenceReader {
    let live: LiveBook
    private var book: Book { live.book }

    init(_ live: LiveBook) { self.live = live }

    /// What is named at an offset of a file.
    func occurrence(in path: String, at offset: Int) -> Occurrence? {
        all(in: path).filter { Self.start(of: $0) <= offset && offset <= $0.offsets.upperBound }
            .min { ($0.offsets.count, $0.isName ? 0 : 1) < ($1.offsets.count, $1.isName ? 0 : 1) }
    }

    /// Where a hand that points at the name may lie: `facts.` belongs to a fact that is quoted.
    private static func start(of occurrence: Occurrence) -> Int {
        if case .fact = occurrence.symbol, !occurrence.isDefinition { return occurrence.offsets.lowerBound - 6 }
        return occurrence.offsets.lowerBound
    }

    /// Everywhere in the book, by file and place.
    func all(of symbol: Symbol) -> [Occurrence] {
        let found =
            book.templates.flatMap(occurrences) + book.articles.flatMap(occurrences) + book.fragments.flatMap(occurrences) + settings
            + book.fixtures.flatMap(occurrences)
        return found.filter { $0.symbol == symbol }.sorted { ($0.path, $0.offsets.lowerBound) < ($1.path, $1.offsets.lowerBound) }
    }

    func all(in path: String) -> [Occurrence] {
        if path == BookFile.settingsPath { return settings }
        if let template = book.templates.first(where: { $0.path == path }) { return occurrences(template) }
        if let article = book.articles.first(where: { $0.path == path }) { return occurrences(article) }
        if let fragment = book.fragments.first(where: { $0.file.path == path }) { return occurrences(fragment) }
        return book.fixtures.first { $0.path == path }.map(occurrences) ?? []
    }

    private func occurrences(_ template: Template) -> [Occurrence] {
        let path = template.path
        var found = template.sections.flatMap { placeholders($0.placeholders, path, owner: template) }
        found += named(template.articles, in: path)
        for variable in template.variables where template.file.slice(variable.offsets) == variable.name {
            found.append(Occurrence(symbol: symbol(variable.name, template), path: path, offsets: variable.offsets, isDefinition: true))
        }
        if !template.title.offsets.isEmpty {
            found.append(Self.title(.template(template.name.id), path, template.title.offsets))
        }
        return found
    }

    private func occurrences(_ article: Article) -> [Occurrence] {
        let path = article.path
        let outline = ArticleOutline(article)
        var found = placeholders(article.placeholders, path, owner: nil) + named(article.related, in: path)
        found.append(Self.title(.article(article.name.id), path, article.title.offsets))
        found += outline.headings.map { Self.title(.anchor($0.anchor, in: path), path, $0.offsets) }
        for link in outline.links {
            let written = article.file.slice(link.place)
            let mark = written.utf8.firstIndex(of: UInt8(ascii: "#")).map { written.utf8.distance(from: written.startIndex, to: $0) }
            let end = link.place.lowerBound + (mark ?? written.utf8.count)
            if let id = link.id, end > link.place.lowerBound {
                found.append(Occurrence(symbol: .article(id), path: path, offsets: link.place.lowerBound..<end))
            }
            if mark != nil, let anchor = link.anchor, let target = target(of: link, from: article) {
                found.append(Occurrence(symbol: .anchor(anchor, in: target), path: path, offsets: end + 1..<link.place.upperBound))
            }
        }
        return found
    }

    /// The file that a link leads to.
    private func target(of link: ArticleOutline.Link, from article: Article) -> String? {
        if link.path == article.path { return link.path }
        return link.id.flatMap { book.article(TextName(id: $0, language: link.language ?? article.name.language))?.path }
    }

    private func occurrences(_ fragment: Fragment) -> [Occurrence] {
        let path = fragment.file.path
        let start = fragment.body.lowerBound..<fragment.body.lowerBound
        return placeholders(fragment.placeholders, path, owner: nil)
            + [Occurrence(symbol: .fragment(fragment.name), path: path, offsets: start, isDefinition: true, isName: false)]
    }

    private var settings: [Occurrence] {
        let path = BookFile.settingsPath
        return book.settings.facts.values.map {
            Occurrence(symbol: .fact($0.name), path: path, offsets: $0.offsets, isDefinition: true)
        }
            + book.settings.variables.values.map {
                Occurrence(symbol: .variable($0.name, of: nil), path: path, offsets: $0.offsets, isDefinition: true)
            }
    }

    /// A fixture gives values by name, whichever template asks for them.
    private func occurrences(_ fixture: Fixture) -> [Occurrence] {
        guard let outline = live.source(fixture.path).flatMap(YAMLOutline.init) else { return [] }
        return outline.entries.filter { $0.key == "values" || $0.key.hasPrefix("values_") }.flatMap { entry -> [Occurrence] in
            guard case .mapping(let values, _) = entry.value else { return [] }
            return values.map { Occurrence(symbol: .variable($0.key, of: nil), path: fixture.path, offsets: $0.keyOffsets) }
        }
    }

    private static func title(_ symbol: Symbol, _ path: String, _ offsets: Range<Int>) -> Occurrence {
        Occurrence(symbol: symbol, path: path, offsets: offsets, isDefinition: true, isName: false)
    }

    private func named(_ articles: [Located<String>], in path: String) -> [Occurrence] {
        articles.filter { !$0.offsets.isEmpty }.compactMap { name in
            TextID(name.value).map { Occurrence(symbol: .article($0), path: path, offsets: name.offsets) }
        }
    }

    private func placeholders(_ tree: PlaceholderTree, _ path: String, owner: Template?) -> [Occurrence] {
        tree.variables.map { name in
            if Variable.isFact(name.value) {
                let offsets = name.offsets.lowerBound + 6..<name.offsets.upperBound
                return Occurrence(symbol: .fact(String(name.value.dropFirst(6))), path: path, offsets: offsets)
            }
            return Occurrence(symbol: symbol(name.value, owner), path: path, offsets: name.offsets)
        }
            + tree.includes.map { Occurrence(symbol: .fragment($0.name.value), path: path, offsets: $0.name.offsets) }
    }

    /// A variable that the settings do not declare belongs to the texts of one template.
    private func symbol(_ name: String, _ owner: Template?) -> Symbol {
        guard let owner, book.settings.variables[name] == nil, owner.variables.contains(where: { $0.name == name }) else {
            return .variable(name, of: nil)
        }
        return .variable(name, of: owner.name.id)
    }
}
