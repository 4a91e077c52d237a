import Basics

/// The difference between two states of a file as `diff -u` writes it, which `git apply` and `patch -p1` take
/// (POSIX.1-2024, "diff", "Diff -u Output Format").
package struct UnifiedDiff: Sendable {
    private static let context = 3

    package let text: String

    /// - Parameter path: as it is printed behind `a/` and `b/`.
    package init(from old: [UInt8], to new: [UInt8], path: String) {
        let (before, after) = (Self.lines(old), Self.lines(new))
        guard before != after else {
            text = ""
            return
        }
        let script = LineScript.steps(from: before, to: after)
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

    private static func hunks(_ script: [LineScript.Step], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> [String] {
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
        _ range: Range<Int>, of script: [LineScript.Step], _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]
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
