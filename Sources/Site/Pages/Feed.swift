import Basics
import Content
import Language
import Markdown

/// Articles of one language by the day they were last reviewed (Atom, RFC 4287); corrections of form stay out.
struct Feed {
    let context: SiteContext
    let language: LanguageTag

    var path: String { "\(language)/feed.xml" }

    func xml() -> String {
        guard let base = context.addresses.base, let home = context.addresses.canonical(.home(language)) else { return "" }
        let articles = recent(context.site.feedLength)
        let title = context.phrases(language).text("feed_title", ["site": context.title(language)])
        let author = context.settings.shopName.text(in: language)
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language)">
            <title>\(title.xmlText)</title>
            <id>\(home.htmlEscaped)</id>
            <link rel="self" type="application/atom+xml" href="\((base + path).htmlEscaped)"/>
            <link rel="alternate" type="text/html" href="\(home.htmlEscaped)"/>
            <updated>\(Self.time(articles.first?.reviewed))</updated>
            <author><name>\((author.isEmpty ? context.title(language) : author).xmlText)</name></author>

            """
        for article in articles { add(article, to: &xml) }
        return xml + "</feed>\n"
    }

    /// The articles that were reviewed last, corrections of form left out.
    func recent(_ limit: Int) -> [Article] {
        let own = context.collection.entries(language).filter { !$0.isFallback }.map(context.article)
        let changed = own.filter { $0.reviewed != nil && $0.change != .minor && $0.status == .published }
        let sorted = changed.sorted {
            ($1.reviewed?.number ?? 0, $0.name.id.description) < ($0.reviewed?.number ?? 0, $1.name.id.description)
        }
        return Array(sorted.prefix(limit))
    }

    private func add(_ article: Article, to xml: inout String) {
        guard let address = context.addresses.canonical(.article(article.name.id, language)) else { return }
        xml += """
            <entry>
            <title>\(article.title.value.xmlText)</title>
            <id>\(address.htmlEscaped)</id>
            <link rel="alternate" type="text/html" href="\(address.htmlEscaped)"/>
            <updated>\(Self.time(article.reviewed))</updated>
            <summary>\((article.description?.value ?? article.title.value).xmlText)</summary>
            </entry>

            """
    }

    /// RFC 3339; a review has a day and no time.
    private static func time(_ day: Day?) -> String { "\(day.map(\.description) ?? "1970-01-01")T00:00:00Z" }
}

extension String {
    /// Escaped, without the characters that XML 1.0 (section 2.2) does not have.
    var xmlText: String {
        let allowed = unicodeScalars.filter { $0.value >= 0x20 ? $0.value != 0xFFFE && $0.value != 0xFFFF : $0 == "\t" || $0 == "\n" }
        return String(String.UnicodeScalarView(allowed)).htmlEscaped
    }
}
