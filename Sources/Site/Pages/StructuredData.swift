import Basics
import Content
import Language

/// JSON-LD of an article: Article and BreadcrumbList of schema.org.
struct StructuredData {
    let context: SiteContext

    func json(_ article: Article, crumbs: [(name: String, page: PageKey)], page: PageKey) -> String {
        guard let address = context.addresses.canonical(page) else { return "" }
        let language = article.name.language
        var entries: [(String, String)] = [
            ("@type", JSON.string("Article")), ("headline", JSON.string(article.title.value)),
            ("inLanguage", JSON.string(language.description)),
            ("url", JSON.string(address)), ("mainEntityOfPage", JSON.string(address)),
        ]
        if let description = article.description { entries.append(("description", JSON.string(description.value))) }
        if let day = article.reviewed { entries.append(("dateModified", JSON.string(day.description))) }
        let shop = context.settings.shopName.text(in: language)
        if !shop.isEmpty {
            let organization = JSON.object([("@type", JSON.string("Organization")), ("name", JSON.string(shop))])
            entries += [("author", organization), ("publisher", organization)]
        }
        return JSON.object([
            ("@context", JSON.string("https://schema.org")), ("@graph", JSON.array([JSON.object(entries), breadcrumbs(crumbs)])),
        ])
    }

    private func breadcrumbs(_ crumbs: [(name: String, page: PageKey)]) -> String {
        let items = crumbs.enumerated().map { index, crumb in
            JSON.object([
                ("@type", JSON.string("ListItem")), ("position", "\(index + 1)"), ("name", JSON.string(crumb.name)),
                ("item", JSON.string(context.addresses.canonical(crumb.page) ?? "")),
            ])
        }
        return JSON.object([("@type", JSON.string("BreadcrumbList")), ("itemListElement", JSON.array(items))])
    }
}
