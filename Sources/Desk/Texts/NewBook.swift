import Content
import Diagnostics
import Foundation
import Language

/// What somebody says of a new book, as the settings want it.
package enum NewBook {
    /// Reads `en,pl,ru`; each language once, in the order given.
    package static func languages(_ text: String) throws -> [LanguageTag] {
        let tags = try text.split { $0 == "," || $0 == " " }.map { word in
            guard let tag = LanguageTag(String(word)), Locale.LanguageCode(String(tag.language)).isISOLanguage else {
                throw DeskFailure("'\(word)' is not a language; write BCP 47 tags such as en,pl,ru")
            }
            return tag
        }
        guard !tags.isEmpty else { throw DeskFailure("no language is named; write BCP 47 tags such as en,pl,ru") }
        return tags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    package static func currency(_ text: String) throws -> String {
        let code = text.uppercased()
        guard code.utf8.count == 3, Locale.Currency(code).isISOCurrency else {
            throw DeskFailure("currency '\(text)' is unknown; write an ISO 4217 code such as EUR\(near(code))")
        }
        return code
    }

    package static func country(_ text: String) throws -> Jurisdiction {
        guard let country = Jurisdiction(text.uppercased()) else {
            throw DeskFailure("country '\(text)' is unknown; write EU or an ISO 3166 code such as PL, RU, UK or US")
        }
        return country
    }

    /// What the help site calls the five categories by itself, in their order.
    package static func usualCategoryNames(in language: LanguageTag) -> [String] {
        let phrases = Data(LanguagePack.orEnglish(language).site.utf8)
        do {
            let texts = try JSONDecoder().decode([String: CategoryPhrase].self, from: phrases)
            return Category.allCases.map { texts["category_\($0.rawValue)"]?.text ?? $0.rawValue }
        } catch {
            return Category.allCases.map(\.rawValue)
        }
    }

    /// Reads five names, divided by commas, in the order of the categories.
    ///
    /// - Returns: the names that differ from what the site says by itself.
    package static func categoryNames(_ text: String, in language: LanguageTag) throws -> [Category: String] {
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        guard names.count == Category.allCases.count, names.allSatisfy({ !$0.isEmpty }) else {
            throw DeskFailure(
                "'\(text)' does not name the five categories; write a name each for \(Category.list), with commas between them")
        }
        let changed = zip(zip(Category.allCases, names), usualCategoryNames(in: language)).filter { $0.0.1 != $0.1 }.map(\.0)
        return Dictionary(changed) { first, _ in first }
    }

    /// A phrase of the site is a text, or a list of forms.
    private struct CategoryPhrase: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do { text = try container.decode(String.self) } catch { text = nil }
        }
    }

    private static func near(_ code: String) -> String {
        Suggestion.remedy(for: code, in: Locale.commonISOCurrencyCodes.sorted()).replacing("; did", with: ", or did")
    }
}
