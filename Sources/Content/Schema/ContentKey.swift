/// What a key of the settings or of front matter takes, and what it is for.
package struct ContentKey: Sendable, Equatable {
    /// What may stand behind a key.
    package indirect enum Shape: Sendable, Equatable {
        case text
        /// One text, or one per language.
        case localized
        /// `2026-10-01`
        case day
        /// `6 months`
        case period
        case flag
        case number(maximum: Double)
        /// One of these words.
        case word([String])
        /// Some of these words.
        case words([String])
        /// Texts; a single one may stand without brackets.
        case texts
        /// Ids of articles.
        case articles
        /// Countries whose law a text relies on.
        case law
        /// A mapping with these keys.
        case mapping([ContentKey])
        /// A list of mappings with these keys.
        case mappings([ContentKey])
        /// A mapping of which nothing is said.
        case anyMapping
        /// A list of lists of texts.
        case groups
        /// A mapping whose keys the writer chooses.
        case entries(Entries, Shape)
        /// A text, or a mapping with these keys.
        case textOr([ContentKey])
    }

    /// By what the entries of a mapping are named.
    package enum Entries: Sendable, Equatable { case name, language, rule, category, channel }

    package let name: String
    package let shape: Shape
    /// A sentence without its stop, as editors show it beside the key.
    package let summary: String

    package init(_ name: String, _ shape: Shape, _ summary: String) {
        self.name = name
        self.shape = shape
        self.summary = summary
    }
}

extension ContentKey.Shape {
    static func word<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> Self where Choice.RawValue == String {
        .word(type.allCases.map(\.rawValue))
    }

    static func words<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> Self where Choice.RawValue == String {
        .words(type.allCases.map(\.rawValue))
    }

    /// The keys of a mapping that has known ones.
    package var keys: [ContentKey] {
        switch self {
        case .mapping(let keys), .mappings(let keys), .textOr(let keys): keys
        default: []
        }
    }

    /// Words that are all there is to choose from.
    package var choices: [String] {
        switch self {
        case .word(let words), .words(let words): words
        case .flag: ["true", "false"]
        default: []
        }
    }
}
