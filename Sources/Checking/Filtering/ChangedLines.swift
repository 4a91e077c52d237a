import Diagnostics

/// The lines of each file that differ from a revision.
package struct ChangedLines: Sendable {
    /// New or changed lines by path; nil lines mean the whole file.
    private var lines: [String: [ClosedRange<Int>]?] = [:]

    /// Reads `git diff --unified=0` (POSIX "diff", unified output) and adds files that git does not know yet.
    package init(diff: String, untracked: [String] = []) {
        var path: String?
        for line in diff.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("+++ ") {
                path = Self.path(String(line.dropFirst(4)))
            } else if line.hasPrefix("@@ "), let path, let range = Self.added(line) {
                lines[path] = .some((lines[path].flatMap(\.self) ?? []) + [range])
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

    /// `@@ -1,2 +3,4 @@`: lines 3 to 6; nothing added gives the line at which something was taken away.
    private static func added(_ header: Substring) -> ClosedRange<Int>? {
        guard let plus = header.split(separator: " ").first(where: { $0.hasPrefix("+") }) else { return nil }
        let parts = plus.dropFirst().split(separator: ",")
        guard let start = parts.first.flatMap({ Int($0) }) else { return nil }
        let count = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
        return max(1, start)...max(1, start + max(1, count) - 1)
    }

    /// Git quotes paths with unusual bytes as C strings; `b/` stands before them.
    private static func path(_ text: String) -> String? {
        guard text != "/dev/null" else { return nil }
        let plain = text.hasPrefix("\"") ? unquoted(text) : text.hasSuffix("\t") ? String(text.dropLast()) : text
        return plain.hasPrefix("b/") ? String(plain.dropFirst(2)) : plain
    }

    private static func unquoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8.dropFirst().dropLast())[...]
        let escapes: [UInt8: UInt8] = [UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D]
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
