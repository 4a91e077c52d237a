import Basics
import Diagnostics
import Language

/// All texts of a book, read and linked; what was wrong with any of them stands in `diagnostics`.
package struct Book: Sendable {
    /// Absolute path of the folder.
    package let root: String
    package let settings: Settings
    /// By name: category, slug, variant, language.
    package let templates: [Template]
    package let articles: [Article]
    package let fragments: [Fragment]
    package let fixtures: [Fixture]
    package let uncovered: [UncoveredMessages]
    /// Files under `KnowledgeBase/_assets`, relative to the book.
    package let assets: [String]
    /// Files under `Theme`, relative to the book.
    package let theme: [String]
    package let diagnostics: [Diagnostic]

    package func template(_ name: TextName) -> Template? { Self.find(name, in: templates, by: \.name) }
    package func article(_ name: TextName) -> Article? { Self.find(name, in: articles, by: \.name) }

    /// Templates that a person's words name, in the order of the book.
    package func templates(matching reference: TextReference) -> [Template] {
        templates.filter { reference.matches($0.name) }
    }

    package func fragment(_ name: String, language: LanguageTag) -> Fragment? {
        fragments.first { $0.name == name && $0.language == language }
    }

    /// Languages that any text uses or the settings name, the default one first.
    package var languages: [LanguageTag] {
        let used = Set(templates.map(\.name.language) + articles.map(\.name.language) + settings.languages)
        let named = settings.languages + used.subtracting(settings.languages).sorted()
        return [settings.defaultLanguage].filter(used.contains) + named.filter { $0 != settings.defaultLanguage }
    }

    /// The same texts under other settings.
    package func replacing(settings: Settings) -> Book {
        Book(
            root: root, settings: settings, templates: templates, articles: articles, fragments: fragments, fixtures: fixtures,
            uncovered: uncovered, assets: assets, theme: theme, diagnostics: diagnostics)
    }

    /// The part of the book that replies with some templates need: their texts, the articles they link, all fragments. A variant
    /// needs its base text beside it.
    package func part(templates isWanted: (Template) -> Bool) -> Book {
        let templates = templates.filter(isWanted)
        let linked = Set(templates.flatMap { $0.articles.map(\.value) })
        return Book(
            root: root, settings: settings, templates: templates, articles: articles.filter { linked.contains("\($0.name.id)") },
            fragments: fragments, fixtures: [], uncovered: [], assets: assets, theme: [], diagnostics: diagnostics)
    }

    private static func find<Text>(_ name: TextName, in texts: [Text], by key: KeyPath<Text, TextName>) -> Text? {
        let place = texts.partitioningIndex { $0[keyPath: key] >= name }
        return place < texts.count && texts[place][keyPath: key] == name ? texts[place] : nil
    }
}
