import Basics
import Content
import Diagnostics

/// Fills the blocks of a reply's templates and says what stands in the way.
struct BlockFiller: Sendable {
    let book: Book
    let situation: ReplySituation
    let templates: [Template]
    let values: ReplyValues
    /// The templates that use a name, by name.
    private let owners: [String: [Template]]
    /// True prints `ReplyDraft`'s marks where a value is missing.
    private let marksHoles: Bool
    /// By the path of the template.
    private let sources: [String: ValueSource]

    init(book: Book, situation: ReplySituation, templates: [Template], values: ReplyValues, marksHoles: Bool = false) {
        self.book = book
        self.marksHoles = marksHoles
        self.situation = situation
        self.templates = templates
        self.values = values
        var owners: [String: [Template]] = [:]
        for template in templates { for name in Set(Self.names(of: template)) { owners[name, default: []].append(template) } }
        self.owners = owners
        sources = Dictionary(
            templates.map { ($0.path, ValueSource(template: $0, settings: book.settings, situation: situation, values: values)) }
        ) { first, _ in first }
    }

    struct Filled: Sendable {
        let text: FilledText
        let needs: [Need]
        let problems: [SpokenText]
        /// Values that the block reads on its way, and where they come from.
        let sources: [ReplyValue]
    }

    func fill(_ section: Template.Section, of part: Int) -> Filled {
        let template = templates[part]
        let finder = finder(of: template)
        let text = finder.evaluator.fill(section.placeholders, of: template.file).withoutComments.withoutDoubledMarks
        let needs = finder.missing(in: section.placeholders, printed: text.missing.map(\.value))
        let problems = text.problems.map { problem in
            let place = template.file.range(problem.offsets).start
            return SpokenText(
                problem.value, pl: "wartości nie da się tu wstawić; sprawdź jej postać i filtr",
                ru: "значение сюда не подставить; проверьте его вид и фильтр"
            ).behind("\(template.path):\(place.line):\(place.column): ")
        }
        return Filled(text: text, needs: needs, problems: problems, sources: sources(section, of: part))
    }

    /// Returns `path:line:column` of the placeholder that prints a value; of the block's heading where none does.
    func place(of value: String?, in section: Template.Section, of part: Int) -> String {
        let template = templates[part]
        let finder = finder(of: template)
        func prints(_ output: PlaceholderTree.Output, _ file: SourceFile) -> Bool {
            finder.evaluator.fill(PlaceholderTree(parts: [.output(output)]), of: file).unescaped == value
        }
        func place(_ file: SourceFile, _ offsets: Range<Int>) -> String {
            let start = file.range(offsets).start
            return "\(file.path):\(start.line):\(start.column)"
        }
        guard value != nil else { return place(template.file, section.heading) }
        if let output = section.placeholders.outputs.first(where: { prints($0, template.file) }) {
            return place(template.file, output.offsets)
        }
        for fragment in section.placeholders.includes.compactMap({ finder.fragments($0.name.value) }) {
            if let output = fragment.placeholders.outputs.first(where: { prints($0, fragment.file) }) {
                return place(fragment.file, output.offsets)
            }
        }
        return place(template.file, section.heading)
    }

    /// True for a block that prints nothing with these values and lacks none.
    func isBlank(_ part: Int, _ section: Template.Section) -> Bool {
        let filled = fill(section, of: part)
        return filled.text.isBlank && filled.needs.isEmpty && filled.problems.isEmpty
    }

    private func sources(_ section: Template.Section, of part: Int) -> [ReplyValue] {
        let template = templates[part]
        let source = source(of: template)
        let formatter = book.settings.formatter(for: situation.language)
        return reads(section, of: part).compactMap { name in
            guard let value = source.value(name), let origin = source.origin(name) else { return nil }
            let need = Need(name: name, template: template.name, variable: source.variable(name))
            return ReplyValue(
                key: key(of: need), label: need.label(in: situation.language), text: formatter.text(value), raw: value.plain,
                origin: origin, template: template.name)
        }
    }

    func finder(of template: Template) -> NeedFinder {
        let language = template.name.language
        let book = book
        let source = source(of: template)
        let fragments: @Sendable (String) -> Fragment? = { book.fragment($0, language: language) }
        let hole: (@Sendable (String) -> String)? = marksHoles ? ReplyDraft.mark : nil
        let evaluator = Evaluator(
            formatter: book.settings.formatter(for: language), hole: hole, fragments: fragments, value: source.value)
        return NeedFinder(source: source, evaluator: evaluator, fragments: fragments)
    }

    func source(of template: Template) -> ValueSource {
        sources[template.path] ?? ValueSource(template: template, settings: book.settings, situation: situation, values: values)
    }

    /// What is wrong with the values that were written.
    func faults() -> [ReplyFault] {
        let known = Set(templates.flatMap(Self.names)).union(Variable.builtIn)
        let unknown = values.typedNames.filter { !known.contains($0) && book.settings.variables[$0] == nil }.sorted().map { name in
            ReplyFault.unknown(name: name, nearest: Suggestion.nearest(to: name, in: known.sorted()))
        }
        let refused = templates.flatMap { template in
            Self.names(of: template).compactMap { fault(of: $0, in: template) }
        }
        let contradictions = templates.flatMap { source(of: $0).contradictions }
        return unknown + Self.distinct(refused) + ambiguities() + Self.distinct(contradictions)
    }

    private func fault(of name: String, in template: Template) -> ReplyFault? {
        let source = source(of: template)
        guard values.given(name, for: template.name.id) != nil else { return nil }
        if source.variable(name)?.origin == .fact { return .factIsSet(name: name) }
        return source.rejection(name).map { .refused($0, place: values.place(of: name, for: template.name.id)) }
    }

    private static func distinct(_ faults: [ReplyFault]) -> [ReplyFault] {
        var seen: Set<ReplyFault> = []
        return faults.filter { seen.insert($0).inserted }
    }

    /// Values given once for names by which the templates mean different things.
    private func ambiguities() -> [ReplyFault] {
        values.names.sorted().compactMap { name in
            let owners = (owners[name] ?? []).filter { !values.isOwn(name, of: $0.name.id) }
            guard labels(of: name).count > 1, owners.count > 1, values.isShared(name) else { return nil }
            return .severalMeanings(name: name, keys: owners.map { "\($0.name.id.slug).\(name)" })
        }
    }

    /// What the agent should look at in the days that the templates print.
    func dayNotes(_ printed: [ReplyValue]) -> [ReplyNote] {
        printed.flatMap { printed -> [ReplyNote] in
            guard let template = templates.first(where: { $0.name == printed.template }) else { return [] }
            let name = printed.key.split(separator: ".").last.map(String.init) ?? printed.key
            let source = source(of: template)
            guard let day = source.value(name)?.dayValue, let variable = source.variable(name) else { return [] }
            let weekend = day.isWeekend && source.isWorkingDay(name) ? [ReplyNote.weekend(label: printed.label, day)] : []
            let other = source.reading(of: variable)?.ruledOut
            return weekend + (other.map { [.onlyReading(label: printed.label, day, ruledOut: $0)] } ?? [])
        }
    }

    /// The needs, each thing once.
    func gaps(_ needs: [Need]) -> [ReplyFailure.Gap] {
        var seen: Set<String> = []
        return needs.compactMap { need in
            let key = key(of: need)
            guard seen.insert(key).inserted else { return nil }
            let isRefused = templates.contains {
                $0.name == need.template && values.given(need.name, for: $0.name.id) != nil && source(of: $0).rejection(need.name) != nil
            }
            return ReplyFailure.Gap(need: need, key: key, label: need.label(in: situation.language), isRefused: isRefused)
        }
    }

    /// The name alone, or with its template where others mean something else by it.
    func key(of need: Need) -> String { labels(of: need.name).count > 1 ? "\(need.template.id.slug).\(need.name)" : need.name }

    private static func names(of template: Template) -> [String] {
        template.variables.map(\.name)
            + template.sections.flatMap { $0.placeholders.variables.map(\.value) }.filter { !Variable.isFact($0) }
    }

    /// What the templates ask for under one name.
    private func labels(of name: String) -> Set<String> {
        Set((owners[name] ?? []).compactMap { source(of: $0).variable(name)?.ask.text(in: situation.language) })
    }
}
