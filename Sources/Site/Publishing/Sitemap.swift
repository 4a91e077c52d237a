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
            add(.home(language), context.collection.languages, PageKey.home, to: &xml)
            for category in context.categories(language) {
                let own = context.collection.languages.filter { context.collection.entries(category, $0).contains { !$0.isFallback } }
                if own.contains(language) { add(.category(category, language), own, { .category(category, $0) }, to: &xml) }
            }
            for entry in context.collection.entries(language) where !entry.isFallback {
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
        _ page: PageKey, _ languages: [LanguageTag], _ translation: (LanguageTag) -> PageKey, day: Day? = nil, to xml: inout String
    ) {
        guard let address = context.addresses.canonical(page) else { return }
        xml += "<url><loc>\(address.htmlEscaped)</loc>"
        if let day { xml += "<lastmod>\(day)</lastmod>" }
        for alternate in context.alternates(languages, translation) {
            xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.language)\" href=\"\(alternate.address.htmlEscaped)\"/>"
        }
        xml += "</url>\n"
    }
}
