import Content

/// YAML read without places, for files whose keys nobody has to correct.
extension YAMLValue {
    /// The value of a key; nil where there is none or where this is not a mapping.
    package subscript(_ key: String) -> YAMLValue? {
        guard case .mapping(let entries, _) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    package var text: String? { if case .scalar(let text, _, _) = self, !isNull { text } else { nil } }

    package var items: [YAMLValue] { if case .sequence(let items, _) = self { items } else { [] } }
}
