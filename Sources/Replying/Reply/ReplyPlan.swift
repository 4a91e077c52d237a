import Content

/// Which blocks of which templates a reply is made of, in its order.
struct ReplyPlan: Sendable {
    struct Step: Sendable {
        let part: Int
        let section: Template.Section
        var keeps = Extent.all
        /// True for what stands with the answer of its part, below the heading that the answer may have.
        var isInAnswer = false

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

    /// One template, and those of its blocks that print something.
    private struct Part {
        let template: Template
        let sections: [Template.Section]

        func section(_ kind: BlockKind) -> Template.Section? { sections.first { $0.kind == kind } }
    }

    let steps: [Step]

    /// One template keeps the order of its file. Several give one greeting, one empathy, one apology, one compensation
    /// and one invitation between them, every resolution and every anticipation. What a template anticipates stands below
    /// its resolution: "after that it is up to the bank" must not follow the answer about another thing. For the same reason
    /// empathy and apology open the letter only where they are those of the first answer, and else the answer that they are about,
    /// and a compensation ends its own answer.
    ///
    /// - Parameter isBlank: true for a block of a part that prints nothing with these values, so that another one speaks.
    init(_ templates: [Template], isBlank: (Int, Template.Section) -> Bool) {
        guard templates.count > 1 else {
            steps = templates.flatMap { $0.sections.map { Step(part: 0, section: $0) } }
            return
        }
        let parts = templates.indices.map { index in
            // A resolution without words is a fault of its own, which nothing may hide.
            Part(template: templates[index], sections: templates[index].sections.filter { $0.kind == .resolution || !isBlank(index, $0) })
        }
        let lead = Self.lead(of: parts)
        let apology = Self.one(.apology, parts, first: lead, where: { $0.template.hasCauseToApologise })
        let empathy = Self.one(.empathy, parts, first: Self.moodiest(parts, lead: lead))
        let compensation = Self.one(.compensation, parts, first: lead, where: { $0.template.hasCauseToApologise })
        let order = BlockOrder(of: templates[lead]).kinds
        let openings = (apology + empathy).filter { $0.part > 0 }.sorted { order.place(of: $0) < order.place(of: $1) }
        let own = openings + compensation.filter { $0.part < parts.count - 1 }
        steps = order.flatMap { kind -> [Step] in
            switch kind {
            case .resolution: Self.answers(parts, own, except: (apology + compensation).map { ($0.part, $0.section.kind) })
            case .anticipation: []
            case .apology: apology.filter { $0.part == 0 }
            case .empathy: empathy.filter { $0.part == 0 }
            case .compensation: compensation.filter { $0.part == parts.count - 1 }
            case .greeting: Self.one(kind, parts, first: lead)
            case .invitation: Self.closing(of: parts, lead: lead)
            }
        }
    }

    /// The template that sets the tone: the one with most cause to apologise, else the first.
    private static func lead(of parts: [Part]) -> Int {
        parts.indices.max { (rank(parts[$0]), -$0) < (rank(parts[$1]), -$1) } ?? 0
    }

    private static func rank(_ part: Part) -> Int {
        part.template.hasCauseToApologise && part.section(.apology) != nil ? 1 : 0
    }

    private static func moodiest(_ parts: [Part], lead: Int) -> Int {
        if parts[lead].section(.empathy) != nil { return lead }
        return parts.indices.filter { parts[$0].section(.empathy) != nil }
            .max { (position(parts[$0].template.mood), -$0) < (position(parts[$1].template.mood), -$1) } ?? lead
    }

    private static func position(_ mood: Mood) -> Int { Mood.allCases.firstIndex(of: mood) ?? 0 }

    /// A goodbye that fits every part, rather by a shared fragment than in words of its own. Where each speaks of its own case,
    /// the lines that sign the reply are all that is taken.
    private static func closing(of parts: [Part], lead: Int) -> [Step] {
        let goodbyes = parts.indices.compactMap { index in parts[index].section(.invitation).map { Step(part: index, section: $0) }
        }
        let general = goodbyes.filter {
            GeneralGoodbye.fits($0.section, in: parts[$0.part].template.file, parts[$0.part].template.name.language)
        }
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

    /// Resolutions and anticipations, template by template, each after its openings and what its own apology says happened, and
    /// before what only its own compensation gives.
    private static func answers(_ parts: [Part], _ own: [Step], except said: [(part: Int, kind: BlockKind)]) -> [Step] {
        parts.indices.flatMap { index -> [Step] in
            let around = own.filter { $0.part == index }.map { Step(part: index, section: $0.section, isInAnswer: true) }
            let opening = around.filter { $0.section.kind != .compensation }
            let gift = around.filter { $0.section.kind == .compensation }
            func steps(_ kind: BlockKind, _ keeps: Step.Extent = .all) -> [Step] {
                parts[index].sections.filter { $0.kind == kind }.map {
                    Step(part: index, section: $0, keeps: keeps, isInAnswer: true)
                }
            }
            func rest(_ kind: BlockKind, _ keeps: Step.Extent) -> [Step] {
                said.contains { $0.part == index && $0.kind == kind } ? [] : steps(kind, keeps)
            }
            return opening + rest(.apology, .facts) + steps(.resolution) + steps(.anticipation) + gift + rest(.compensation, .ownValues)
        }
    }

    private static func one(_ kind: BlockKind, _ parts: [Part], first: Int, where isAllowed: (Part) -> Bool = { _ in true })
        -> [Step]
    {
        for index in [first] + parts.indices.filter({ $0 != first }) where isAllowed(parts[index]) {
            if let section = parts[index].section(kind) { return [Step(part: index, section: section)] }
        }
        return []
    }
}

extension [BlockKind] {
    fileprivate func place(of step: ReplyPlan.Step) -> Int { firstIndex(of: step.section.kind) ?? count }
}

extension Template {
    /// We erred. Where our carrier did, a template that apologises for it says `fault: ours`, as `check` demands.
    var hasCauseToApologise: Bool { fault == .ours }
}
