/// The theme that comes with the program: `Assets/`, compiled in.
enum EmbeddedTheme {
    static let files: [String: [UInt8]] = [
        "article.mustache": PackageResources.article_mustache,
        "breadcrumbs.mustache": PackageResources.breadcrumbs_mustache,
        "category.mustache": PackageResources.category_mustache,
        "footer.mustache": PackageResources.footer_mustache,
        "helpful.mustache": PackageResources.helpful_mustache,
        "home.mustache": PackageResources.home_mustache,
        "icons.mustache": PackageResources.icons_mustache,
        "not-found.mustache": PackageResources.not_found_mustache,
        "offline.js": PackageResources.offline_js,
        "offline.mustache": PackageResources.offline_mustache,
        "page.mustache": PackageResources.page_mustache,
        "phrases.en.json": PackageResources.phrases_en_json,
        "phrases.pl.json": PackageResources.phrases_pl_json,
        "phrases.ru.json": PackageResources.phrases_ru_json,
        "redirect.mustache": PackageResources.redirect_mustache,
        "root.mustache": PackageResources.root_mustache,
        "search.js": PackageResources.search_js,
        "searchbox.mustache": PackageResources.searchbox_mustache,
        "search.mustache": PackageResources.search_mustache,
        "site.css": PackageResources.site_css,
        "site.js": PackageResources.site_js,
    ]
}
