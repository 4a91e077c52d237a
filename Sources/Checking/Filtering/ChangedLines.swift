import Diagnostics

/// The lines of each file that differ from a revision.
package struct ChangedLines: Sendable {
    /// New or changed lines by path; nil lines mean the whole file.
    private var lines: [String: [ClosedRange<Int>]?] = [:]

    /// Reads `git diff --unified=0` (POSIX.1-2024, "diff", unified output) and adds files that git does not know yet.
    ///
    /// The lines of a hunk are counted, since a changed line may itself look like a header: `++ b/x`.
    ///
    /// - Parameter diff: as bytes, since a line may end with CR LF and hold what is not UTF-8.
    package init(diff: [UInt8], untracked: [String] = []) {
        var path: String?
        var left = 0
        for bytes in diff.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if left > 0 {
                // "\ No newline at end of file" is not a line of the file.
                if bytes.first != UInt8(ascii: "\\") { left -= 1 }
            } else if bytes.starts(with: "+++ ".utf8) {
                path = Self.path(String(decoding: bytes.dropFirst(4), as: UTF8.self))
            } else if bytes.starts(with: "@@ ".utf8), let hunk = Self.hunk(String(decoding: bytes, as: UTF8.self)) {
                left = hunk.size
                if let path { lines[path] = .some((lines[path].flatMap(\.self) ?? []) + [hunk.added]) }
            }
        }
        for path in untracked { lines[path] = .some(nil) }
    }

    package func contains(_ diagnostic: Diagnostic) -> Bool {
        guard let ranges = lines[diagnostic.path] else { return false }
        guard let ranges else { return true }
        let found = diagnostic.range.start.line...max(diagnostic.range.start.line, diagnostic.range.end.line)
        // A finding about the file as a whole belongs to whoever touches the file.
        return diagnostic.range.start.offset == 0 || ranges.contains { $0.overlaps(found) }
    }

    package func apply(to report: Report) -> Report {
        Report(
            diagnostics: report.diagnostics.filter(contains), suppressed: report.suppressed, sources: report.sources,
            textCount: report.textCount)
    }

    /// `@@ -1,2 +3,4 @@`: 6 lines follow, and lines 3 to 6 are new; nothing added gives the line at which something was taken
    /// away.
    private static func hunk(_ header: String) -> (added: ClosedRange<Int>, size: Int)? {
        let words = header.split(separator: " ")
        guard words.count > 2, let old = place(words[1], "-"), let new = place(words[2], "+") else { return nil }
        return (max(1, new.start)...max(1, new.start + max(1, new.count) - 1), old.count + new.count)
    }

    private static func place(_ word: Substring, _ mark: Character) -> (start: Int, count: Int)? {
        guard word.first == mark else { return nil }
        let parts = word.dropFirst().split(separator: ",")
        guard let start = parts.first.flatMap({ Int($0) }) else { return nil }
        return (start, parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }

    /// Git quotes paths with unusual bytes as C strings and ends others that hold a blank with a tab; `b/` is before them.
    private static func path(_ text: String) -> String? {
        let text = text.hasSuffix("\t") ? String(text.dropLast()) : text
        guard text != "/dev/null" else { return nil }
        let plain = text.hasPrefix("\"") ? unquoted(text) : text
        return plain.hasPrefix("b/") ? String(plain.dropFirst(2)) : plain
    }

    private static func unquoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8.dropFirst().dropLast())[...]
        let escapes: [UInt8: UInt8] = [
            UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B,
            UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D,
        ]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            if (0x30...0x37).contains(next), rest.count >= 2 {
                let digits = [next] + rest.prefix(2)
                bytes.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 8) ?? 0x3F)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(escapes[next] ?? next)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
