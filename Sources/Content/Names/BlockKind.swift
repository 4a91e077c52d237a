import Language

/// The seven parts a reply may have, in their usual order.
package enum BlockKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case greeting, empathy, resolution, anticipation, apology, compensation, invitation

    /// Headings by which the block is known: English, Russian, its Russian nickname, Polish.
    package var headings: [String] {
        switch self {
        case .greeting: ["Greeting", "Приветствие", "Привет-пока", "Powitanie"]
        case .empathy: ["Empathy", "Присоединение", "Мы одной крови", "Empatia"]
        case .resolution: ["Resolution", "Решение", "Помоги мне", "Rozwiązanie"]
        case .anticipation: ["Anticipation", "Забота", "Море заботы", "Troska"]
        case .apology: ["Apology", "Извинение", "Прощёное воскресенье", "Przeprosiny"]
        case .compensation: ["Compensation", "Компенсация", "Плюшки к чаю", "Rekompensata"]
        case .invitation: ["Invitation", "Приглашение", "Открытая дверь", "Zaproszenie"]
        }
    }

    /// The heading's plain word in a language; English where the language has none.
    package func heading(in language: LanguageTag) -> String {
        switch language.language {
        case "ru": headings[1]
        case "pl": headings[3]
        default: headings[0]
        }
    }

    /// Recognises a heading in any language, letter case and ё or е aside.
    package init?(heading: String) {
        guard let kind = Self.byHeading[heading] ?? Self.byHeading[Self.folded(heading)] else { return nil }
        self = kind
    }

    package static let allHeadings = allCases.flatMap(\.headings)

    private static let byHeading = Dictionary(
        allCases.flatMap { kind in kind.headings.flatMap { [($0, kind), (folded($0), kind)] } }, uniquingKeysWith: { first, _ in first })

    private static func folded(_ heading: String) -> String {
        heading.lowercased().replacing("ё", with: "е").replacing("ą", with: "a").split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }

    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
    package var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
