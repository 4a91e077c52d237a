import Content
import Language
import Markdown

/// The sidebar of sections and articles, with the place of a page marked.
///
/// Thousands of pages have one, so that its links are written once: a page adds what leads from it to the site's root.
struct SectionNavigation: Sendable {
    /// A link without its beginning.
    fileprivate struct Link: Sendable {
        let page: PageKey
        /// `en/delivery/tracking.html`
        let address: String
        /// Attributes and text behind the address.
        let rest: String
        let digest: Digest
    }

    private struct Section: Sendable {
        let own: Link
        /// Words of the link to all that a long list leaves out.
        let all: String
        let articles: [Link]
        let places: [TextID: Int]
        let sections: [SectionPath]
    }

    private let sections: [LanguageTag: [SectionPath: Section]]
    private let tops: [LanguageTag: [SectionPath]]

    /// Of a longer list only the neighbourhood of the page is shown.
    static let longest = 60
    private static let neighbours = 10
    /// Where a branch has more articles than this, other branches are links that lead there.
    private static let openable = 150

    init(_ context: SiteContext) {
        let names = context.names
        var sections: [LanguageTag: [SectionPath: Section]] = [:]
        var tops: [LanguageTag: [SectionPath]] = [:]
        for language in context.collection.languages {
            let tree = context.collection.tree(language)
            let phrases = context.phrases(language)
            let formatter = context.settings.formatter(for: language)
            tops[language] = tree.tops
            sections[language] = Dictionary(
                uniqueKeysWithValues: tree.all.map { section in
                    let page = PageKey.section(section.path, language)
                    let count = context.collection.entries(section.path, language).count
                    let title = names.title(section.path, language)
                    return (
                        section.path,
                        Section(
                            own: Link(context, page, title, nil, Digest(title)),
                            all: phrases.count("all_articles", count, formatter).htmlEscaped,
                            articles: section.articles.map { Link(context, $0, language) },
                            places: Dictionary(section.articles.enumerated().map { ($1.id, $0) }) { first, _ in first },
                            sections: section.sections)
                    )
                })
        }
        self.sections = sections
        self.tops = tops
    }

    /// - Parameters:
    ///   - path: the section that the page is in, or is the page of.
    ///   - current: the page.
    ///   - prefix: what stands before an address on it.
    func html(_ path: SectionPath, _ language: LanguageTag, current: PageKey, prefix: String) -> String {
        var writer = Writer(sections: sections[language] ?? [:], path: path, current: current, prefix: prefix)
        for top in tops[language] ?? [] { writer.add(top) }
        return writer.html
    }

    /// Stands for the sidebar of a page.
    func digest(_ path: SectionPath, _ language: LanguageTag, around id: TextID?) -> Digest {
        var builder = DigestBuilder()
        let sections = sections[language] ?? [:]
        for top in tops[language] ?? [] {
            if let section = sections[top] { builder.add(section.own.digest) }
            if top.contains(path) { Self.add(top, path, id, sections, &builder) }
        }
        return builder.digest
    }

    private static func add(
        _ path: SectionPath, _ target: SectionPath, _ id: TextID?, _ sections: [SectionPath: Section], _ builder: inout DigestBuilder
    ) {
        guard let section = sections[path] else { return }
        builder.add(section.own.digest)
        builder.add(section.all)
        for index in window(section, around: id) { builder.add(section.articles[index].digest) }
        for inner in section.sections { add(inner, target, id, sections, &builder) }
    }

    /// The part of a list that a page shows.
    private static func window(_ section: Section, around id: TextID?) -> Range<Int> {
        guard section.articles.count > longest else { return section.articles.indices }
        let place = id.flatMap { section.places[$0] } ?? 0
        let start = max(0, min(place - neighbours, section.articles.count - 2 * neighbours - 1))
        return start..<min(start + 2 * neighbours + 1, section.articles.count)
    }

    private struct Writer {
        let sections: [SectionPath: Section]
        let path: SectionPath
        let current: PageKey
        let prefix: String
        var html = ""
        private let opensAll: Bool

        init(sections: [SectionPath: Section], path: SectionPath, current: PageKey, prefix: String) {
            (self.sections, self.path, self.current, self.prefix) = (sections, path, current, prefix)
            let branch = sections.filter { path.top == $0.key.top }.values
            opensAll = branch.count > 1 && branch.reduce(0) { $0 + $1.articles.count } <= openable
            html.reserveCapacity(4 << 10)
        }

        private var id: TextID? { if case .article(let id, _) = current { id } else { nil } }

        mutating func add(_ path: SectionPath) {
            guard let section = sections[path] else { return }
            let isAround = path.contains(self.path)
            guard isAround || opensAll && path.top == self.path.top else { return add(section.own) }
            html += "<li><details\(isAround ? " open" : "")><summary>\(section.own.title)</summary>\n<ul>\n"
            add(section.own, as: section.all)
            for index in window(section, around: id) { add(section.articles[index]) }
            for inner in section.sections { add(inner) }
            html += "</ul></details></li>\n"
        }

        private mutating func add(_ link: Link, as words: String? = nil) {
            html += "<li><a href=\""
            html += prefix
            html += link.address
            html += link.page == current ? "\" aria-current=\"page\"" : "\""
            if let words {
                html += ">\(words)</a></li>\n"
            } else {
                html += link.rest
            }
        }
    }
}

extension SectionNavigation.Link {
    fileprivate init(_ context: SiteContext, _ page: PageKey, _ title: String, _ tag: LanguageTag?, _ digest: Digest) {
        self.page = page
        address = context.addresses.address(page)
        rest = "\(tag.map { " lang=\"\($0)\"" } ?? "")>\(title.htmlEscaped)</a></li>\n"
        self.digest = digest
    }

    fileprivate init(_ context: SiteContext, _ entry: Collection.Entry, _ language: LanguageTag) {
        let article = context.article(entry)
        var builder = DigestBuilder()
        context.add(entry, to: &builder)
        self.init(
            context, .article(entry.id, language), article.title.value, entry.isFallback ? article.name.language : nil, builder.digest)
    }

    /// The text of the link.
    fileprivate var title: Substring {
        let text = rest.drop { $0 != ">" }.dropFirst()
        return text.dropLast("</a></li>\n".count)
    }
}
