import Content
import Diagnostics
import Markdown

/// One template as all fixtures show it, block by block, with every branch at least once.
struct TemplateRender: Sendable {
    struct Version: Sendable {
        let text: String
        /// Fixtures, or branches, that give this text.
        var labels: [String]
        let fill: FilledText
    }

    struct Block: Sendable {
        let section: Template.Section
        let versions: [Version]
        /// Branches that are not shown, because all of them together would be too much to read or to render.
        let skipped: Int
    }

    /// Bytes of source that the branches of one block may be rendered from: 8,000 branches of a usual one. A block of a
    /// mebibyte with 5,000 branches would be rendered from 5 GB.
    private static let maximumWork = 16 << 20

    let template: Template
    let blocks: [Block]

    init(_ template: Template, fixtures: [Fixture], book: CheckedBook) {
        self.template = template
        let values = fixtures.map { (name: $0.name, values: FixtureValues(template: template, fixture: $0, settings: book.settings)) }
        blocks = template.sections.map { Self.block($0, template, values, book) }
    }

    private static func block(
        _ section: Template.Section, _ template: Template, _ fixtures: [(name: String, values: FixtureValues)], _ book: CheckedBook
    ) -> Block {
        var versions: [Version] = []
        var indexes: [String: Int] = [:]
        func add(_ fill: FilledText, _ label: String) {
            let text = PlainTextRenderer().text(fill.tree)
            if let index = indexes[text] { return versions[index].labels.append(label) }
            indexes[text] = versions.count
            versions.append(Version(text: text, labels: [label], fill: fill))
        }
        var taken: Set<BranchWay.Step> = []
        for fixture in fixtures {
            let evaluator = evaluator(template, fixture.values, [:], book)
            taken.formUnion(BranchWay.taken(in: section.placeholders.parts, evaluator))
            add(evaluator.fill(section.placeholders, of: template.file), fixture.name)
        }
        let ways = BranchWay.all(in: section.placeholders.parts).filter { !taken.contains($0.last) }
        let shown = ways.prefix(maximumWork / max(1, section.body.count))
        for way in shown {
            let fills = fixtures.lazy.map { evaluator(template, $0.values, way.forced, book).fill(section.placeholders, of: template.file) }
            if let fill = fills.first(where: \.missing.isEmpty) ?? fills.first { add(fill, way.label(in: template.file)) }
        }
        return Block(section: section, versions: versions, skipped: ways.count - shown.count)
    }

    private static func evaluator(_ template: Template, _ values: FixtureValues, _ forced: [Int: Int], _ book: CheckedBook) -> Evaluator {
        Evaluator(
            formatter: book.settings.formatter(for: template.name.language), forced: forced,
            fragments: { book.fragment($0, in: template.name.language) }, value: { values.value($0) })
    }
}

/// The way to one branch through the conditionals around it.
struct BranchWay: Sendable {
    struct Step: Sendable, Hashable {
        /// Offset of the conditional.
        let conditional: Int
        /// Its branches in order, then `else`.
        let branch: Int
    }

    let steps: [Step]
    let last: Step
    private let tag: Range<Int>
    private let isElse: Bool

    var forced: [Int: Int] { Dictionary(steps.map { ($0.conditional, $0.branch) }) { first, _ in first } }

    func label(in file: SourceFile) -> String { (isElse ? "otherwise of " : "") + file.slice(tag) }

    /// One way for every branch, `else` and the missing `else` included.
    static func all(in parts: [PlaceholderTree.Part], after steps: [Step] = []) -> [BranchWay] {
        parts.flatMap { part -> [BranchWay] in
            guard case .conditional(let conditional) = part else { return [] }
            let bodies = conditional.branches.map(\.parts) + [conditional.alternative ?? []]
            return bodies.enumerated().flatMap { index, body -> [BranchWay] in
                let step = Step(conditional: conditional.offsets.lowerBound, branch: index)
                let isElse = index == conditional.branches.count
                let tag = isElse ? conditional.branches.first?.offsets ?? conditional.offsets : conditional.branches[index].offsets
                return [BranchWay(steps: steps + [step], last: step, tag: tag, isElse: isElse)] + all(in: body, after: steps + [step])
            }
        }
    }

    /// The branches that the conditions themselves take.
    static func taken(in parts: [PlaceholderTree.Part], _ evaluator: Evaluator) -> Set<Step> {
        var taken: Set<Step> = []
        for case .conditional(let conditional) in parts {
            let index = conditional.branches.firstIndex { evaluator.holds($0.condition) } ?? conditional.branches.count
            taken.insert(Step(conditional: conditional.offsets.lowerBound, branch: index))
            let body = index < conditional.branches.count ? conditional.branches[index].parts : conditional.alternative ?? []
            taken.formUnion(Self.taken(in: body, evaluator))
        }
        return taken
    }
}
