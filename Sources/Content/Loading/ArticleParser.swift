import Diagnostics

/// Reads one help article.
struct ArticleParser: Sendable {
    /// Folders that articles may lie in.
    let sections: Sections

    static let keys = [
        "title", "description", "category", "questions", "keywords", "related", "aliases", "law", "owner", "reviewed", "review_in",
        "status", "change", "order", "popular", "audience", "hidden",
    ]

    func parse(_ file: SourceFile) -> (article: Article?, problems: [Diagnostic]) {
        let name: TextName
        do throws(TextFileName.Problem) {
            name = try TextFileName(path: file.path, sections: sections).name
        } catch {
            return (nil, [Diagnostic(.error, rule: "file-names-are-valid", path: file.path, error.message)])
        }
        if let variant = name.variant {
            return (
                nil,
                [
                    Diagnostic(
                        .error, rule: "file-names-are-valid", path: file.path,
                        "article has the variant '\(variant)'; only templates have variants")
                ]
            )
        }
        switch FrontMatterReader(file: file).read() {
        case .failure(let problem): return (nil, [problem.diagnostic])
        case .success(let (yaml, body)):
            var fields = Fields(yaml, in: file, rule: TemplateParser.rule)
            fields.allow(Self.keys)
            let article = article(name, file, body, &fields)
            return (article, fields.problems)
        }
    }

    private func article(_ name: TextName, _ file: SourceFile, _ body: Range<Int>, _ fields: inout Fields) -> Article {
        fields.checkCategory(of: name)
        let title = fields.string("title")
        if title == nil { fields.problem("title is missing; add 'title: …'", at: 0..<0) }
        fields.checkTitle(title)
        let (placeholders, problems) = PlaceholderParser.parseArticle(file, body)
        fields.absorb(problems)
        return Article(
            name: name, file: file, fields: fields.places, body: body,
            title: title ?? Located(name.id.slug, at: 0..<0), description: fields.string("description"),
            questions: fields.strings("questions"),
            keywords: fields.strings("keywords"), related: fields.strings("related"), aliases: fields.strings("aliases"), law: fields.law(),
            owner: fields.string("owner")?.value, reviewed: fields.day("reviewed")?.value, reviewIn: fields.period("review_in")?.value,
            status: fields.choice("status", as: Status.self)?.value ?? .published,
            change: fields.choice("change", as: ChangeSignificance.self)?.value, order: fields.number("order").map { Int($0.value) },
            isPopular: fields.bool("popular")?.value ?? false, audience: audience(&fields), isHidden: fields.bool("hidden")?.value ?? false,
            placeholders: placeholders)
    }

    /// Names of those who may read it: `audience: partners`, or a list.
    private func audience(_ fields: inout Fields) -> [String] {
        fields.strings("audience").compactMap { name in
            if TextID.isSlug(name.value) { return name.value }
            fields.problem("audience '\(name.value)' is no name; use lower-case letters, digits and single hyphens", at: name.offsets)
            return nil
        }
    }
}
