/// Two versions of a text as a person reads what changed: unified, with three lines around each change.
package enum LineDifference {
    /// Lines that start with `-`, `+` or a blank; empty where nothing differs.
    package static func lines(from old: String, to new: String, around context: Int = 2) -> [String] {
        let (old, new) = (
            old.split(separator: "\n", omittingEmptySubsequences: false), new.split(separator: "\n", omittingEmptySubsequences: false)
        )
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        guard !removed.isEmpty || !inserted.isEmpty else { return [] }
        var all: [(mark: Character, line: Substring)] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                all.append(("-", old[left]))
                left += 1
            } else if right < new.count, inserted.contains(right) {
                all.append(("+", new[right]))
                right += 1
            } else {
                all.append((" ", old[left]))
                left += 1
                right += 1
            }
        }
        return shown(all, context)
    }

    private static func shown(_ all: [(mark: Character, line: Substring)], _ context: Int) -> [String] {
        var lines: [String] = []
        var last = -1
        let changes = all.indices.filter { all[$0].mark != " " }
        var next = changes[...]
        for index in all.indices {
            while let first = next.first, first + context < index { next = next.dropFirst() }
            guard let near = next.first, near - context <= index else { continue }
            if last >= 0, last + 1 < index { lines.append("…") }
            lines.append("\(all[index].mark)\(all[index].line)")
            last = index
        }
        return lines
    }
}
