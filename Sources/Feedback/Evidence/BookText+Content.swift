import Basics
import Content
import Diagnostics
import Language

extension BookText {
    /// What the feedback needs of each published template of a book.
    package static func all(of book: Book) -> [BookText] {
        book.templates.filter { $0.status == .published }.map { BookText($0) }
    }

    /// What the feedback needs of each published article of a book; the article's id takes the template's place.
    package static func articles(of book: Book) -> [BookText] {
        book.articles.filter { $0.status == .published }.map { BookText($0) }
    }

    init(_ article: Article) {
        self.init(
            name: RecordedText(article), title: article.title.value, path: article.path, body: String(article.file.slice(article.body)),
            isDeclaredMinor: article.change == .minor)
    }

    package init(_ template: Template) {
        self.init(
            name: RecordedText(template), title: template.title.value, path: template.path,
            body: String(template.file.slice(template.body)),
            isDeclaredMinor: template.change == .minor, facts: Self.facts(of: template),
            reviewed: template.reviewed.map { $0.number * 86_400 }, reviewDue: template.reviewDue.map { $0.number * 86_400 },
            mark: FrontMatterMark.read(template.file.text))
    }

    private static func facts(of template: Template) -> [String] {
        let names = template.sections.flatMap(\.placeholders.variables).map(\.value).filter(Variable.isFact)
        return Set(names.map { String($0.dropFirst("facts.".count)) }).sorted()
    }
}

extension RecordedText {
    package init(_ template: Template) {
        self.init(
            template: template.name.id.description, variant: template.name.variant ?? "", language: template.name.language.description,
            revision: template.revision.description)
    }
}

extension RecordedText {
    /// An article as it reads now; its id takes the template's place.
    package init(_ article: Article) {
        self.init(
            template: article.name.id.description, language: article.name.language.description, revision: article.revision.description)
    }
}

extension Book {
    /// Values of the facts by `name:language`, to see when they change.
    package var factValues: [String: String] {
        let languages = Set(templates.map(\.name.language))
        return settings.facts.values.reduce(into: [:]) { values, fact in
            for language in languages { values["\(fact.name):\(language)"] = fact.text.exact(in: language) }
        }
    }
}
