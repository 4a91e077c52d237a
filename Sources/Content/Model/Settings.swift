import Basics
import Diagnostics
import Language

/// `.replybook.yml`; every key has a default.
package struct Settings: Sendable {
    package var shopName = LocalizedText("")
    /// Address of the public help site, with a final `/`.
    package var baseURL: String?
    /// Address of the repository's files, for "edit this page".
    package var repository: String?
    package var defaultLanguage: LanguageTag = .english
    package var languages: [LanguageTag] = []
    /// Locale in which a language's numbers and days are written, where it is finer than the language.
    package var locales: [LanguageTag: String] = [:]
    /// Where the shop is: the country under whose law the texts stand.
    package var country: Jurisdiction?
    /// ISO 4217 code of amounts that name no currency.
    package var currency = "EUR"
    package var facts: [String: Fact] = [:]
    package var variables: [String: Variable] = [:]
    package var checks = CheckSettings()
    package var feedback = FeedbackSettings()
    /// How sure a suggestion must be.
    package var caution = Caution.normal
    /// The `site` mapping, read by the room that builds the site.
    package var site: YAMLValue?
    /// The outermost folders of the articles, and what sections are called.
    package var sections = Sections.inquiries
    /// Names that other tools give our variables: by format, by variable.
    package var exchange: [String: [String: String]] = [:]
    /// The brand whose settings these are; nil for the book's own.
    package var brand: String?
    /// The settings file; nil when the book has none.
    package var file: SourceFile?

    package init() {}

    package func formatter(for language: LanguageTag) -> ValueFormatter {
        ValueFormatter(language: language, locale: locales[language], currency: currency)
    }
}

/// A value kept once and quoted by name.
package struct Fact: Sendable, Hashable {
    package let name: String
    package let offsets: Range<Int>
    package let text: LocalizedText
    /// Written in quotes, as a telephone number is: printed as it stands.
    let isQuoted: Bool

    /// Numbers and days are recognised, so that filters work on them; a number with a leading zero, or with one at the end of
    /// its decimals, is a text that is printed as it is written. Filters read an amount in it all the same.
    package func value(in language: LanguageTag) -> Value? {
        guard let text = text.exact(in: language) else { return nil }
        if isQuoted || Self.isCode(text) { return .text(text) }
        if let number = Value.text(text).decimal { return .number(number) }
        return Day(text).map { .day($0) } ?? .text(text)
    }

    /// A leading zero, and one behind a point, say more than the amount: `007`, version `1.10`.
    private static func isCode(_ text: String) -> Bool {
        let digits = text.utf8
        let isNumber = digits.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        guard isNumber, digits.count > 1 else { return false }
        return text.contains(".") ? digits.last == UInt8(ascii: "0") : digits.first == UInt8(ascii: "0")
    }
}

/// What `check` measures replies by.
package struct CheckSettings: Sendable {
    /// Severity by rule; nil as value turns the rule off.
    package var severities: [String: Severity?] = [:]
    /// Where the settings name each rule.
    package var severityPlaces: [String: Range<Int>] = [:]
    /// Blocks a reply must have, by category; `default` for those not named.
    package var requiredBlocks: [String: [BlockKind]] = [:]
    /// Longest reply by channel, in words.
    package var lengths: [Channel: Int] = [.email: 220, .chat: 70, .messenger: 90, .social: 60, .phone: 150, .review: 100]
    /// Phrases not to be used, added to the built-in ones.
    package var banned: [LanguageTag: [Located<String>]] = [:]
    /// Form of address that is kept across the book, by language: `Вы`, `вы`, `ты`, `Pan/Pani`, `ty`, `neutral`.
    package var address: [LanguageTag: String] = [:]
    /// Whether words are looked up in dictionaries; nil leaves it to whoever asks: on in an editor, off elsewhere.
    package var spelling: Bool?

    package init() {}
}

/// When evidence marks a template for revision.
package struct FeedbackSettings: Sendable {
    /// Days within which another question of the same conversation counts as a follow-up.
    package var windowDays = 7
    /// Posterior probability from which a template is marked.
    package var probability = 0.95
    /// Known outcomes below which no template is marked by its rate.
    package var minimum = 10
    /// Margin above the baseline, as a share of it and in points; the larger counts.
    package var margin = 0.2
    package var marginPoints = 0.03
    /// Where the store is: a path, absolute or relative to the book, or `postgresql://…` or `service=NAME`.
    package var store = ".replybook/feedback.sqlite"
    /// Whether searches that found nothing are kept as content gaps.
    package var recordsSearches = true

    package init() {}
}
