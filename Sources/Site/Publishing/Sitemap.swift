import Basics
import Content
import Language
import Markdown

/// `sitemap.xml` with the languages of every page (sitemaps.org 0.9; Google's hreflang extension).
struct Sitemap {
    let context: SiteContext

    func xml() -> String {
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """
        for language in context.collection.languages {
            add(.home(language), context.collection.languages, PageKey.home, everybody: .root, to: &xml)
            for section in context.collection.tree(language).all {
                let own = context.collection.languages.filter { language in
                    context.collection.tree(language)[section.path].map { context.hasOwnText($0, language) } ?? false
                }
                guard own.contains(language) else { continue }
                let day = section.page.flatMap { $0.isFallback ? nil : context.article($0).reviewed }
                add(.section(section.path, language), own, { .section(section.path, $0) }, day: day, to: &xml)
            }
            for entry in context.collection.entries(language) where !entry.isFallback && !entry.id.isIndex {
                let article = context.article(entry)
                guard article.status == .published else { continue }
                add(
                    .article(entry.id, language), context.languages(of: entry.id), { .article(entry.id, $0) }, day: article.reviewed,
                    to: &xml)
            }
        }
        return xml + "</urlset>\n"
    }

    private func add(
        _ page: PageKey, _ languages: [LanguageTag], _ translation: (LanguageTag) -> PageKey, day: Day? = nil,
        everybody: PageKey? = nil, to xml: inout String
    ) {
        guard let address = context.addresses.canonical(page) else { return }
        xml += "<url><loc>\(address.htmlEscaped)</loc>"
        if let day { xml += "<lastmod>\(day)</lastmod>" }
        for alternate in context.alternates(languages, translation, everybody: everybody) {
            xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.language)\" href=\"\(alternate.address.htmlEscaped)\"/>"
        }
        xml += "</url>\n"
    }
}
