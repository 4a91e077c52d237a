import Content
import Diagnostics
import Language

struct MoodChangesToneOnly: TextRule {
    static let reads: RuleInputs = [.family, .fragments]
    static let about = RuleDescription(
        "mood-changes-tone-only", .error,
        "A variant for a mood says the same as the text it varies: no other fault, fact, value, number, day, promise or compensation.",
        why: """
            The variant is chosen because a message sounds upset, not because something happened. \
            What is another situation is a branch that the agent sets, with a variable of type choice, or a template of its own.
            """)

    private static let base = [
        "Templates/delivery/example.en.md":
            "---\ntitle: Late\nvariables: {day: {ask: Day, type: date}}\n---\n## Resolution\nIt comes on {{ day }}.\n"
    ]
    private static let variant = "Templates/delivery/example@upset.en.md"

    static let examples: [Example] = [
        .good(
            "---\nmood: upset\n---\n## Empathy\nThree weeks is a long wait.\n\n## Resolution\nIt comes on {{ day }}.\n", at: variant,
            beside: base),
        .good(
            "---\nchannels: [chat]\n---\n## Resolution\nIt comes on {{ day }}, {{ facts.hours }}.\n",
            at: "Templates/delivery/example@chat.en.md", settings: "facts: {hours: 9 to 5}\n", beside: base),
        .bad("---\nmood: upset\n↓fault: ours\n---\n## Resolution\nIt comes on {{ day }}.\n", at: variant, beside: base),
        .bad(
            "---\nmood: upset\n---\n## Resolution\nIt comes on {{ day }}, {{ ↓facts.hours }}.\n", at: variant,
            settings: "facts: {hours: 9 to 5}\n", beside: base),
        .bad(
            "---\nmood: upset\nvariables: {days: {ask: Days, type: number}}\n---\n## Resolution\nIt comes on {{ day }}, in {{ ↓days }} days.\n",
            at: variant, beside: base),
        .bad(
            "---\nmood: upset\n---\n## Resolution\nIt comes on {{ day }}.\n\n↓## Compensation\nShipping is free.\n", at: variant,
            beside: base),
        .bad(
            "---\nmood: upset\n---\n↓## Извинение\nПростите нас.\n\n## Решение\nПривезут {{ day }}.\n", .russian,
            at: "Templates/delivery/example@upset.ru.md",
            beside: [
                "Templates/delivery/example.ru.md":
                    "---\ntitle: Опоздание\nvariables: {day: {ask: День, type: date}}\n---\n"
                    + "## Решение\nПривезут {{ day }}.\n"
            ]),
        .bad(
            "---\nmood: upset\n↓fault: carrier\n---\n## Rozwiązanie\nBędzie {{ day }}.\n", .polish,
            at: "Templates/delivery/example@upset.pl.md",
            beside: [
                "Templates/delivery/example.pl.md":
                    "---\ntitle: Opóźnienie\nvariables: {day: {ask: Dzień, type: date}}\n---\n## Rozwiązanie\nBędzie {{ day }}.\n"
            ]),
        .good(
            "---\nmood: upset\n---\n## Empathy\nWaiting without a word is no fun.\n\n## Resolution\n{{ customer_name }}, it comes on {{ day }}.\n",
            at: variant, beside: base),
        .bad(
            "---\nmood: upset\n---\n## Resolution\nOrder {{ ↓order_number }} comes on {{ day }}, in ↓2 days.\n", at: variant, beside: base),
        .bad(
            "---\nmood: upset\n---\n## Resolution\n↓We lost it. It comes on {{ day }}, with a ↓voucher, and ↓tomorrow we write.\n",
            at: variant, beside: base),
        .bad(
            "---\nmood: upset\n---\n## Решение\n↓Мы перепутали адрес. Привезут {{ day }}, ↓завтра напишем, а ↓скидку дадим за ↓три дня.\n",
            .russian, at: "Templates/delivery/example@upset.ru.md",
            beside: [
                "Templates/delivery/example.ru.md":
                    "---\ntitle: Опоздание\nvariables: {day: {ask: День, type: date}}\n---\n## Решение\nПривезут {{ day }}.\n"
            ]),
        .bad(
            "---\nmood: upset\n---\n## Rozwiązanie\nTo ↓nasza wina. Będzie {{ day }}; ↓zwrócimy pieniądze i damy ↓rabat.\n", .polish,
            at: "Templates/delivery/example@upset.pl.md",
            beside: [
                "Templates/delivery/example.pl.md":
                    "---\ntitle: Opóźnienie\nvariables: {day: {ask: Dzień, type: date}}\n---\n## Rozwiązanie\nBędzie {{ day }}.\n"
            ]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let variant = text.template, let name = variant.name.variant, variant.fields["mood"] != nil || Mood(rawValue: name) != nil,
            let base = book.templatesByID[variant.name.id]?.first(where: {
                $0.name.variant == nil && $0.name.language == variant.name.language
            })
        else { return [] }
        let words = AddedCommitments(text, to: CheckedText(.template(base), in: book)).findings.map {
            Finding($0.offsets, "\($0.fact); \(Self.remedy)")
        }
        return fault(variant, base) + values(variant, base, book) + blocks(variant, base) + words
    }

    private func fault(_ variant: Template, _ base: Template) -> [Finding] {
        guard variant.fault != base.fault else { return [] }
        let fact = "the variant says 'fault: \(variant.fault.rawValue)' and its base 'fault: \(base.fault.rawValue)'"
        return [Finding(variant.fields["fault"] ?? 0..<0, "\(fact); \(Self.remedy)")]
    }

    private func values(_ variant: Template, _ base: Template, _ book: CheckedBook) -> [Finding] {
        // Who is spoken to, who speaks and what the settings know of the situation say nothing about what happened.
        var known: Set<String> = ["customer_name", "agent_name", "shop_name", "salutation", "channel", "mood", "language"]
        known.formUnion(base.sections.flatMap { Self.names($0, base, book).map(\.value) })
        return variant.sections.flatMap { Self.names($0, variant, book) }.filter { known.insert($0.value).inserted }.map { name in
            Finding(name.offsets, "the variant says '\(name.value)', which its base does not; \(Self.remedy)")
        }
    }

    /// Variables and facts that a block reads; those of a fragment at the place of its tag.
    private static func names(_ section: Template.Section, _ template: Template, _ book: CheckedBook) -> [Located<String>] {
        let included = section.placeholders.includes.flatMap { include in
            (book.fragment(include.name.value, in: template.name.language)?.placeholders.variables ?? []).map {
                Located($0.value, at: include.offsets)
            }
        }
        return section.placeholders.variables + included
    }

    private func blocks(_ variant: Template, _ base: Template) -> [Finding] {
        variant.sections.filter { ($0.kind == .apology || $0.kind == .compensation) && base.section($0.kind) == nil }.map {
            Finding(
                $0.heading,
                "the variant has a block '\($0.kind.heading(in: variant.name.language))', which its base has not; \(Self.remedy)")
        }
    }

    private static let remedy =
        "a mood changes the tone alone: make it a branch on a choice that the agent sets, or a template of its own"
}
