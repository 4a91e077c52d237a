import Content
import Language

/// The sections of a site in one language, with the articles of each.
struct SectionTree: Sendable {
    /// One folder of articles.
    struct Section: Sendable {
        let path: SectionPath
        /// The article that is its own page, or the text that stands in for it.
        var page: Collection.Entry?
        /// Articles right in it, in the order of lists.
        var articles: [Collection.Entry] = []
        /// Sections right below it, in the order of lists.
        var sections: [SectionPath] = []
    }

    /// The outermost sections that have something to show.
    let tops: [SectionPath]
    private let sections: [SectionPath: Section]

    /// - Parameters:
    ///   - entries: articles as the language shows them, in any order.
    ///   - settings: says which sections there are, and in which order.
    init(_ entries: [Collection.Entry], _ articles: [Article], _ settings: Sections, _ language: LanguageTag) {
        var found: [SectionPath: Section] = [:]
        for entry in entries {
            let path = entry.id.section
            for parent in path.ancestors + [path] where found[parent] == nil { found[parent] = Section(path: parent) }
            if entry.id.isIndex { found[path]?.page = entry } else { found[path]?.articles.append(entry) }
        }
        for path in found.keys {
            if let parent = path.parent { found[parent]?.sections.append(path) }
        }
        let places = Dictionary(settings.named.enumerated().map { ($1.path, $0) }) { first, _ in first }
        let order = Order(articles: articles, settings: settings, places: places, language: language)
        tops = order.sorted(settings.tops.filter { found[$0] != nil }, found)
        sections = found.mapValues { [found] section in
            var section = section
            section.articles = order.sorted(section.articles)
            section.sections = order.sorted(section.sections, found)
            return section
        }
    }

    subscript(_ path: SectionPath) -> Section? { sections[path] }

    /// Every section, an outer one before those within it.
    var all: [Section] { tops.flatMap(sections(within:)) }

    /// A section and those within it, in the order of lists.
    func sections(within path: SectionPath) -> [Section] {
        guard let section = sections[path] else { return [] }
        return [section] + section.sections.flatMap(sections(within:))
    }

    /// The articles of a section and of those within it, without the sections' own pages.
    func articles(within path: SectionPath) -> [Collection.Entry] {
        guard let section = sections[path] else { return [] }
        return section.sections.isEmpty ? section.articles : section.articles + section.sections.flatMap(articles(within:))
    }

    private struct Order {
        let articles: [Article]
        let settings: Sections
        let places: [SectionPath: Int]
        let language: LanguageTag

        /// Articles whose front matter gives a place come first, the others by title; those that stand in for a missing
        /// translation come last.
        func sorted(_ entries: [Collection.Entry]) -> [Collection.Entry] {
            entries.map { entry in
                let article = articles[entry.article]
                return (entry, entry.isFallback ? 1 : 0, article.order ?? .max, article.title.value.lowercased())
            }
            .sorted { ($0.1, $0.2, $0.3, $0.0.id.slug) < ($1.1, $1.2, $1.3, $1.0.id.slug) }
            .map(\.0)
        }

        /// By the place that the settings or the section's own page give, then by the order in the settings, then by name.
        func sorted(_ paths: [SectionPath], _ sections: [SectionPath: Section]) -> [SectionPath] {
            paths.map { path in
                let own = sections[path]?.page.flatMap { articles[$0.article].order }
                return (path, settings[path]?.order(in: language) ?? own ?? .max, places[path] ?? .max)
            }
            .sorted { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }
            .map(\.0)
        }
    }
}
