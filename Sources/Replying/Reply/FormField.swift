import Content

/// One thing to fill in before a reply can leave.
package struct FormField: Sendable, Hashable {
    /// What `--set` calls it.
    package let key: String
    package let label: String
    package let variable: Variable?
    package let isRequired: Bool
    /// As it would be filled now; empty for nothing.
    package let current: String
    package let owner: TextID
    package let name: String
}

extension ReplyComposer {
    /// Everything that the reply reads on the way it takes with these values, in the order of the text; facts and what is
    /// known anyway left out. A value may open a branch that reads more.
    package func fields(_ parts: [ReplyPart], values: ReplyValues) -> [FormField] {
        let templates = parts.map(\.template)
        let filler = BlockFiller(book: book, situation: situation, templates: templates, values: values)
        var seen: Set<String> = []
        return ReplyPlan(templates, isBlank: filler.isBlank).steps.flatMap { step in
            filler.reads(step.section, of: step.part).compactMap { name in
                let field = filler.field(name, of: templates[step.part])
                return seen.insert(field.key).inserted ? field : nil
            }
        }
    }
}

extension BlockFiller {
    private static let known: Set<String> = ["agent_name", "shop_name", "today", "fault", "mood", "channel", "language"]

    /// Variables a block reads that somebody has to say.
    func reads(_ section: Template.Section, of part: Int) -> [String] {
        let source = source(of: templates[part])
        return finder(of: templates[part]).variables(in: section.placeholders).filter {
            !Variable.isFact($0) && !Self.known.contains($0) && source.variable($0)?.origin != .fact
        }
    }

    func field(_ name: String, of template: Template) -> FormField {
        let source = source(of: template)
        let variable = source.variable(name)
        let need = Need(name: name, template: template.name, variable: variable)
        let isRequired = variable.map(\.isRequired) ?? (name == "order_number")
        return FormField(
            key: key(of: need),
            label: name == "customer_name" && variable == nil
                ? ReplyWording(language: situation.language).customerName : need.label(in: situation.language),
            variable: variable, isRequired: isRequired,
            current: values.text(name, for: template.name.id) ?? source.computed(name)?.value.plain
                ?? variable?.defaultValue?.text(in: situation.language) ?? "",
            owner: template.name.id, name: name)
    }
}
