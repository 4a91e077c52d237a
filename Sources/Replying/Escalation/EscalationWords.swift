import Language

/// How customers of all languages name what must be escalated: a message is read before its language is known.
enum EscalationWords {
    static func phrases(for reason: EscalationReason) -> [EscalationPhrase] {
        switch reason {
        case .lawyer: lawyer
        case .regulator: regulator
        case .chargeback: chargeback
        case .press: press
        case .injury: injury
        }
    }

    /// What only sounds so.
    static let harmless = parsed(\.escalation.harmless)

    private static let lawyer = parsed(\.escalation.lawyer)
    private static let regulator = parsed(\.escalation.regulator)
    private static let chargeback = parsed(\.escalation.chargeback)
    private static let press = parsed(\.escalation.press)
    private static let injury = parsed(\.escalation.injury) + wounds

    /// A verb, somebody's, a part of the body: `cut my finger`, `сломала себе руку`, `rozcięłam palec`.
    private static let wounds = LanguagePack.all.map(\.escalation).flatMap { words in
        words.woundVerbs.flatMap { verb in
            words.woundParts.flatMap { part in [[verb, part], [verb, "*", part]].map { EscalationPhrase($0.map { $0[...] }) } }
        }
    }

    private static func parsed(_ phrases: KeyPath<LanguagePack, [String]>) -> [EscalationPhrase] {
        LanguagePack.all(phrases).map { EscalationPhrase($0.split(separator: " ")) }
    }
}
