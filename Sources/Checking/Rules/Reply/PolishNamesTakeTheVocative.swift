import Content
import Diagnostics
import Language

struct PolishNamesTakeTheVocative: TextRule {
    static let about = RuleDescription(
        "polish-names-take-the-vocative", .warning, "A Polish greeting calls nobody by a bare name.",
        why: """
            Polish calls people in the vocative: 'Pani Anno', not 'Pani Anna'. \
            A name from the order stands in the nominative and sounds like a form.
            """)

    static let examples: [Example] = [
        .good(
            "## Powitanie\nDzień dobry{% if salutation %}, {{ salutation }}{% endif %}!\n\n## Rozwiązanie\nPaczka będzie w piątek.",
            .polish, with: "variables:\n  salutation: {ask: Zwrot w wołaczu, required: false}"),
        .bad(
            "## Powitanie\nDzień dobry, ↓{{ customer_name | default: \"dzień dobry\" }}!\n\n## Rozwiązanie\nPaczka będzie w piątek.",
            .polish),
        .good("## Greeting\nHello {{ customer_name | default: \"there\" }}!\n\n## Resolution\nIt arrives on Friday."),
        .good(
            "## Приветствие\nЗдравствуйте, {{ customer_name | default: \"добрый день\" }}!\n\n"
                + "## Решение\nВ пятницу.", .russian),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard LanguagePack.of(text.language)?.grammar.namesTakeVocative == true, let greeting = text.template?.section(.greeting) else {
            return []
        }
        return greeting.placeholders.outputs.filter { $0.operand.variable?.value == "customer_name" }.map {
            Finding(
                $0.offsets,
                "'customer_name' stands in the nominative; ask for the vocative in a variable such as 'salutation', or greet without a name"
            )
        }
    }
}
