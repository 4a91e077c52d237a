import Content
import Diagnostics

/// What a person decided beforehand: the file of `--map`.
///
/// ```yaml
/// "360011": delivery/late-parcel     # one text, by its id
/// Delivery: delivery                 # all texts of a folder
/// Old macros: skip
/// ```
package struct ImportChoices: Sendable {
    package enum Choice: Sendable, Equatable {
        case category(Category)
        case id(TextID)
        case skip
    }

    private var byKey: [String: Choice] = [:]

    package init() {}

    /// - Throws: `ExchangeFailure` for a value that is neither a category nor an id.
    package init(_ file: SourceFile) throws(ExchangeFailure) {
        let value: YAMLValue?
        do throws(YAMLReader.Failure) {
            value = try YAMLReader(file: file, offsets: 0..<file.text.utf8.count, maximumValues: 200_000).read()
        } catch {
            throw ExchangeFailure(file, at: error.offset, error.message)
        }
        guard let value else { return }
        guard case .mapping(let entries, _) = value else {
            throw ExchangeFailure(file, at: 0, "map is \(value.kindName); write 'folder or id: category', one per line")
        }
        for entry in entries {
            guard case .scalar(let word, _, _) = entry.value, let choice = Self.choice(word) else {
                throw ExchangeFailure(
                    file, at: entry.value.offsets.lowerBound,
                    "'\(entry.key)' has no category; use \(Category.list), an id such as delivery/late-parcel, or skip")
            }
            byKey[entry.key] = choice
        }
    }

    private static func choice(_ word: String) -> Choice? {
        if word == "skip" { return .skip }
        return Category(rawValue: word).map { .category($0) } ?? TextID(word).map { .id($0) }
    }

    /// What holds for a text: its id, its title, its folder and the folders around it, in this order.
    package func choice(for text: ForeignText) -> Choice? {
        if let choice = byKey[text.id] ?? byKey[text.title] { return choice }
        for count in stride(from: text.folders.count, to: 0, by: -1) {
            if let choice = byKey[text.folders.prefix(count).joined(separator: "::")] ?? byKey[text.folders[count - 1]] { return choice }
        }
        return nil
    }
}
