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

    private static func near(_ code: String) -> String {
        Suggestion.remedy(for: code, in: Locale.commonISOCurrencyCodes.sorted()).replacing("; did", with: ", or did")
    }
}
