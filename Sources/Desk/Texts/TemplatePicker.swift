import Content
import Diagnostics
import Language
import Replying

/// Finds the templates that an agent's words name.
package struct TemplatePicker {
    package let root: String

    package init(root: String) {
        self.root = root
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
                throw DeskFailure("'\(text)' names no template; write category/slug, such as delivery/where-is-my-order")
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
            throw DeskFailure("'\(reference.path)' is in several categories; use \(ids.map(\.description).joined(separator: " or "))")
        }
        guard let id = ids.first else {
            throw broken(reference, nil, in: book) ?? DeskFailure("there is no template '\(reference)'\(remedy(for: reference))")
        }
        let texts = named.filter { $0.name.language == language }
        guard let template = choice.choose(among: texts) else {
            if let failure = broken(reference, language, in: book) { throw failure }
            let languages = Set(named.map(\.name.language)).sorted().map(\.description).joined(separator: ", ")
            throw DeskFailure("'\(id)' has no text in '\(language)'; use --language with \(languages)")
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
        let lines = (ofBase.isEmpty ? findings : ofBase).map(\.line)
        guard !lines.isEmpty else { return nil }
        return DeskFailure("'\(reference)' cannot be read; correct its file\n\(lines.joined(separator: "\n"))")
    }

    /// `; did you mean …?` or where to look.
    package func remedy(for reference: TextReference) -> String {
        let names = TextFileNames(root: root).templates
        let ids = names.map(\.id.description) + names.map(\.id.slug)
        let nearest = Suggestion.remedy(for: reference.path, in: ids)
        return nearest.isEmpty ? "; see 'replybook list'" : nearest
    }
}
