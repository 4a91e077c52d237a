import Basics
import Content
import Diagnostics
import Foundation
import Language

/// The words of the site's frame in one language: `phrases.<lang>.json`.
///
/// A phrase is a text with `{name}` for values, or a list of forms, one for each plural category of the language.
struct Phrases: Sendable {
    let language: LanguageTag
    private let texts: [String: String]
    private let forms: [String: [String]]

    init(language: LanguageTag, texts: [String: String], forms: [String: [String]]) {
        self.language = language
        self.texts = texts
        self.forms = forms
    }

    /// Reads a flat JSON object; nil when it is none.
    init?(language: LanguageTag, json: [UInt8], fallback: Phrases?) {
        guard let object = try? JSONDecoder().decode([String: Entry].self, from: Data(json)) else { return nil }
        var texts = fallback?.texts ?? [:]
        var forms: [String: [String]] = [:]
        for (key, entry) in object {
            switch entry {
            case .text(let text): texts[key] = text
            case .forms(let list): forms[key] = list
            }
        }
        self.init(language: language, texts: texts, forms: forms.merging(fallback?.forms ?? [:]) { own, _ in own })
    }

    private enum Entry: Decodable {
        case text(String)
        case forms([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .forms(try container.decode([String].self))
            }
        }
    }

    var all: [String: String] { texts }

    subscript(_ key: String) -> String { texts[key] ?? key }

    func text(_ key: String, _ values: [String: String]) -> String {
        let phrase = self[key]
        var text = ""
        var rest = phrase.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            let after = rest.index(after: close)
            text += phrase[rest.startIndex..<open]
            text += values[String(phrase[rest.index(after: open)..<close])] ?? String(phrase[open..<after])
            rest = rest[after...]
        }
        return text + phrase[rest.startIndex...]
    }

    /// The form for a number, with the number written as the language writes it.
    func count(_ key: String, _ number: Int, _ formatter: ValueFormatter) -> String {
        let category = PluralCategory(Decimal(number), in: language)
        let form = category.form(of: forms[key] ?? ["{n}"], in: language) ?? "{n}"
        return form.replacing("{n}", with: formatter.number(Decimal(number)))
    }

    /// What scripts need, as JSON.
    ///
    /// - Parameter sections: what they are called, by `category_` and their names.
    func script(naming sections: [(String, String)]) -> String {
        let plain =
            texts.filter { $0.key.hasPrefix("script_") }.map { (String($0.key.dropFirst(7)), JSON.string($0.value)) }
            + [("popular", JSON.string(self["popular"]))] + sections.map { ($0, JSON.string($1)) }
        let lists = forms.filter { $0.key.hasPrefix("script_") }.map { key, list in
            (
                String(key.dropFirst(7)),
                "{" + zip(Self.names(language), list).map { "\(JSON.string($0)):\(JSON.string($1))" }.joined(separator: ",") + "}"
            )
        }
        return "{" + (plain + lists).sorted { $0.0 < $1.0 }.map { "\(JSON.string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }

    /// Names of the plural categories as `Intl.PluralRules` says them.
    private static func names(_ language: LanguageTag) -> [String] { PluralCategory.categories(of: language).map { "\($0)" } }
}
