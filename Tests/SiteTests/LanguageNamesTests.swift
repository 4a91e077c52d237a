import Foundation
import Language
import Testing

@testable import Site

@Suite struct LanguageNamesTests {
    @Test(arguments: [
        ("fr", "français"), ("de-AT", "Deutsch (Österreich)"), ("pt-BR", "português (Brasil)"), ("sr-Latn", "srpski (latinica)"),
        ("uk", "українська"), ("zh", "中文"), ("de-PL", "Deutsch (PL)"), ("zh-Hant-CA", "繁體中文 (CA)"), ("qq", "qq"),
    ])
    func `a language is called what its speakers call it`(tag: String, name: String) throws {
        #expect(LanguageNames.own(try #require(LanguageTag(tag))) == name)
    }

    /// Another release of CLDR may spell a few names in another way.
    @Test func `the names are those of the system's CLDR`() {
        let tags = Locale.availableIdentifiers.compactMap { LanguageTag($0.replacing("_", with: "-")) }
        let same = tags.filter { tag in
            Locale(identifier: tag.description).localizedString(forIdentifier: tag.description) == LanguageNames.own(tag)
        }
        #expect(tags.count > 300 && Double(same.count) > 0.9 * Double(tags.count), "\(same.count) of \(tags.count)")
    }
}
