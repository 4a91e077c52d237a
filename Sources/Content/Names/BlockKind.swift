import Language

/// The seven parts a reply may have, in their usual order.
package enum BlockKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case greeting, empathy, resolution, anticipation, apology, compensation, invitation

    /// Headings by which the block is known in all languages, the usual one of each language before its nicknames.
    package var headings: [String] { LanguagePack.all.flatMap { $0.blocks[keyPath: names] } }

    /// The heading's plain word in a language; English where the language has none.
    package func heading(in language: LanguageTag) -> String { LanguagePack.orEnglish(language).blocks[keyPath: names].first ?? rawValue }

    /// The English names, as a remedy lists them.
    package static let usualHeadings = allCases.map { $0.heading(in: .english) }

    private var names: KeyPath<BlockNames, [String]> {
        switch self {
        case .greeting: \.greeting
        case .empathy: \.empathy
        case .resolution: \.resolution
        case .anticipation: \.anticipation
        case .apology: \.apology
        case .compensation: \.compensation
        case .invitation: \.invitation
        }
    }

    /// Recognises a heading in any language, whatever its letter case and diacritics.
    package init?(heading: String) {
        guard let kind = Self.byHeading[heading] ?? Self.byHeading[Self.folded(heading)] else { return nil }
        self = kind
    }

    package static let allHeadings = allCases.flatMap(\.headings)

    private static let byHeading = Dictionary(
        allCases.flatMap { kind in kind.headings.flatMap { [($0, kind), (folded($0), kind)] } }, uniquingKeysWith: { first, _ in first })

    private static func folded(_ heading: String) -> String {
        Phrase.folded(heading).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
    package var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
