import Content
import Language

extension SiteContext {
    /// Addresses of a page in the languages that really have it, and the one for everybody else (`x-default`).
    func alternates(_ languages: [LanguageTag], _ page: (LanguageTag) -> PageKey, everybody: PageKey? = nil) -> [PageHead.Alternate] {
        guard languages.count > 1, addresses.base != nil else { return [] }
        let own = languages.compactMap { language in
            addresses.canonical(page(language)).map { PageHead.Alternate(language: language.description, address: $0) }
        }
        let standard = everybody ?? page(languages.contains(settings.defaultLanguage) ? settings.defaultLanguage : languages[0])
        return own + (addresses.canonical(standard).map { [PageHead.Alternate(language: "x-default", address: $0)] } ?? [])
    }

    /// Languages with a text of their own, in the order of the site.
    func languages(of id: TextID) -> [LanguageTag] {
        let translations = collection.translations(id)
        return collection.languages.filter { translations[$0] != nil }
    }
}
