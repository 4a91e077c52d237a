import Basics

/// Describes files of a book as JSON Schema (draft 2020-12), for editors that know YAML and not us.
///
/// ```swift
/// let schema = JSONSchema.template.text  // {"$schema":"https://json-schema.org/draft/2020-12/schema",…
/// ```
package struct JSONSchema: Sendable {
    private let title: String
    private let keys: [ContentKey]
    private let required: [String]
    private let rules: [String]

    private init(_ title: String, _ keys: [ContentKey], required: [String] = [], rules: [String] = []) {
        self.title = title
        self.keys = keys
        self.required = required
        self.rules = rules
    }

    /// - Parameter rules: names of the rules whose severity the settings can change.
    package static func settings(rules: [String]) -> JSONSchema { JSONSchema("Settings of a book", ContentKey.settings, rules: rules) }
    package static let template = JSONSchema("Front matter of a reply template", ContentKey.template)
    package static let article = JSONSchema("Front matter of a help article", ContentKey.article, required: ["title"])

    package var text: String { json.text }

    private var json: JSON {
        var pairs: [(key: String, value: JSON)] = [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", .string(title)),
        ]
        pairs += mapping(keys)
        if !required.isEmpty { pairs.append(("required", .array(required.map { .string($0) }))) }
        return .pairs(pairs)
    }

    private func mapping(_ keys: [ContentKey]) -> [(key: String, value: JSON)] {
        let properties = keys.map { key -> (key: String, value: JSON) in
            (key.name, .pairs([("description", .string(key.summary))] + schema(key.shape)))
        }
        return [("type", "object"), ("properties", .pairs(properties)), ("additionalProperties", false)]
    }

    private func schema(_ shape: ContentKey.Shape) -> [(key: String, value: JSON)] {
        switch shape {
        case .text: scalar
        case .localized: [("anyOf", [.pairs(scalar), ["type": "object", "additionalProperties": .pairs(scalar)]])]
        case .day: [("type", "string"), ("pattern", "^\\d{4}-\\d{2}-\\d{2}$")]
        case .period: [("type", "string"), ("pattern", "^\\d+ (days?|weeks?|months?|years?)$")]
        case .flag: [("type", "boolean")]
        case .number(let maximum): [("type", "number"), ("minimum", 0), ("maximum", .integer(Int(maximum)))]
        case .word(let words): [("enum", .array(words.map { .string($0) }))]
        case .words(let words): list(of: ["enum": .array(words.map { .string($0) })])
        case .texts: list(of: .pairs(scalar))
        case .articles: list(of: ["type": "string", "pattern": .string("^[^/]+/.+$")])
        case .law: list(of: ["type": "string", "pattern": "^[A-Z]{2}$"])
        case .mapping(let keys): mapping(keys)
        case .mappings(let keys): [("type", "array"), ("items", .pairs(mapping(keys)))]
        case .anyMapping: [("type", "object")]
        case .groups: [("type", "array"), ("items", ["type": "array", "items": .pairs(scalar)])]
        case .entries(let names, let shape): entries(names, .pairs(schema(shape)))
        case .textOr(let keys): [("anyOf", [.pairs(scalar), .pairs(mapping(keys))])]
        }
    }

    /// YAML reads `30` as a number and `2026-10-01` as a text or a date; to us each is what was written.
    private var scalar: [(key: String, value: JSON)] { [("type", ["string", "number", "boolean", "null"])] }

    /// A single value counts as a list of one.
    private func list(of item: JSON) -> [(key: String, value: JSON)] { [("anyOf", [item, ["type": "array", "items": item]])] }

    private func entries(_ names: ContentKey.Entries, _ value: JSON) -> [(key: String, value: JSON)] {
        let known: [String] =
            switch names {
            case .name, .language: []
            case .rule: rules
            case .category: ["default"] + Category.allCases.map(\.rawValue)
            case .channel: Channel.allCases.map(\.rawValue)
            }
        // A variable may be named alone, and then takes over what the settings declare.
        let value: JSON = names == .name ? ["anyOf": [value, ["type": "null"]]] : value
        guard !known.isEmpty else { return [("type", "object"), ("additionalProperties", value)] }
        return [("type", "object"), ("properties", .pairs(known.map { ($0, value) })), ("additionalProperties", false)]
    }
}
