import Content

/// All seven kinds of block in the order in which a template has its own. Of the kinds it lacks, empathy leads over to the
/// resolution and a compensation to the goodbye; the others follow the kind that usually stands before them.
struct BlockOrder: Sendable {
    let kinds: [BlockKind]

    init(of template: Template) {
        var kinds: [BlockKind] = []
        for section in template.sections where !kinds.contains(section.kind) { kinds.append(section.kind) }
        for kind in BlockKind.allCases where !kinds.contains(kind) { kinds.insert(kind, at: Self.place(of: kind, in: kinds)) }
        self.kinds = kinds
    }

    private static func place(of kind: BlockKind, in kinds: [BlockKind]) -> Int {
        let next: BlockKind? = kind == .empathy ? .resolution : kind == .compensation ? .invitation : nil
        if let place = next.flatMap({ kinds.firstIndex(of: $0) }) { return place }
        let before = BlockKind.allCases.prefix { $0 != kind }.last { kinds.contains($0) }
        return before.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }
}
