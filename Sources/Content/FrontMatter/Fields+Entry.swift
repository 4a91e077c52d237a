import Diagnostics
import Language

/// Typed values of one entry, where its key is not known beforehand.
extension Fields {
    /// Entries of a mapping within the mapping; none where the key is missing or holds something else.
    mutating func mapping(_ key: String) -> [YAMLValue.Entry] {
        guard let entry = entry(key) else { return [] }
        if case .mapping(let entries, _) = entry.value { return entries }
        problem("'\(key)' is \(entry.value.kindName); write one 'key: value' a line", at: entry.keyOffsets)
        return []
    }

    mutating func text(_ entry: YAMLValue.Entry) -> Located<String>? {
        if case .scalar(let text, _, let offsets) = entry.value, !entry.value.isNull { return Located(text, at: offsets) }
        problem("'\(entry.key)' is \(entry.value.kindName); write a text", at: entry.keyOffsets)
        return nil
    }

    /// A list of texts; a single text counts as a list of one.
    mutating func texts(_ entry: YAMLValue.Entry) -> [Located<String>] {
        switch entry.value {
        case .scalar(let text, _, let offsets): return entry.value.isNull ? [] : [Located(text, at: offsets)]
        case .mapping:
            problem("'\(entry.key)' is a mapping; write a list, one '- text' a line", at: entry.keyOffsets)
            return []
        case .sequence(let items, _):
            return items.compactMap { item in
                if case .scalar(let text, _, let offsets) = item, !item.isNull { return Located(text, at: offsets) }
                var hint = "write a text"
                if case .mapping = item { hint = "quote a text that holds ': '" }
                problem("item of '\(entry.key)' is \(item.kindName); \(hint)", at: item.offsets)
                return nil
            }
        }
    }

    mutating func localized(_ entry: YAMLValue.Entry) -> LocalizedText? {
        switch entry.value {
        case .scalar(let text, _, _):
            return entry.value.isNull ? nil : LocalizedText(text)
        case .sequence:
            problem("'\(entry.key)' is a list; write a text or one text a language", at: entry.keyOffsets)
            return nil
        case .mapping(let entries, _):
            var texts: [LanguageTag: String] = [:]
            for item in entries {
                if let language = LanguageTag(item.key), case .scalar(let text, _, _) = item.value { texts[language] = text; continue }
                problem(
                    "'\(entry.key)' has the key '\(item.key)', which is not a language with a text; write 'en: text'", at: item.keyOffsets)
            }
            return texts.isEmpty ? nil : LocalizedText(texts)
        }
    }

    /// The language that an entry's key names.
    mutating func language(of entry: YAMLValue.Entry) -> LanguageTag? {
        if let language = LanguageTag(entry.key) { return language }
        problem("'\(entry.key)' is not a language tag; use BCP 47, such as en or pt-BR", at: entry.keyOffsets)
        return nil
    }
}
