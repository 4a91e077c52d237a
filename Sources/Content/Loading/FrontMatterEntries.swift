import Diagnostics

/// What a file's front matter says, key by key, and its body: so that an edit can be shown to have changed one key and
/// nothing else.
package struct FrontMatterEntries: Sendable, Equatable {
    /// Values as text: lists in brackets, mappings in braces.
    package let values: [String: String]
    package let body: String

    /// Nil where the file has no front matter, or one that cannot be read.
    package init?(_ file: SourceFile) {
        guard case .success(let (yaml, body)) = FrontMatterReader(file: file).read(), case .mapping(let entries, _)? = yaml else {
            return nil
        }
        values = Dictionary(entries.map { ($0.key, Self.text($0.value)) }) { first, second in first + "\n" + second }
        self.body = String(file.slice(body))
    }

    private static func text(_ value: YAMLValue) -> String {
        switch value {
        case .scalar(let text, _, _): text
        case .sequence(let items, _): "[" + items.map(text).joined(separator: "\n") + "]"
        case .mapping(let entries, _): "{" + entries.map { "\($0.key): \(text($0.value))" }.joined(separator: "\n") + "}"
        }
    }
}
