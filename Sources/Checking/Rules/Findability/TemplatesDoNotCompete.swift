import Content
import Diagnostics
import Language

struct TemplatesDoNotCompete: BookRule {
    static let about = RuleDescription(
        "templates-do-not-compete", .warning, "A question belongs to one template of its language.",
        why: "When two templates claim the same words, the search must guess and half of the customers get the other reply.")

    static let examples: [Example] = [
        .good(
            "It is on its way.", with: "questions: [where is my parcel]",
            beside: [
                "Templates/money/refund.en.md":
                    "---\ntitle: Refund\ncategory: money\nquestions: [where is my refund]\n---\n## Resolution\nOn Friday.\n"
            ]),
        .bad(
            "The money comes on Friday.", at: "Templates/money/refund.en.md",
            with: "questions: [where is my refund, ↓when does my parcel come]",
            beside: [
                "Templates/delivery/parcel.en.md":
                    "---\ntitle: Parcel\ncategory: delivery\nquestions: [When does my parcel come?]\n---\n## Resolution\nOn Friday.\n"
            ]),
        .bad(
            "В пути.", .russian, with: "questions: [↓где посылка моя]",
            beside: [
                "Templates/delivery/a.ru.md":
                    "---\ntitle: Где\ncategory: delivery\nquestions: [где моя посылка?]\n---\n## Решение\nВ пути.\n"
            ]),
        .bad(
            "W drodze.", .polish, with: "questions: [↓gdzie jest paczka]",
            beside: [
                "Templates/delivery/a.pl.md":
                    "---\ntitle: Gdzie\ncategory: delivery\nquestions: [Gdzie jest paczka]\n---\n## Rozwiązanie\nW drodze.\n"
            ]),
    ]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        var owners: [UInt64: [TextName]] = [:]
        var found: [PlacedFinding] = []
        for digest in digests where digest.status != .retired {
            for (question, key) in zip(digest.template?.questions ?? [], digest.questionKeys) {
                guard let key else { continue }
                guard let owner = owners[key]?.first(where: { $0.language == digest.name.language }) else {
                    owners[key, default: []].append(digest.name)
                    continue
                }
                guard owner.id != digest.name.id else { continue }
                found.append(
                    PlacedFinding(
                        digest.file,
                        Finding(
                            question.offsets,
                            "question '\(question.value)' belongs to '\(owner)' as well; keep it where it is answered best")))
            }
        }
        return found
    }
}
