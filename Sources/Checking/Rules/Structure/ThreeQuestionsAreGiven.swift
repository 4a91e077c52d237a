import Content
import Diagnostics
import Language

struct ThreeQuestionsAreGiven: TextRule {
    static let about = RuleDescription(
        "three-questions-are-given", .warning, "A template names three or more questions as customers put them.",
        why: "The search learns from these words. With one example it knows one wording; customers have a hundred.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "questions:\n  - where is my order\n  - when does my parcel come\n  - tracking does not move"),
        .bad("It is on its way.", with: "↓questions:\n  - where is my order"),
        .bad("Заказ в пути.", .russian, with: "↓questions: [где мой заказ, когда придёт посылка]"),
        .bad("Paczka jest w drodze.", .polish, with: "↓questions: []"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template, template.name.variant == nil, template.status == .published, template.questions.count < 3,
            let place = template.fields["questions"]
        else { return [] }
        let count = template.questions.count
        return [
            Finding(
                place, "template has \(count) question\(count == 1 ? "" : "s"); add real customers' wordings until there are three or more")
        ]
    }
}
