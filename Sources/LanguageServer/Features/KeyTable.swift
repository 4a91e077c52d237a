import Content
import Diagnostics

/// What may be written at a place of a file's YAML.
struct KeyTable {
    private let top: [ContentKey]

    /// Nil for a file that has no keys of ours.
    init?(path: String) {
        switch BookScanner.kind(of: path) {
        case .template: top = ContentKey.template
        case .article: top = ContentKey.article
        case .fragment: top = ContentKey.fragment
        case .settings: top = ContentKey.settings
        case .fixture: top = Self.fixture
        default: return nil
        }
    }

    private static let fixture = [
        ContentKey("title", .text, "Who is asking, and for what"),
        ContentKey("values", .entries(.name, .text), "Values by variable, as a person would type them"),
    ]

    /// The shape of what stands below a path of keys.
    func shape(_ path: [String]) -> ContentKey.Shape? {
        var shape = ContentKey.Shape.mapping(top)
        for name in path {
            switch shape {
            case .entries(_, let inner): shape = inner
            default:
                // A fixture has 'values' for all languages and 'values_<lang>' for one.
                let known = name.hasPrefix("values_") ? "values" : name
                guard let key = shape.keys.first(where: { $0.name == known }) else { return nil }
                shape = key.shape
            }
        }
        return shape
    }
}

/// Finds the key under the cursor.
struct KeyDescription {
    /// The key and its place; nil where there is none.
    let found: (key: ContentKey, place: Range<Int>)?

    init(_ spot: Spot) {
        found = Self.find(spot)
    }

    private static func find(_ spot: Spot) -> (key: ContentKey, place: Range<Int>)? {
        guard let outline = YAMLOutline(spot.file), let table = KeyTable(path: spot.path) else { return nil }
        return find(outline.entries, [], spot.offset, table)
    }

    private static func find(_ entries: [YAMLValue.Entry], _ path: [String], _ offset: Int, _ table: KeyTable)
        -> (key: ContentKey, place: Range<Int>)?
    {
        for entry in entries {
            if entry.keyOffsets.lowerBound <= offset, offset <= entry.keyOffsets.upperBound {
                return table.shape(path)?.keys.first { $0.name == entry.key }.map { ($0, entry.keyOffsets) }
            }
            if case .mapping(let inner, _) = entry.value, let found = find(inner, path + [entry.key], offset, table) { return found }
        }
        return nil
    }
}
