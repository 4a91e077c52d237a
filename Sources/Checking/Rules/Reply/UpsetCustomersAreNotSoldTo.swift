import Content
import Diagnostics
import Language

struct UpsetCustomersAreNotSoldTo: TextRule {
    static let about = RuleDescription(
        "upset-customers-are-not-sold-to", .warning, "A reply to an upset customer sells nothing.",
        why:
            "An offer in the middle of a complaint says that the shop thinks of its till. The Compensation block alone may speak of bonuses."
    )

    static let examples: [Example] = [
        .good("Check out our new collection.", with: "mood: calm"),
        .bad("↓Check out our winter jackets.", with: "mood: upset"),
        .bad("↓Оставьте отзыв о покупке.", .russian, with: "mood: upset"),
        .bad("Trwa też ↓wyprzedaż.", .polish, with: "mood: upset"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.template?.mood == .upset else { return [] }
        return text.phrases.filter { $0.phrase.kind == .sales && text.prose.block(ofWord: $0.words.lowerBound) != .compensation }.map {
            Finding($0.offsets, "'\(text.slice($0.offsets))' sells to an upset customer; \($0.phrase.remedy)")
        }
    }
}
