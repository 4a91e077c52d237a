import Content

/// All seven kinds of block in the order in which a template has its own; the kinds it lacks follow the one that usually
/// stands before them.
struct BlockOrder: Sendable {
    let kinds: [BlockKind]

    init(of template: Template) {
        var kinds: [BlockKind] = []
        for section in template.sections where !kinds.contains(section.kind) { kinds.append(section.kind) }
        for kind in BlockKind.allCases where !kinds.contains(kind) {
            let before = BlockKind.allCases.prefix { $0 != kind }.last { kinds.contains($0) }
            let place = before.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            kinds.insert(kind, at: place)
        }
        self.kinds = kinds
    }
}
