import Content
import Diagnostics
import Language

struct QuestionsDiffer: TextRule {
    static let about = RuleDescription(
        "questions-differ", .warning, "The questions of a text differ from each other.",
        why: "A duplicated question teaches the search nothing and counts as if two wordings were known.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "questions: [where is my order, when does it come, track my parcel]"),
        .bad("It is on its way.", with: "questions: [where is my order, ↓Where is my order?, track my parcel]"),
        .bad(
            "Заказ в пути.", .russian,
            with: "questions: [когда придёт заказ, ↓Когда придет заказ?, где посылка]"),
        .bad("W drodze.", .polish, with: "questions: [gdzie jest moja paczka, ↓gdzie jest moja paczka?, kiedy dojdzie]"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        var seen: Set<[UInt64]> = []
        return text.questionsWithWords.filter { !$0.words.all.isEmpty && !seen.insert($0.words.all).inserted }.map {
            Finding($0.question.offsets, "question '\($0.question.value)' is duplicated; reword one of the two")
        }
    }
}
