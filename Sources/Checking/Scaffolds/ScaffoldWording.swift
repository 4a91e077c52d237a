import Content
import Language

/// The words of scaffolds by language; English where a language has none.
struct ScaffoldWording: Sendable {
    let phrases: ScaffoldPhrases

    init(language: LanguageTag) { phrases = LanguagePack.orEnglish(language).scaffold }

    /// What customers of a category really want to know, whatever they ask.
    func interest(_ category: Category) -> String { phrases.interests[category.rawValue] ?? "" }

    /// The key `questions` with what is known of them, and a note for whoever completes it.
    func questions(_ known: [String]) -> String {
        if known.isEmpty { return "questions: []   # \(phrases.questionsNote)" }
        return "questions:   # \(phrases.questionsNote)\n" + known.map { "  - \($0.yaml)" }.joined(separator: "\n")
    }

    /// Text that fits every reply; nil where only the editor knows.
    func text(_ kind: BlockKind) -> String? { kind == .greeting ? phrases.greeting : nil }

    func hint(_ kind: BlockKind) -> String {
        switch kind {
        case .greeting: phrases.hints.greeting
        case .empathy: phrases.hints.empathy
        case .resolution: phrases.hints.resolution
        case .anticipation: phrases.hints.anticipation
        case .apology: phrases.hints.apology
        case .compensation: phrases.hints.compensation
        case .invitation: phrases.hints.invitation
        }
    }
}
