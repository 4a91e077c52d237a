import Basics
import Diagnostics
import Language
import Markdown

/// A public help page in one language.
package struct Article: Sendable {
    package let name: TextName
    package let file: SourceFile
    package let fields: [String: Range<Int>]
    package let body: Range<Int>
    package let title: Located<String>
    /// The answer in one sentence.
    package let description: Located<String>?
    package let questions: [Located<String>]
    package let keywords: [Located<String>]
    package let related: [Located<String>]
    /// Older addresses that lead here, relative to the site.
    package let aliases: [Located<String>]
    /// Countries whose law the text speaks of.
    package let law: [Located<Jurisdiction>]
    package let owner: String?
    package let reviewed: Day?
    package let reviewIn: Period?
    package let status: Status
    package let change: ChangeSignificance?
    /// Place among the articles of its category; those without one follow by title.
    package let order: Int?
    package let isPopular: Bool
    /// Those for whom a site with the article is built; empty for everybody.
    package let audience: [String]
    /// Found by its address alone: in no list, no search and no map.
    package let isHidden: Bool
    package let placeholders: PlaceholderTree

    package var path: String { file.path }

    /// What the article says now, named by its hash; computed anew each time.
    package var revision: Revision { Revision(body: file.slice(body)) }

    /// The Markdown tree of the source, placeholders unfilled; offsets count in the file.
    package var document: Document { Document(parsing: file, body: body) }
}

/// A customer and an order to try templates on: `Templates/_fixtures/<name>.yml`.
package struct Fixture: Sendable {
    package let name: String
    package let title: String
    package let path: String
    private let values: [String: String]
    private let byLanguage: [LanguageTag: [String: String]]

    init(name: String, title: String, path: String, values: [String: String], byLanguage: [LanguageTag: [String: String]]) {
        self.name = name
        self.title = title
        self.path = path
        self.values = values
        self.byLanguage = byLanguage
    }

    /// Values by variable, as a person would type them; an empty text means the customer gave none.
    package func values(in language: LanguageTag) -> [String: String] {
        values.merging(byLanguage[language] ?? [:]) { _, own in own }
    }
}
