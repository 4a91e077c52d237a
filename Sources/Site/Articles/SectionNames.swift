import Content
import Language

/// What sections are called: as the settings say, else as their own pages do, else by the theme's phrases for the five kinds
/// of inquiry, else by their folders.
struct SectionNames: Sendable {
    let settings: Sections
    let collection: Collection
    let theme: Theme

    func title(_ path: SectionPath, _ language: LanguageTag) -> String {
        let (named, page) = (settings[path]?.title, collection.tree(language)[path]?.page)
        if let title = named?.exact(in: language) { return title }
        if let page, !page.isFallback { return collection.articles[page.article].title.value }
        if isInquiry(path) { return theme.phrases(for: language)["category_\(path.text)"] }
        if let title = named?.text(in: language) { return title }
        if let page { return collection.articles[page.article].title.value }
        let words = path.name.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A sentence on what is in it; empty where nobody wrote one.
    func about(_ path: SectionPath, _ language: LanguageTag) -> String {
        if let text = settings[path]?.description?.exact(in: language) { return text }
        let page = collection.tree(language)[path]?.page
        if let page, !page.isFallback { return collection.articles[page.article].description?.value ?? "" }
        return isInquiry(path) ? theme.phrases(for: language)["about_\(path.text)"] : ""
    }

    private func isInquiry(_ path: SectionPath) -> Bool { path.depth == 1 && path.category != nil }
}
