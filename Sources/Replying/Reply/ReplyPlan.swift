import Content

/// Which blocks of which templates a reply is made of, in its order.
struct ReplyPlan: Sendable {
    struct Step: Sendable {
        let part: Int
        let section: Template.Section
        /// Of an apology that another one stands for, only the paragraphs that say what happened.
        var keepsFactsOnly = false
    }

    let steps: [Step]
    /// Blocks that stay out because one of their kind is enough, as `kind of template`.
    let dropped: [String]

    /// One template keeps the order of its file. Several give one greeting, one empathy, one apology, one compensation
    /// and one invitation between them, every resolution and every anticipation. What a template anticipates stands below
    /// its resolution: "after that it is up to the bank" must not follow the answer about another thing.
    init(_ templates: [Template]) {
        guard templates.count > 1 else {
            steps = templates.flatMap { $0.sections.map { Step(part: 0, section: $0) } }
            dropped = []
            return
        }
        let lead = Self.lead(of: templates)
        let apology = Self.one(.apology, templates, first: lead, where: { $0.hasCauseToApologise })
        let chosen = BlockOrder(of: templates[lead]).kinds.flatMap { kind -> [Step] in
            switch kind {
            case .resolution: Self.answers(templates, apologyOf: apology.first?.part)
            case .anticipation: []
            case .apology: apology
            case .empathy: Self.one(kind, templates, first: Self.moodiest(templates, lead: lead))
            case .compensation: Self.one(kind, templates, first: lead, where: { $0.hasCauseToApologise })
            case .greeting: Self.one(kind, templates, first: lead)
            case .invitation: Self.one(kind, templates, first: Self.closing(of: templates, lead: lead))
            }
        }
        steps = chosen
        dropped = templates.indices.flatMap { index in
            templates[index].sections.map(\.kind)
                .filter { kind in
                    (kind == .apology || kind == .compensation) && !chosen.contains { $0.part == index && $0.section.kind == kind }
                }
                .map { "\($0.rawValue) of \(templates[index].name)" }
        }
    }

    /// The template that sets the tone: the one with most cause to apologise, else the first.
    private static func lead(of templates: [Template]) -> Int {
        templates.indices.max { (rank(templates[$0]), -$0) < (rank(templates[$1]), -$1) } ?? 0
    }

    private static func rank(_ template: Template) -> Int {
        template.hasCauseToApologise && template.section(.apology) != nil ? 1 : 0
    }

    private static func moodiest(_ templates: [Template], lead: Int) -> Int {
        if templates[lead].section(.empathy) != nil { return lead }
        return templates.indices.filter { templates[$0].section(.empathy) != nil }
            .max { (position(templates[$0].mood), -$0) < (position(templates[$1].mood), -$1) } ?? lead
    }

    private static func position(_ mood: Mood) -> Int { Mood.allCases.firstIndex(of: mood) ?? 0 }

    /// The template whose goodbye fits every part: it says nothing of the case, and rather by a shared fragment than in words
    /// of its own. The lead's where each speaks of its own case.
    private static func closing(of templates: [Template], lead: Int) -> Int {
        func isGeneral(_ section: Template.Section) -> Bool {
            section.placeholders.conditionals.isEmpty
                && section.placeholders.variables.allSatisfy {
                    Variable.isFact($0.value) || ["agent_name", "shop_name"].contains($0.value)
                }
        }
        let general = templates.indices.filter { templates[$0].section(.invitation).map(isGeneral) == true }
        return general.min { left, right in
            func rank(_ index: Int) -> (Int, Int, Int) {
                guard let section = templates[index].section(.invitation) else { return (2, 0, index) }
                return (section.placeholders.includes.isEmpty ? 1 : 0, section.body.count, index == lead ? -1 : index)
            }
            return rank(left) < rank(right)
        } ?? lead
    }

    /// Resolutions and anticipations, template by template, each after what its own apology says happened.
    private static func answers(_ templates: [Template], apologyOf apologising: Int?) -> [Step] {
        templates.indices.flatMap { index -> [Step] in
            let template = templates[index]
            let isSpokenFor = index != apologising && apologising != nil && template.hasCauseToApologise
            let facts = isSpokenFor ? template.sections.filter { $0.kind == .apology } : []
            return facts.map { Step(part: index, section: $0, keepsFactsOnly: true) }
                + [BlockKind.resolution, .anticipation].flatMap { kind in
                    template.sections.filter { $0.kind == kind }.map { Step(part: index, section: $0) }
                }
        }
    }

    private static func one(_ kind: BlockKind, _ templates: [Template], first: Int, where isAllowed: (Template) -> Bool = { _ in true })
        -> [Step]
    {
        for index in [first] + templates.indices.filter({ $0 != first }) where isAllowed(templates[index]) {
            if let section = templates[index].section(kind) { return [Step(part: index, section: section)] }
        }
        return []
    }
}

extension Template {
    /// We erred. Where our carrier did, a template that apologises for it says `fault: ours`, as `check` demands.
    var hasCauseToApologise: Bool { fault == .ours }
}
