import Basics

/// The difference between two states of a file as `diff -u` writes it, which `git apply` and `patch -p1` take
/// (POSIX.1-2024, "diff", "Diff -u Output Format").
package struct UnifiedDiff: Sendable {
    private static let context = 3

    private enum Line { case same, removed, added }

    package let text: String

    /// - Parameter path: as it is printed behind `a/` and `b/`.
    package init(from old: [UInt8], to new: [UInt8], path: String) {
        let (before, after) = (Self.lines(old), Self.lines(new))
        guard before != after else {
            text = ""
            return
        }
        let script = Self.script(before, after)
        text = "--- a/\(path)\n+++ b/\(path)\n" + Self.hunks(script, before, after).joined()
    }

    /// Lines with their ends, so that CR LF stays.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    /// What happens to each line, removals before additions (Myers 1986, through the standard library).
    private static func script(_ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [Line] {
        let difference = after.difference(from: before)
        let removed = Set(difference.removals.map(offset))
        let added = Set(difference.insertions.map(offset))
        var script: [Line] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if removed.contains(old) {
                script.append(.removed)
                old += 1
            } else if added.contains(new) {
                script.append(.added)
                new += 1
            } else {
                script.append(.same)
                (old, new) = (old + 1, new + 1)
            }
        }
        return script
    }

    private static func offset(_ change: CollectionDifference<ArraySlice<UInt8>>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    private static func hunks(_ script: [Line], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [String] {
        var groups: [Range<Int>] = []
        for index in script.indices where script[index] != .same {
            let around = max(0, index - context)..<min(script.count, index + context + 1)
            if let last = groups.last, last.upperBound >= around.lowerBound {
                groups[groups.count - 1] = last.lowerBound..<around.upperBound
            } else {
                groups.append(around)
            }
        }
        return groups.map { hunk($0, of: script, before, after) }
    }

    private static func hunk(
        _ range: Range<Int>, of script: [Line], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]
    ) -> String {
        var old = script[..<range.lowerBound].count { $0 != .added }
        var new = script[..<range.lowerBound].count { $0 != .removed }
        let (oldStart, newStart) = (old, new)
        var body = ""
        for line in script[range] {
            switch line {
            case .same: body += shown(" ", before[old])
            case .removed: body += shown("-", before[old])
            case .added: body += shown("+", after[new])
            }
            if line != .added { old += 1 }
            if line != .removed { new += 1 }
        }
        return "@@ -\(place(oldStart, old)) +\(place(newStart, new)) @@\n" + body
    }

    /// `start,count`; a hunk without lines names the line before it.
    private static func place(_ start: Int, _ end: Int) -> String { "\(end > start ? start + 1 : start),\(end - start)" }

    private static func shown(_ mark: String, _ line: ArraySlice<UInt8>) -> String {
        let text = String(decoding: line, as: UTF8.self)
        return mark + text + (line.last == UInt8(ascii: "\n") ? "" : "\n\\ No newline at end of file\n")
    }
}
