import Content

/// Which blocks of which templates a reply is made of, in its order.
struct ReplyPlan: Sendable {
    struct Step: Sendable {
        let part: Int
        let section: Template.Section
        var keeps = Extent.all

        /// How much of a block the reply has.
        enum Extent: Sendable {
            case all
            /// Of an apology that another one stands for, what happened.
            case facts
            /// Of a compensation that another one stands for, the paragraphs with values that the other lacks.
            case ownValues
            /// Of a goodbye that speaks of one answer alone, the lines that sign the reply.
            case signature
        }
    }

    let steps: [Step]

    /// One template keeps the order of its file. Several give one greeting, one empathy, one apology, one compensation
    /// and one invitation between them, every resolution and every anticipation. What a template anticipates stands below
    /// its resolution: "after that it is up to the bank" must not follow the answer about another thing.
    init(_ templates: [Template]) {
        guard templates.count > 1 else {
            steps = templates.flatMap { $0.sections.map { Step(part: 0, section: $0) } }
            return
        }
        let lead = Self.lead(of: templates)
        let apology = Self.one(.apology, templates, first: lead, where: { $0.hasCauseToApologise })
        let compensation = Self.one(.compensation, templates, first: lead, where: { $0.hasCauseToApologise })
        steps = BlockOrder(of: templates[lead]).kinds.flatMap { kind -> [Step] in
            switch kind {
            case .resolution: Self.answers(templates, except: (apology + compensation).map { ($0.part, $0.section.kind) })
            case .anticipation: []
            case .apology: apology
            case .empathy: Self.one(kind, templates, first: Self.moodiest(templates, lead: lead))
            case .compensation: compensation
            case .greeting: Self.one(kind, templates, first: lead)
            case .invitation: Self.closing(of: templates, lead: lead)
            }
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

    /// A goodbye that fits every part, rather by a shared fragment than in words of its own. Where each speaks of its own case,
    /// the lines that sign the reply are all that is taken.
    private static func closing(of templates: [Template], lead: Int) -> [Step] {
        let goodbyes = templates.indices.compactMap { index in templates[index].section(.invitation).map { Step(part: index, section: $0) }
        }
        let general = goodbyes.filter { GeneralGoodbye.fits($0.section, in: templates[$0.part].file) }
        let best = general.min { left, right in
            func rank(_ step: Step) -> (Int, Int, Int) {
                (step.section.placeholders.includes.isEmpty ? 1 : 0, step.section.body.count, step.part == lead ? -1 : step.part)
            }
            return rank(left) < rank(right)
        }
        if let best { return [best] }
        return (goodbyes.first { $0.part == lead } ?? goodbyes.first).map { [Step(part: $0.part, section: $0.section, keeps: .signature)] }
            ?? []
    }

    /// Resolutions and anticipations, template by template, each after what its own apology says happened and before what only
    /// its own compensation gives.
    private static func answers(_ templates: [Template], except said: [(part: Int, kind: BlockKind)]) -> [Step] {
        templates.indices.flatMap { index -> [Step] in
            let template = templates[index]
            func steps(_ kind: BlockKind, _ keeps: Step.Extent = .all) -> [Step] {
                template.sections.filter { $0.kind == kind }.map { Step(part: index, section: $0, keeps: keeps) }
            }
            func rest(_ kind: BlockKind, _ keeps: Step.Extent) -> [Step] {
                said.contains { $0.part == index && $0.kind == kind } ? [] : steps(kind, keeps)
            }
            return rest(.apology, .facts) + steps(.resolution) + steps(.anticipation) + rest(.compensation, .ownValues)
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
