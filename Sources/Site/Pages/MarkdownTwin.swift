import Content
import Language

/// The text of an article as Markdown beside its page, for readers that are programs.
struct MarkdownTwin {
    let context: SiteContext

    static func path(_ id: TextID, _ language: LanguageTag) -> String { "\(language)/\(id).md" }

    static func href(_ addresses: Addresses, _ own: PageKey, from page: PageKey) -> String? {
        guard case .article(let id, let language) = own else { return nil }
        return addresses.prefix(from: page) + Addresses.encoded(path(id, language))
    }

    func text(_ index: Int) -> String {
        let article = context.collection.articles[index]
        let description = article.description.map { "\n> \($0.value)\n" } ?? ""
        return "# \(article.title.value)\n\(description)\n\(context.bodies[index].rendered.markdown.trimmingSuffix(while: \.isNewline))\n"
    }
}

/// `llms.txt`: the site in one list of links (llmstxt.org).
struct LLMsText {
    let context: SiteContext

    func text() -> String {
        guard let language = context.collection.languages.first else { return "" }
        let base = context.addresses.base ?? ""
        var text = "# \(context.title(language))\n"
        let description = context.site.description.text(in: language)
        if !description.isEmpty { text += "\n> \(description)\n" }
        for language in context.collection.languages {
            for section in context.collection.tree(language).all {
                let entries = ((section.page.map { [$0] } ?? []) + section.articles).filter { !$0.isFallback }
                guard !entries.isEmpty else { continue }
                let names = (section.path.ancestors + [section.path]).map { context.names.title($0, language) }
                text += "\n## \(names.joined(separator: " › ")) (\(language))\n\n"
                for entry in entries {
                    let article = context.article(entry)
                    let about = article.description.map { ": \($0.value)" } ?? ""
                    text += "- [\(article.title.value)](\(base)\(Addresses.encoded(MarkdownTwin.path(entry.id, language))))\(about)\n"
                }
            }
        }
        return text
    }
}

extension String {
    func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !predicate($0) }) else { return "" }
        return self[...last]
    }
}
