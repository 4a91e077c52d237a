import Diagnostics
import Language

/// Reads one template file, before a variant inherits from the text it varies.
struct TemplateParser: Sendable {
    static let rule = "front-matter-is-valid"
    static let keys = [
        "title", "heading", "category", "questions", "interest", "keywords", "channels", "mood", "fault", "variables", "articles", "law",
        "owner", "reviewed", "review_in", "status", "change", "revise",
    ]

    /// There are seven kinds of blocks; checks compare each with every paragraph.
    private static let maximumSections = 50

    let shared: [String: Variable]

    func parse(_ file: SourceFile) -> (template: Template?, problems: [Diagnostic]) {
        let name: TextName
        do throws(TextFileName.Problem) {
            name = try TextFileName(path: file.path).name
        } catch {
            return (nil, [Diagnostic(.error, rule: "file-names-are-valid", path: file.path, error.message)])
        }
        switch FrontMatterReader(file: file).read() {
        case .failure(let problem): return (nil, [problem.diagnostic])
        case .success(let (yaml, body)):
            var fields = Fields(yaml, in: file, rule: Self.rule)
            fields.allow(Self.keys)
            let template = template(name, file, body, &fields)
            return (template, fields.problems)
        }
    }

    private func template(_ name: TextName, _ file: SourceFile, _ body: Range<Int>, _ fields: inout Fields) -> Template {
        fields.checkCategory(of: name)
        let title = fields.string("title")
        if title == nil, name.variant == nil {
            fields.problem("title is missing; add 'title: …' as the agent thinks of the situation", at: 0..<0)
        }
        fields.checkTitle(title)
        let (variables, problems) = VariableReader(file: file, rule: Self.rule, shared: shared).read(fields.entry("variables"))
        fields.absorb(problems)
        let (sections, slips) = sections(file, body, name.language, &fields)
        return Template(
            name: name, file: file, fields: fields.places, body: body,
            title: title ?? Located("", at: 0..<0), heading: fields.string("heading"), questions: fields.strings("questions"),
            interest: fields.string("interest")?.value,
            keywords: fields.strings("keywords"), channels: fields.choices("channels", as: Channel.self),
            mood: fields.choice("mood", as: Mood.self)?.value ?? .calm, fault: fields.choice("fault", as: Fault.self)?.value ?? .none,
            variables: variables, articles: fields.strings("articles"), law: fields.law(), owner: fields.string("owner")?.value,
            reviewed: fields.day("reviewed")?.value, reviewIn: fields.period("review_in")?.value,
            status: fields.choice("status", as: Status.self)?.value ?? .published,
            change: fields.choice("change", as: ChangeSignificance.self)?.value, revise: revise(&fields),
            sections: sections, slips: slips, revision: Revision(body: file.slice(body)))
    }

    /// `revise: reason`, or a mapping with the reason among its keys.
    private func revise(_ fields: inout Fields) -> Located<String>? {
        guard let entry = fields.entry("revise") else { return nil }
        if case .mapping(let entries, let offsets) = entry.value {
            for case let entry in entries where entry.key == "reason" {
                if case .scalar(let text, _, _) = entry.value { return Located(text, at: offsets) }
            }
            return Located("", at: offsets)
        }
        return fields.string("revise")
    }

    private func sections(
        _ file: SourceFile, _ body: Range<Int>, _ language: LanguageTag, _ fields: inout Fields
    ) -> (sections: [Template.Section], slips: Template.Slips) {
        let scanner = SectionScanner(file, body: body)
        let bytes = Array(file.text.utf8)
        var budget = PlaceholderBudget()
        var slips = slips(file, body, scanner, &fields)
        if let preamble = scanner.preamble {
            slips.placeholders.append(PlaceholderParser.parse(file, bytes: bytes[preamble], budget: &budget).tree)
        }
        if scanner.sections.count > Self.maximumSections {
            let first = scanner.sections[Self.maximumSections].heading
            fields.problem(
                "template has more than \(Self.maximumSections) blocks; keep one of each kind", at: first, rule: "blocks-are-known")
        }
        let scanned = scanner.sections.prefix(Self.maximumSections)
        let known = Set(scanned.compactMap { BlockKind(heading: $0.title.value) })
        var sections: [Template.Section] = []
        for section in scanned {
            let (placeholders, problems) = PlaceholderParser.parse(file, bytes: bytes[section.body], budget: &budget)
            fields.absorb(problems)
            var kind = BlockKind(heading: section.title.value)
            if kind == nil {
                kind = fields.unknownBlock(section.title, in: language).flatMap { known.union(slips.meant).contains($0) ? nil : $0 }
                if let kind { slips.meant.insert(kind) } else { slips.unknownCount += 1 }
            }
            if let kind {
                sections.append(.init(kind: kind, heading: section.heading, body: section.body, placeholders: placeholders))
            } else {
                slips.placeholders.append(placeholders)
            }
        }
        return (sections, slips)
    }

    /// Headings of another level or form, and text before the first block.
    private func slips(
        _ file: SourceFile, _ body: Range<Int>, _ scanner: SectionScanner, _ fields: inout Fields
    ) -> Template.Slips {
        let slips = HeadingSlip.all(in: file, body: body)
        fields.absorb(
            slips.map {
                Diagnostic(.error, rule: "blocks-are-known", path: file.path, range: file.range($0.offsets), $0.message, fix: $0.fix)
            })
        if let preamble = scanner.preamble, !slips.contains(where: { preamble.overlaps($0.offsets) }) {
            fields.problem(
                "text stands before the first block; put it below a heading such as '## Resolution'", at: preamble, rule: "blocks-are-known"
            )
        }
        return Template.Slips(meant: Set(slips.map(\.kind)))
    }
}
