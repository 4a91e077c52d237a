import Content
import Diagnostics

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
