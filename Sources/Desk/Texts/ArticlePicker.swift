import Content
import Language

/// Finds the help articles that an agent's words name.
package struct ArticlePicker {
    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// The published article that a reference means, in exactly this language: what a reply may quote.
    ///
    /// - Throws: `DeskFailure` when there is none.
    package func published(_ reference: TextReference, language: LanguageTag) throws -> Article {
        guard let found = try article(reference, language: language), found.name.language == language, found.status == .published else {
            throw DeskFailure(
                "there is no published article '\(reference)' in '\(language)'; see 'replybook search --only articles'",
                pl: "nie ma opublikowanego artykułu „\(reference)” w języku „\(language)”; zobacz „replybook search --only articles”",
                ru: "опубликованной статьи «\(reference)» на языке «\(language)» "
                    + "нет; смотрите «replybook search --only articles»")
        }
        return found
    }

    /// The article that a reference means: in the language it names, else in the wanted one, else in one that there is.
    ///
    /// - Returns: nil when there is none.
    /// - Throws: `DeskFailure` when a slug is in two categories.
    package func article(_ reference: TextReference, language: LanguageTag) throws -> Article? {
        guard reference.variant == nil else { return nil }
        let found = BookLoader.load(root) { file in
            file.kind == .article
                && TextName(path: file.path).map { $0.id.slug == reference.path || $0.id.description == reference.path } == true
        }.articles
        let ids = Set(found.map(\.name.id)).sorted()
        guard ids.count < 2 else {
            throw DeskFailure.severalCategories(reference, ids)
        }
        if let named = reference.language { return found.first { $0.name.language == named } }
        return found.first { $0.name.language == language } ?? found.min { $0.name.language < $1.name.language }
    }
}

extension DeskFailure {
    /// No article has the name.
    package static func noArticle(_ reference: TextReference) -> DeskFailure {
        DeskFailure(
            "there is no article '\(reference)'; see 'replybook list --articles'",
            pl: "nie ma artykułu „\(reference)”; zobacz „replybook list --articles”",
            ru: "статьи «\(reference)» нет; смотрите «replybook list --articles»")
    }
}
