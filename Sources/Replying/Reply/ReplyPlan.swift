import Content

/// Which blocks of which templates a reply is made of, in its order.
struct ReplyPlan: Sendable {
    struct Step: Sendable {
        let part: Int
        let section: Template.Section
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
        let order = BlockOrder(of: templates[lead])
        let chosen = order.kinds.flatMap { kind -> [Step] in
            switch kind {
            case .resolution: Self.answers(templates)
            case .anticipation: []
            case .empathy: Self.one(kind, templates, first: Self.moodiest(templates, lead: lead))
            case .apology, .compensation: Self.one(kind, templates, first: lead, where: { $0.hasCauseToApologise })
            case .greeting, .invitation: Self.one(kind, templates, first: lead)
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

    /// Resolutions and anticipations, template by template.
    private static func answers(_ templates: [Template]) -> [Step] {
        templates.indices.flatMap { index in
            [BlockKind.resolution, .anticipation].flatMap { kind in
                templates[index].sections.filter { $0.kind == kind }.map { Step(part: index, section: $0) }
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
