import Checking
import Content
import Diagnostics
import Language
import Replying

/// Finds the templates that an agent's words name.
package struct TemplatePicker {
    package let root: String
    /// True where a help article would do as well, so that a name is looked for among both.
    private let takesArticles: Bool

    package init(root: String, takesArticles: Bool = false) {
        self.root = root
        self.takesArticles = takesArticles
    }

    /// The part of the book that replies with these templates need: their texts, the articles they link, all fragments.
    package func book(for references: [TextReference]) -> Book {
        BookLoader.load(root, where: { Self.isNamed($0, by: references) }, followsLinks: true)
    }

    /// The texts of these templates and all fragments.
    package func texts(for references: [TextReference]) -> Book {
        BookLoader.load(root) { Self.isNamed($0, by: references) }
    }

    private static func isNamed(_ file: BookFile, by references: [TextReference]) -> Bool {
        switch file.kind {
        case .template: references.contains { names($0, file.path) }
        case .fragment: true
        default: false
        }
    }

    /// True for all texts of the id that a reference means, since a variant builds on its base text.
    private static func names(_ reference: TextReference, _ path: String) -> Bool {
        // Most paths are of other texts; taking each apart costs more than all else that an outcome's record does.
        guard path.contains(reference.path), let id = TextName(path: path)?.id else { return false }
        return reference.path == id.slug || reference.path == id.description
    }

    package static func references(_ texts: [String]) throws -> [TextReference] {
        try texts.map { text in
            guard let reference = TextReference(text) else {
                throw DeskFailure(
                    "'\(text)' names no template; write category/slug, such as delivery/where-is-my-order",
                    pl: "„\(text)” nie jest nazwą szablonu; wpisz kategoria/nazwa, np. delivery/where-is-my-order",
                    ru: "«\(text)» — не название шаблона; напишите "
                        + "категория/имя, например delivery/where-is-my-order")
            }
            return reference
        }
    }

    /// The text that a reference means in a language, for a channel and a mood.
    ///
    /// - Throws: `DeskFailure` when there is none, or when a slug is in two categories.
    package func template(_ reference: TextReference, in book: Book, language: LanguageTag, choice: VariantChoice) throws -> Template {
        let named = book.templates(matching: reference)
        let ids = Set(named.map(\.name.id)).sorted()
        guard ids.count < 2 else {
            throw DeskFailure.severalCategories(reference, ids)
        }
        guard let id = ids.first else {
            throw broken(reference, nil, in: book) ?? missing(reference)
        }
        let texts = named.filter { $0.name.language == language }
        guard let template = choice.choose(among: texts) else {
            if let failure = broken(reference, language, in: book) { throw failure }
            let languages = Set(named.map(\.name.language)).sorted().map(\.description).joined(separator: ", ")
            throw DeskFailure(
                "'\(id)' has no text in '\(language)'; use --language with \(languages)",
                pl: "„\(id)” nie ma tekstu w języku „\(language)”; dodaj --language z jednym z: \(languages)",
                ru: "у «\(id)» нет текста на языке «\(language)»; укажите --language и один из: \(languages)")
        }
        // A variant builds on its base text: where that cannot be read, its faults are the cause of all others.
        if template.name.variant != nil, !texts.contains(where: { $0.name.variant == nil }),
            let failure = broken(reference, language, in: book)
        {
            throw failure
        }
        return template
    }

    /// What keeps the texts that a reference means from being read.
    private func broken(_ reference: TextReference, _ language: LanguageTag?, in book: Book) -> DeskFailure? {
        let findings = book.diagnostics.filter { finding in
            finding.severity == .error && Self.names(reference, finding.path)
                && (language == nil || TextName(path: finding.path)?.language == language)
        }
        let ofBase = findings.filter { TextName(path: $0.path)?.variant == nil }
        let lines = (ofBase.isEmpty ? findings : ofBase).map { FindingText($0).spoken }
        guard !lines.isEmpty else { return nil }
        let head = SpokenText(
            "'\(reference)' cannot be read; correct its file", pl: "„\(reference)” nie da się odczytać; popraw plik",
            ru: "«\(reference)» не читается; исправьте файл")
        return DeskFailure(([head] + lines).lines)
    }

    private func missing(_ reference: TextReference) -> DeskFailure {
        let files = TextFileNames(root: root)
        let names = files.templates + (takesArticles ? files.articles : [])
        let ids = names.map(\.id.description) + names.map(\.id.slug)
        let fact =
            takesArticles
            ? SpokenText(
                "there is no template or article '\(reference)'", pl: "nie ma szablonu ani artykułu „\(reference)”",
                ru: "ни шаблона, ни статьи «\(reference)» нет")
            : SpokenText(
                "there is no template '\(reference)'",
                pl: "nie ma szablonu „\(reference)”",
                ru: "шаблона «\(reference)» нет")
        return .missing(fact, nearest: Suggestion.nearest(to: reference.path, in: ids), list: "replybook list")
    }
}
