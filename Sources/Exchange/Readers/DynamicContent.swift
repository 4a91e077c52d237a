import Language

/// Zendesk's dynamic content: one placeholder whose words differ by the customer's language.
struct DynamicContent {
    /// Words by language, by placeholder (`{{dc.hello}}`).
    private var items: [String: [LanguageTag: String]] = [:]

    mutating func add(_ node: JSONNode) {
        guard let placeholder = node["placeholder"]?.text else { return }
        for variant in node["variants"]?.items ?? [] where variant["active"]?.flag ?? true {
            guard let words = variant["content"]?.text, let language = Self.language(variant, words) else { continue }
            items[Self.plain(placeholder), default: [:]][language] = words
        }
    }

    /// Zendesk gives a number in place of a locale; the words tell more.
    private static func language(_ variant: JSONNode, _ words: String) -> LanguageTag? {
        if let locale = variant["locale"]?.text { return LanguageTag(locale: locale) }
        return LanguageGuess.known.language(of: words)
    }

    private static func plain(_ placeholder: String) -> String { placeholder.filter { !$0.isWhitespace } }

    /// A text for each language that all of its placeholders have, with the words in their places; the text itself where it has
    /// none.
    func expanded(_ text: ForeignText) -> [ForeignText] {
        guard !items.isEmpty else { return [text] }
        let used = Set(text.body.source.matches(of: /\{\{\s*dc\.[\w.-]+\s*\}\}/).map { Self.plain(String($0.output)) })
        let known = used.compactMap { items[$0] }
        guard let first = known.first else { return [text] }
        let languages = known.dropFirst().reduce(Set(first.keys)) { $0.intersection($1.keys) }
        guard !languages.isEmpty else { return [text] }
        return languages.sorted().map { language in
            var copy = text
            copy.id = "\(text.id):\(language)"
            copy.family = text.id
            copy.language = language
            copy.body = replaced(text.body, language)
            return copy
        }
    }

    private func replaced(_ body: ForeignBody, _ language: LanguageTag) -> ForeignBody {
        body.mapped { source in
            source.replacing(/\{\{\s*dc\.[\w.-]+\s*\}\}/) { items[Self.plain(String($0.output))]?[language] ?? String($0.output) }
        }
    }
}
