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

    /// What a template says in each case: the first branches of all conditions of a block are one case of it, the second ones the
    /// next, conditions with fewer keep their last; every case of the resolution goes with every one of the anticipation.
    private static func cases(of template: Template) -> [[String]] {
        let blocks = [BlockKind.resolution, .anticipation].map { kind in
            template.sections.filter { $0.kind == kind }.map(\.placeholders)
        }
        return blocks.reduce([[]]) { cases, block in
            let count = block.flatMap(\.conditionals).map { $0.branches.count + 1 }.max() ?? 1
            return cases.flatMap { before in
                (0..<count).map { number in
                    before + block.flatMap { stretches(of: $0.parts, branch: number, in: template.file) }
                }
            }
        }
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
