import Content
import Language

/// Names one page of the site.
enum PageKey: Hashable, Sendable {
    /// Leads a visitor to a language.
    case root
    case home(LanguageTag)
    case section(SectionPath, LanguageTag)
    case article(TextID, LanguageTag)
    case search(LanguageTag)
    case notFound(LanguageTag)
    /// Stands for a page that a browser without a network has not kept.
    case offline(LanguageTag)
}
