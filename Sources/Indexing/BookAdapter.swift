import Basics
import Content
import Diagnostics
import Language
import Markdown
import SearchCore

/// Templates and articles of a book as texts that can be found.
package struct BookAdapter {
    private let book: Book

    package init(_ book: Book) {
        self.book = book
    }

    /// A compiler that knows what the book has beside its texts.
    package var compiler: IndexCompiler {
        var compiler = IndexCompiler()
        compiler.uncovered = book.uncovered.flatMap(\.sections)
        return compiler
    }

    package func templates() -> [SearchDocument] {
        let badges = Badges.read(inBook: book.root)
        return book.templates.parallelMap { template in
            let note = badges.badge(of: template.name.description, revision: template.revision.description)
            return SearchDocument(
                id: template.name.id.description, variant: template.name.variant, language: template.name.language.description,
                title: template.title.value, category: template.name.id.categoryName, questions: template.questions.map(\.value),
                keywords: template.keywords.map(\.value), interest: template.interest ?? "",
                body: template.sections.map { plain($0.placeholders, template.file, template.name.language) }.joined(separator: "\n"),
                channels: template.channels.map(\.value.rawValue), status: template.status.rawValue,
                mood: template.mood.rawValue, path: template.path,
                prior: Float(note?.prior ?? 0),
                badge: template.revise == nil && note?.reasons.isEmpty ?? true ? "" : "revise", revision: template.revision.description,
                orderPatterns: RecordingNotes.numberPatterns(of: template.variables))
        }
    }

    /// Published help pages; `path` is the source file.
    package func articles() -> [SearchDocument] {
        book.articles.parallelMap { article in
            let body = plain(article.placeholders, article.file, article.name.language)
            return SearchDocument(
                id: article.name.id.description, language: article.name.language.description, title: article.title.value,
                category: article.name.id.categoryName, questions: article.questions.map(\.value),
                keywords: article.keywords.map(\.value),
                interest: article.description?.value ?? "", body: body, status: article.status.rawValue, path: article.path)
        }
    }

    /// Plain text of all branches; facts are filled in, what only a customer's case can tell reads `[…]`.
    private func plain(_ tree: PlaceholderTree, _ file: SourceFile, _ language: LanguageTag) -> String {
        var markdown = ""
        append(tree.parts, file, language, &markdown)
        return PlainTextRenderer().text(Document(parsing: markdown).root)
    }

    private func append(_ parts: [PlaceholderTree.Part], _ file: SourceFile, _ language: LanguageTag, _ markdown: inout String) {
        for part in parts where markdown.utf8.count <= Evaluator.maximumSize {
            switch part {
            case .markup(let offsets): markdown += file.slice(offsets)
            case .output(let output): markdown += value(output, language) ?? "[…]"
            case .conditional(let conditional):
                for branch in conditional.branches { append(branch.parts, file, language, &markdown) }
                append(conditional.alternative ?? [], file, language, &markdown)
            case .include(let include):
                guard let fragment = book.fragment(include.name.value, language: language) else { continue }
                append(
                    fragment.placeholders.parts.filter { if case .include = $0 { false } else { true } }, fragment.file, language, &markdown
                )
            }
        }
    }

    private func value(_ output: PlaceholderTree.Output, _ language: LanguageTag) -> String? {
        guard output.filters.isEmpty, let name = output.operand.variable?.value else { return nil }
        if name == "shop_name" { return book.settings.shopName.text(in: language) }
        guard name.hasPrefix("facts."), let fact = book.settings.facts[String(name.dropFirst("facts.".count))] else { return nil }
        return fact.text.exact(in: language)
    }
}
