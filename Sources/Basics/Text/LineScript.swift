/// What happens to each line between two versions of a text, removals before additions.
package enum LineScript {
    package enum Step: Sendable { case same, removed, added }

    /// Returns a step for each line of the old text and each added one, in order (Myers 1986, through the standard library).
    package static func steps<Line: Equatable>(from old: [Line], to new: [Line]) -> [Step] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(offset))
        let added = Set(difference.insertions.map(offset))
        var steps: [Step] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if removed.contains(before) {
                steps.append(.removed)
                before += 1
            } else if added.contains(after) {
                steps.append(.added)
                after += 1
            } else {
                steps.append(.same)
                (before, after) = (before + 1, after + 1)
            }
        }
        return steps
    }

    private static func offset<Line>(_ change: CollectionDifference<Line>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
