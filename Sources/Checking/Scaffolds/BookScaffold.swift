import Basics
import Content
import Language

/// A new book: settings, fixtures, one reply and one article to start from, and what git and CI need.
package struct BookScaffold: Sendable {
    package enum CI: String, Sendable, CaseIterable { case github, gitlab, none }

    package var shopName: String
    package var languages: [LanguageTag]
    package var currency: String
    /// Whose law the texts stand under; nil where nobody said.
    package var country: Jurisdiction?
    /// What the help site calls categories in the first language, where that is not the usual name.
    package var categoryNames: [Category: String] = [:]
    package var ci: CI
    package let today: Day

    package init(shopName: String, languages: [LanguageTag], currency: String, ci: CI, today: Day) {
        self.shopName = shopName
        self.languages = languages
        self.currency = currency
        self.ci = ci
        self.today = today
    }

    package var files: [ScaffoldFile] {
        let common = [
            ScaffoldFile(path: ".replybook.yml", text: settings), ScaffoldFile(path: ".gitignore", text: ".replybook/\n/public/\n"),
        ]
        return common + CIScaffold.files(for: ci) + fixtures + phrases + languages.prefix(1).flatMap(starters)
    }

    /// Phrases of the theme: the names, and no words about a category where the usual ones speak of something else.
    private var phrases: [ScaffoldFile] {
        let lines = categoryNames.sorted { $0.key < $1.key }.flatMap { category, name in
            [("category_\(category.rawValue)", name), ("about_\(category.rawValue)", "")]
        }.map { "  \(JSON.string($0).text): \(JSON.string($1).text)" }
        guard !lines.isEmpty else { return [] }
        let path = "Theme/phrases.\(languages.first ?? .english).json"
        return [ScaffoldFile(path: path, text: "{\n\(lines.joined(separator: ",\n"))\n}\n")]
    }

    private var settings: String {
        """
        # Settings of the book; every key has a default. 'replybook check' reports what it does not know.
        shop_name: \(shopName.yaml)
        default_language: \(languages.first ?? .english)
        languages: [\(languages.map(\.description).joined(separator: ", "))]
        currency: \(currency)
        \(country.map { "country: \($0.code)" } ?? "# country: PL   # where the shop is, so that texts about another country's law are reported")

        # Values kept once and quoted as {{ facts.name }}; a text may differ by language: {en: …, pl: …}
        facts:
          return_window_days: 30

        # Variables that several templates share; a template names them under 'variables'
        variables:
          order_number: {ask: Order number, pattern: '[A-Z]?\\d{4,10}', example: "104233"}
          delivery_date: {ask: Delivery date, type: date, when: future, working_day: true, example: 2026-12-04}

        checks:
          required_blocks: {default: [greeting, resolution]}
          length: {email: 220, chat: 70, messenger: 90, social: 60, phone: 150, review: 100}

        """
    }

    private var fixtures: [ScaffoldFile] {
        let fixtures: [(String, String, String)] = [
            ("no-name-one-item", "No name, one item", "{customer_name: \"\", items: 1, days: 1, refund: 49.90}"),
            ("five-items", "Five items", "{customer_name: Anna, items: 5, days: 5, refund: 249.90}"),
            ("twenty-one-items", "Twenty-one items", "{customer_name: Peter, items: 21, days: 21, refund: 1234.50}"),
            ("refund-zero", "A refund of nothing", "{customer_name: Sophie, items: 2, days: 2, refund: 0}"),
            (
                "long-name", "A very long name",
                "{customer_name: Anne-Marie Featherstonehaugh-Cholmondeley, items: 3, days: 1.5, refund: 99}"
            ),
        ]
        return fixtures.map { ScaffoldFile(path: "Templates/_fixtures/\($0).yml", text: "title: \($1)\nvalues: \($2)\n") }
    }

    private func starters(_ language: LanguageTag) -> [ScaffoldFile] {
        guard let id = TextID("delivery/where-is-my-order"), let article = TextID("delivery/tracking") else { return [] }
        let phrases = LanguagePack.orEnglish(language).scaffold
        return [
            TemplateScaffold(name: TextName(id: id, language: language), title: phrases.firstTemplate, today: today).file,
            ArticleScaffold(name: TextName(id: article, language: language), title: phrases.firstArticle, today: today).file,
        ]
    }
}
