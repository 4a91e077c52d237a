import Language

/// The theme that comes with the program: `Assets/`, compiled in, and the phrases of every language.
enum EmbeddedTheme {
    static let files = assets.merging(phrases) { own, _ in own }

    private static let phrases = Dictionary(
        LanguagePack.all.map { ("phrases.\($0.tag).json", Array($0.site.utf8)) }
    ) { first, _ in first }

    private static let assets: [String: [UInt8]] = [
        "article.mustache": PackageResources.article_mustache,
        "breadcrumbs.mustache": PackageResources.breadcrumbs_mustache,
        "category.mustache": PackageResources.category_mustache,
        "contact.mustache": PackageResources.contact_mustache,
        "footer.mustache": PackageResources.footer_mustache,
        "helpful.mustache": PackageResources.helpful_mustache,
        "home.mustache": PackageResources.home_mustache,
        "icons.mustache": PackageResources.icons_mustache,
        "not-found.mustache": PackageResources.not_found_mustache,
        "offline.js": PackageResources.offline_js,
        "offline.mustache": PackageResources.offline_mustache,
        "page.mustache": PackageResources.page_mustache,
        "redirect.mustache": PackageResources.redirect_mustache,
        "root.mustache": PackageResources.root_mustache,
        "search.js": PackageResources.search_js,
        "searchbox.mustache": PackageResources.searchbox_mustache,
        "search.mustache": PackageResources.search_mustache,
        "sections.mustache": PackageResources.sections_mustache,
        "site.css": PackageResources.site_css,
        "site.js": PackageResources.site_js,
        "theme.js": PackageResources.theme_js,
    ]
}
