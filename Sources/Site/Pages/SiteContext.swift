import Basics
import Content
import Foundation
import Language

/// Everything pages are made from.
struct SiteContext: Sendable {
    let settings: Settings
    let site: SiteSettings
    let collection: Collection
    /// In the order of `collection.articles`.
    let bodies: [ArticleBody]
    /// Stand for what other pages show of each article, in the same order.
    let listings: [Digest]
    /// Articles like each one, in the same order.
    let related: [[Int]]
    let assets: AssetCatalog
    let addresses: Addresses
    let theme: Theme
    let frameAssets: FrameAssets
    let search: SearchFiles
    let isPreview: Bool
    /// Stands for settings, theme and mode.
    let environment: Digest
    let days: DayNames

    func title(_ language: LanguageTag) -> String {
        let title = site.title.text(in: language)
        if !title.isEmpty { return title }
        let shop = settings.shopName.text(in: language)
        return shop.isEmpty ? theme.phrases(for: language)["title"] : shop
    }

    func phrases(_ language: LanguageTag) -> Phrases { theme.phrases(for: language) }

    func article(_ entry: Collection.Entry) -> Article { collection.articles[entry.article] }

    /// Adds what stands for a link to an article.
    func add(_ entry: Collection.Entry, to builder: inout DigestBuilder) {
        builder.add(entry.isFallback ? 1 : 0)
        builder.add(listings[entry.article])
    }

    /// The outermost sections that have something to show.
    func sections(_ language: LanguageTag) -> [SectionPath] { collection.tree(language).tops }

    /// True where a language has a text of its own in a section.
    func hasOwnText(_ section: SectionTree.Section, _ language: LanguageTag) -> Bool {
        section.page?.isFallback == false || collection.entries(section.path, language).contains { !$0.isFallback }
    }

    var names: SectionNames { SectionNames(settings: settings.sections, collection: collection, theme: theme) }

    /// The name by which speakers of a language know it.
    func name(of language: LanguageTag) -> String {
        if let pack = LanguagePack.of(language), pack.tag == language { return pack.name }
        let name = Locale(identifier: language.description).localizedString(forIdentifier: language.description) ?? language.description
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// Where readers can write: an address, or nil.
    var contact: String? {
        guard let mail = site.feedbackMail ?? settings.facts["support_email"]?.text.exact(in: settings.defaultLanguage) else { return nil }
        return mail.contains("@") ? "mailto:\(mail)" : nil
    }
}

/// Written days, each made once: formatting one takes longer than a page.
struct DayNames: Sendable {
    private let names: [LanguageTag: [Day: String]]

    init(_ articles: [Article], _ settings: Settings) {
        var days: [LanguageTag: Set<Day>] = [:]
        let languages = Set(articles.map(\.name.language))
        for article in articles {
            guard let day = article.reviewed else { continue }
            for language in languages { days[language, default: []].insert(day) }
        }
        names = Dictionary(
            uniqueKeysWithValues: days.map { language, days in
                let formatter = settings.formatter(for: language)
                return (language, Dictionary(uniqueKeysWithValues: days.map { ($0, formatter.day($0, style: .long)) }))
            })
    }

    func name(_ day: Day, _ language: LanguageTag) -> String { names[language]?[day] ?? day.description }
}
