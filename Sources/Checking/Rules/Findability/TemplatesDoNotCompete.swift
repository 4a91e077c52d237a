import Content
import Diagnostics

struct TemplatesDoNotCompete: BookRule {
    static let about = RuleDescription(
        "competing-question", .warning, "A question belongs to one template of its language.",
        why: "When two templates claim the same words, the search must guess and half of the customers get the other reply.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "questions: [where is my parcel]", beside: ["Templates/money/refund.en.md": "---\ntitle: Refund\ncategory: money\nquestions: [where is my refund]\n---\n## Resolution\nOn Friday.\n"]),
        .bad("The money comes on Friday.", at: "Templates/money/refund.en.md", with: "questions: [where is my refund, ↓when does my parcel come]", beside: ["Templates/delivery/parcel.en.md": "---\ntitle: Parcel\ncategory: delivery\nquestions: [When does my parcel come?]\n---\n## Resolution\nOn Friday.\n"]),
        .bad("В пути.", .russian, with: "questions: [↓где посылка моя]", beside: ["Templates/delivery/a.ru.md": "---\ntitle: Где\ncategory: delivery\nquestions: [где моя посылка?]\n---\n## Решение\nВ пути.\n"]),
        .bad("W drodze.", .polish, with: "questions: [↓gdzie jest paczka]", beside: ["Templates/delivery/a.pl.md": "---\ntitle: Gdzie\ncategory: delivery\nquestions: [Gdzie jest paczka]\n---\n## Rozwiązanie\nW drodze.\n"]),
    ]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        var owners: [String: (name: TextName, question: String)] = [:]
        var found: [PlacedFinding] = []
        for template in book.book.templates where template.status != .retired {
            for question in template.questions {
                let words = QuestionWords(question.value)
                guard !words.all.isEmpty else { continue }
                let key = "\(template.name.language) " + words.all.sorted().joined(separator: " ")
                guard let owner = owners[key] else {
                    owners[key] = (template.name, question.value)
                    continue
                }
                guard owner.name.id != template.name.id else { continue }
                found.append(PlacedFinding(template.file, Finding(question.offsets, "question '\(question.value)' belongs to '\(owner.name)' as well; keep it where it is answered best")))
            }
        }
        return found
    }
}
