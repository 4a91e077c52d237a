import Basics

/// Two versions of a text as a person reads what changed: unified, with two lines around each change.
package enum LineDifference {
    /// Lines that start with `-`, `+` or a blank; empty where nothing differs.
    package static func lines(from old: String, to new: String, around context: Int = 2) -> [String] {
        let (old, new) = (
            old.split(separator: "\n", omittingEmptySubsequences: false), new.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let steps = LineScript.steps(from: old, to: new)
        guard steps.contains(where: { $0 != .same }) else { return [] }
        var (left, right) = (old[...], new[...])
        let all = steps.map { step -> (mark: Character, line: Substring) in
            switch step {
            case .removed: return ("-", left.removeFirst())
            case .added: return ("+", right.removeFirst())
            case .same:
                right.removeFirst()
                return (" ", left.removeFirst())
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
