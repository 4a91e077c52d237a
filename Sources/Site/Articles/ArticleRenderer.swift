import Content
import Diagnostics
import Language
import Markdown

/// Turns an article's text into HTML: facts filled, links resolved and checked, headings with anchors.
struct ArticleRenderer: Sendable {
    let settings: Settings
    let site: SiteSettings
    let collection: Collection
    let assets: AssetCatalog
    let addresses: Addresses
    let theme: Theme
    let writesMarkdown: Bool

    func render(_ article: Article) -> RenderedArticle {
        let filled = evaluator(article.name.language).fill(article.placeholders, of: article.file)
        let (tree, isCut) = filled.parsed
        var survey = LinkSurvey(
            article: article, reader: LinkReader(article: article, collection: collection, assets: assets), addresses: addresses,
            assets: assets)
        survey.read(tree)
        let outline = Outline(tree)
        let html = ArticleHTML(
            survey: survey, outline: outline, phrases: theme.phrases(for: article.name.language), allowsHTML: site.allowsHTML
        ).html(tree)
        let sections = ArticleSection.all(of: tree, outline)
        return RenderedArticle(
            html: html,
            facts: BodyFacts(
                headings: outline.headings, anchorLinks: survey.anchorLinks, articles: survey.articles, assets: survey.assetAddresses,
                minutes: Self.minutes(sections)),
            sections: sections,
            markdown: writesMarkdown ? filled.markdown : "", externalLinks: survey.externalLinks,
            diagnostics: problems(filled, article) + survey.problems + (isCut ? excesses(article) : [])
                + (RawTags.areShown(in: tree, allowsHTML: site.allowsHTML)
                    ? RawTags(article: article, allowsHTML: site.allowsHTML).findings() : []))
    }

    /// Adults read 238 words of English prose a minute (Brysbaert 2019, table 5); code counts half.
    private static func minutes(_ sections: [ArticleSection]) -> Int {
        let words = sections.reduce(0) { $0 + spaces($1.prose) + spaces($1.code) / 2 }
        return (words + 237) / 238
    }

    private static func spaces(_ text: String) -> Int { text.utf8.count { $0 == 0x20 || $0 == 0x0A } }

    /// Parses the source again: only a text too much for the Markdown reader asks for it.
    private func excesses(_ article: Article) -> [Diagnostic] {
        article.document.findings.map {
            Diagnostic(.error, rule: "markdown-is-read-as-written", path: article.path, range: article.file.range($0.offsets), $0.message)
        }
    }

    private func evaluator(_ language: LanguageTag) -> Evaluator {
        Evaluator(formatter: settings.formatter(for: language), fragments: { _ in nil }) { [settings] name in
            if name == "shop_name" { return .text(settings.shopName.text(in: language)) }
            return Variable.isFact(name) ? settings.facts[String(name.dropFirst("facts.".count))]?.value(in: language) : nil
        }
    }

    private func problems(_ filled: FilledText, _ article: Article) -> [Diagnostic] {
        filled.missing.map { name in
            let known = settings.facts.keys.sorted().map { "facts." + $0 }
            let isKnown = known.contains(name.value)
            let remedy =
                isKnown
                ? "give it one in .replybook.yml"
                : Suggestion.nearest(to: name.value, in: known).map { "did you mean '\($0)'?" } ?? "add it to 'facts' in .replybook.yml"
            return Diagnostic(
                .error, rule: "articles-have-their-values", path: article.path, range: article.file.range(name.offsets),
                "'\(name.value)' has no value in \(article.name.language); \(remedy)")
        }
            + filled.problems.map {
                Diagnostic(.error, rule: "articles-have-their-values", path: article.path, range: article.file.range($0.offsets), $0.value)
            }
    }
}
