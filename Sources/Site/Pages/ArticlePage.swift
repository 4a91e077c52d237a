import Basics
import Content
import Foundation
import Language
import Markdown

/// One article in one language, or the text it falls back to there.
struct ArticlePage {
    let frame: PageFrame
    let entry: Collection.Entry
    let language: LanguageTag
    let previous: Collection.Entry?
    let next: Collection.Entry?
    private var context: SiteContext { frame.context }
    private var page: PageKey { .article(entry.id, language) }
    private var article: Article { context.article(entry) }
    private var body: ArticleBody { context.bodies[entry.article] }

    /// Stands for everything the page shows, gathered without making any of it.
    ///
    /// The digest of the body stands for the article's file, the settings and the theme.
    func inputs() -> Digest {
        var builder = DigestBuilder()
        builder.add(frame.digest(page, language))
        builder.add(body.digest)
        builder.add(frame.navigation.digest(entry.id.section, language, around: entry.id))
        builder.add(entry.isFallback ? 1 : 0)
        for other in [previous, next] {
            builder.add(other == nil ? 0 : 1)
            if let other { context.add(other, to: &builder) }
        }
        for other in related() { context.add(other, to: &builder) }
        // Alternates, and whether this text is behind the one it was translated from.
        for (language, article) in context.collection.translations(entry.id).sorted(by: { $0.key < $1.key }) {
            builder.add(language.description)
            builder.add(context.listings[article])
        }
        return builder.digest
    }

    func source() -> PageSource {
        let phrases = context.phrases(language)
        let section = entry.id.section
        let names = context.names
        let crumbs: [(name: String, page: PageKey)] =
            [(phrases["home"], .home(language))]
            + (section.ancestors + [section]).filter { context.collection.tree(language)[$0] != nil }.map {
                (names.title($0, language), .section($0, language))
            }
        let tag = entry.isFallback ? article.name.language.description : nil
        var view = frame.view(page, language)
        view.text("article_tag", tag)
        addDirections(&view)
        let body = body
        view.html("body", digest: body.digest) { body.rendered.html }
        view.list("crumbs", Crumbs(frame: frame, page: page, language: language).views(crumbs, last: article.title.value, tag: tag))
        view.flag("has_tree", true)
        view.html("tree", digest: frame.navigation.digest(section, language, around: entry.id)) { [frame, page, language] in
            frame.navigation.html(section, language, current: page, prefix: frame.context.addresses.prefix(from: page))
        }
        view.text("section_title", names.title(SectionPath(section.top) ?? section, language))
        addContents(&view)
        addNotice(&view, phrases)
        addEnd(&view, phrases)
        return frame.page(page, language, template: "article", head: head(crumbs), view: view)
    }

    private func head(_ crumbs: [(name: String, page: PageKey)]) -> PageHead {
        let own = PageKey.article(entry.id, article.name.language)
        let id = entry.id
        return PageHead(
            title: article.title.value, headTitle: "\(article.title.value) · \(context.title(language))",
            description: article.description?.value, type: "article", isHidden: article.status == .draft || article.isHidden,
            canonical: context.addresses.canonical(own),
            alternates: entry.isFallback ? [] : context.alternates(context.languages(of: id)) { .article(id, $0) },
            jsonLD: StructuredData(context: context).json(article, crumbs: crumbs + [(article.title.value, own)], page: own),
            twin: context.site.writesMarkdown ? MarkdownTwin.href(context.addresses, own, from: page) : nil,
            inLanguage: { .article(id, $0) })
    }

    /// A table of contents where there are at least two headings of the first two levels that it has.
    private func addContents(_ view: inout View) {
        let first = body.facts.headings.map(\.level).min() ?? 2
        let headings = body.facts.headings.filter { $0.level <= first + 1 }
        guard headings.count >= 2 else { return }
        view.list(
            "toc",
            headings.map { heading in
                var view = View()
                view.text("level", "\(2 + heading.level - first)")
                view.text("id", heading.id)
                view.text("text", heading.text)
                return view
            })
    }

    /// Attributes for the text where it runs against its page, and for what is the page's own inside it.
    private func addDirections(_ view: inout View) {
        let (outer, inner) = (PageFrame.direction(language), PageFrame.direction(article.name.language))
        guard inner != outer else { return }
        view.html("article_direction", " dir=\"\(inner)\"")
        view.html("page_direction", " dir=\"\(outer)\"")
    }

    private func addNotice(_ view: inout View, _ phrases: Phrases) {
        if article.status == .draft { view.text("draft", phrases["draft"]) }
        if entry.isFallback {
            let other = article.name.language
            let name = "<span lang=\"\(other)\">\(frame.name(of: other).htmlEscaped)</span>"
            // Phrases of another language speak of "this language", not of their own.
            let key = phrases.language.language == language.language ? "untranslated" : "untranslated_other"
            view.html("notice", phrases[key].htmlEscaped.replacing("{language}", with: name))
        } else if let newer = newerOriginal() {
            view.text("notice", phrases["behind"])
            view.text("notice_link", phrases.text("original", ["language": context.name(of: newer)]))
            view.text("notice_tag", newer.description)
            view.text("notice_href", frame.href(.article(entry.id, newer), from: page))
        }
    }

    /// The default language's text, when it was changed in substance and reviewed after this one.
    private func newerOriginal() -> LanguageTag? {
        let original = context.settings.defaultLanguage
        guard original != language, let source = context.collection.article(entry.id, original), let changed = source.reviewed,
            let change = source.change, change != .minor, let reviewed = article.reviewed, reviewed < changed
        else { return nil }
        return original
    }

    private func addEnd(_ view: inout View, _ phrases: Phrases) {
        let link = ArticleLink(frame: frame, page: page, language: language)
        if let day = article.reviewed { view.text("reviewed", phrases.text("reviewed", ["date": context.days.name(day, language)])) }
        let minutes = body.facts.minutes
        if minutes > 1 {
            view.text("reading_time", phrases.count("reading_time", minutes, context.settings.formatter(for: language)))
        }
        view.flag("has_facts", article.reviewed != nil || minutes > 1)
        view.text("edit", EditAddress(settings: context.settings, site: context.site).address(of: article.path))
        view.list("related", related().map(link.view))
        view.list("previous", previous.map { [link.view($0)] } ?? [])
        view.list("next", next.map { [link.view($0)] } ?? [])
        view.flag("has_steps", previous != nil || next != nil)
        guard context.site.asksForFeedback else { return }
        view.text("article_id", entry.id.description)
        if let endpoint = context.site.feedbackEndpoint {
            view.text("endpoint", endpoint)
            // A page may show the text of another language: the vote is about that text.
            view.text("article_language", article.name.language.description)
            view.text("article_revision", article.revision.description)
        } else if let contact = context.contact {
            let subject = article.title.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            view.text("mail", "\(contact)?subject=\(subject)")
        }
        view.flag("feedback", context.site.feedbackEndpoint != nil || context.contact != nil)
    }

    /// What the front matter names, then what reads alike.
    private func related() -> [Collection.Entry] {
        let article = article
        if article.related.isEmpty, !entry.isFallback {
            let shown = context.related[entry.article].filter { !context.collection.articles[$0].isHidden }
            return shown.prefix(context.site.relatedCount).map { index in
                Collection.Entry(id: context.collection.articles[index].name.id, article: index, isFallback: false)
            }
        }
        let named = article.related.compactMap { TextID($0.value) }.filter { context.collection.contains($0) && $0 != entry.id }
        let alike = context.related[entry.article].map { context.collection.articles[$0].name.id }
        var seen: Set<TextID> = [entry.id]
        return (named + alike).filter { seen.insert($0).inserted }.prefix(context.site.relatedCount).compactMap { id in
            let texts = context.collection.translations(id)
            guard let shown = texts[language] ?? context.collection.languages.lazy.compactMap({ texts[$0] }).first else { return nil }
            return Collection.Entry(id: id, article: shown, isFallback: texts[language] == nil)
        }
    }
}

extension Article {
    /// Stands for what other pages show of it, or compare with their own.
    var listing: Digest {
        var builder = DigestBuilder()
        for text in [path, title.value, description?.value ?? "", status.rawValue, reviewed?.description ?? "", change?.rawValue ?? ""] {
            builder.add(text)
        }
        for question in questions { builder.add(question.value) }
        return builder.digest
    }
}

/// Where a file of the book is edited on the web.
struct EditAddress {
    let settings: Settings
    let site: SiteSettings

    /// `edit_url` with `{path}`, else the repository's address with the path behind it.
    func address(of path: String) -> String? {
        let encoded = Addresses.encoded(path)
        if let pattern = site.editAddress {
            return pattern.contains("{path}") ? pattern.replacing("{path}", with: encoded) : pattern + encoded
        }
        guard let repository = settings.repository else { return nil }
        let base = repository.hasSuffix("/") ? String(repository.dropLast()) : repository
        let isBare = base.contains("//github.com/") && base.split(separator: "/").count == 4
        return base + (isBare ? "/edit/HEAD/" : "/") + encoded
    }
}
