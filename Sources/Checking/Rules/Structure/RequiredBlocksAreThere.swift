import Content
import Diagnostics
import Language

struct RequiredBlocksAreThere: TextRule {
    static let about = RuleDescription(
        "required-blocks-are-there", .error, "A reply has the blocks its category requires, the Resolution always.",
        why: "A reply without an answer makes the customer ask again; one without greeting or goodbye sounds like a machine.")

    static let examples: [Example] = [
        .good("## Resolution\nYour parcel arrives on Friday."),
        .bad("---\n↓title: Example\ncategory: delivery\n---\n## Greeting\nHello!\n"),
        .good("## Приветствие\nЗдравствуйте!\n\n## Решение\nЗаказ приедет в пятницу.", .russian),
        .bad(
            "---\n↓title: Пример\ncategory: delivery\n---\n## Решение\nЗаказ приедет в пятницу.\n", .russian,
            settings: "checks:\n  required_blocks: {default: [greeting, resolution]}\n"),
        .bad("---\n↓title: Przykład\ncategory: delivery\n---\n## Powitanie\nDzień dobry!\n", .polish),
        .good("## Greeting\nHello!\n\n## Resoluton\nYour parcel arrives on Friday."),
        .good("### Решение\nЗаказ приедет в пятницу.", .russian),
        .good("## Odpowiedź dla klienta\nPaczka będzie w piątek.", .polish),
        .good(
            "## Resolution\nIt is on its way.", at: "Templates/delivery/example@phone.en.md", with: "channels: [phone]",
            settings: "checks:\n  required_blocks: {default: [greeting, resolution, invitation]}\n",
            beside: [
                "Templates/delivery/example.en.md":
                    "---\ntitle: Example\ncategory: delivery\n---\n"
                    + "## Greeting\nHello!\n## Resolution\nIt is on its way.\n## Invitation\nWrite to us.\n"
            ]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template else { return [] }
        let settings = book.settings.checks.requiredBlocks
        var required = settings[template.name.id.categoryName] ?? settings["default"] ?? []
        // What is said or posted in public follows its own courtesies.
        let isSpokenOrPublic = !template.channels.isEmpty && template.channels.allSatisfy { [.phone, .review, .social].contains($0.value) }
        if isSpokenOrPublic { required = [] }
        if !required.contains(.resolution) { required.append(.resolution) }
        let missing = required.filter { template.section($0) == nil && !template.slips.meant.contains($0) }
        // A heading that names no block is told, and its block is the one that is missing.
        guard missing.count > template.slips.unknownCount else { return [] }
        let headings = missing.map { "'## \($0.heading(in: text.language))'" }.joined(separator: ", ")
        return [Finding(Self.place(template), "reply lacks \(headings); add the block\(missing.count == 1 ? "" : "s")")]
    }

    private static func place(_ template: Template) -> Range<Int> {
        template.fields["title"] ?? template.sections.first?.heading ?? 0..<0
    }
}
