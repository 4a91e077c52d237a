import Content
import Diagnostics
import Language

struct PhrasesAreNotHollow: TextRule {
    static let about = RuleDescription(
        "phrases-are-not-hollow", .warning, "A reply has no phrase that says nothing.",
        why: """
            Customers have read these words a thousand times and hear only that nobody read theirs. \
            Each costs trust and the time to read it. The settings add phrases with 'checks.banned'.
            """)

    static let examples: [Example] = [
        .good("Your parcel arrives on Friday; if it does not, we send a new one on Monday."),
        .bad("↓Your call is important to us, it arrives on Friday."),
        .bad("We ↓apologise for the inconvenience and send a new one on Friday."),
        .bad("Я ↓передал ваш вопрос специалисту, он ответит в пятницу.", .russian),
        .bad("↓Приносим извинения за доставленные неудобства.", .russian),
        .bad("↓Prosimy o cierpliwość do piątku.", .polish),
        .bad("↓Przepraszamy za wszelkie niedogodności.", .polish),
        .bad("Our ↓elves packed it.", settings: "checks:\n  banned: {en: [our elf, elves packed]}\n"),
        .good("Деньги вернутся 5 декабря.", .russian),
        .good("Zwrot dotrze 5 grudnia.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.phrases.filter { $0.phrase.kind == .hollow }.map {
            Finding($0.offsets, "'\(text.slice($0.offsets))' says nothing; \($0.phrase.remedy)")
        }
    }
}
