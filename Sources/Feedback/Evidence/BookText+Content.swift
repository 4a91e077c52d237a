import Basics
import Content
import Diagnostics
import Language

extension BookText {
    /// What the feedback needs of each published template of a book.
    package static func all(of book: Book) -> [BookText] {
        book.templates.filter { $0.status == .published }.map { BookText($0) }
    }

    package init(_ template: Template) {
        self.init(
            name: RecordedText(template), title: template.title.value, path: template.path,
            body: String(template.file.slice(template.body)),
            isDeclaredMinor: template.change == .minor, facts: Self.facts(of: template),
            reviewed: template.reviewed.map { $0.number * 86_400 }, reviewDue: template.reviewDue.map { $0.number * 86_400 },
            mark: FrontMatterMark.read(template.file.text))
    }

    private static func facts(of template: Template) -> [String] {
        let names = template.sections.flatMap(\.placeholders.variables).map(\.value).filter(Variable.isFact)
        return Set(names.map { String($0.dropFirst("facts.".count)) }).sorted()
    }
}

extension RecordedText {
    package init(_ template: Template) {
        self.init(
            template: template.name.id.description, variant: template.name.variant ?? "", language: template.name.language.description,
            revision: template.revision.description)
    }
}

extension ReplyRecognizer {
    /// Knows the published templates of a book by what their resolutions and anticipations say, one entry a case.
    package init(_ book: Book) {
        self.init(
            book.templates.filter { $0.status == .published }.flatMap { template in
                Self.cases(of: template).map { (RecordedText(template), $0) }
            })
    }

    /// The first branches of all conditions are one case, the second ones the next; conditions with fewer keep their last.
    private static func cases(of template: Template) -> [[String]] {
        let told = template.sections.filter { [.resolution, .anticipation].contains($0.kind) }.map(\.placeholders)
        let count = told.flatMap(\.conditionals).map { $0.branches.count + 1 }.max() ?? 1
        return (0..<count).map { number in told.flatMap { stretches(of: $0.parts, branch: number, in: template.file) } }
    }

    private static func stretches(of parts: [PlaceholderTree.Part], branch: Int, in file: SourceFile) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            // Where a link leads is no word of the reply.
            case .markup(let offsets): return [String(file.slice(offsets)).replacing(/\]\([^)]*\)/, with: "")]
            case .conditional(let conditional):
                let branches = conditional.branches.map(\.parts) + [conditional.alternative ?? []]
                return stretches(of: branches[min(branch, branches.count - 1)], branch: branch, in: file)
            case .output, .include: return []
            }
        }
    }
}

extension Book {
    /// Values of the facts by `name:language`, to see when they change.
    package var factValues: [String: String] {
        let languages = Set(templates.map(\.name.language))
        return settings.facts.values.reduce(into: [:]) { values, fact in
            for language in languages { values["\(fact.name):\(language)"] = fact.text.exact(in: language) }
        }
    }
}

extension MarkingRule {
    package init(_ settings: FeedbackSettings) {
        self.init(
            probability: settings.probability, minimum: settings.minimum, margin: settings.margin, marginPoints: settings.marginPoints)
    }
}
