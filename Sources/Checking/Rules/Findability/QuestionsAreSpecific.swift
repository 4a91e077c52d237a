import Content
import Diagnostics
import Language

struct QuestionsAreSpecific: TextRule {
    static let about = RuleDescription(
        "questions-are-specific", .warning, "An example question says what it is about.",
        why: "'I have a problem' fits every template: it teaches the search to offer this one to everybody.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "questions: [where is my parcel]"),
        .bad("It is on its way.", with: "questions: [↓I have a problem, where is my parcel]"),
        .bad("Заказ в пути.", .russian, with: "questions: [↓помогите пожалуйста, где посылка]"),
        .bad("W drodze.", .polish, with: "questions: [↓proszę o pomoc, gdzie paczka]"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.questionsWithWords.filter { !$0.words.saysSomething }.map {
            Finding($0.question.offsets, "question '\($0.question.value)' fits every template; add what it is about")
        }
    }
}
