import Basics
import Diagnostics

/// A finding of an older state of the book, with all that tells it from others once lines moved.
package struct KnownFinding: Sendable, Hashable {
    /// Longer lines are compared by their beginning.
    private static let maximumLine = 2_000

    package let rule: String
    package let severity: String
    package let path: String
    package let message: String
    /// The line of the file, blanks and tabs folded.
    package let line: String

    package init(rule: String, severity: String, path: String, message: String, line: String) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.message = message
        self.line = line
    }

    package init(_ diagnostic: Diagnostic, in file: SourceFile?) {
        let line = file?.line(diagnostic.range.start.line) ?? ""
        self.init(
            rule: diagnostic.rule, severity: diagnostic.severity.rawValue, path: diagnostic.path, message: diagnostic.message,
            line: Self.folded(line.utf8.prefix(Self.maximumLine)))
    }

    private static func folded(_ line: some Sequence<UInt8>) -> String {
        var bytes: [UInt8] = []
        var isPending = false
        for byte in line {
            if byte == 0x20 || byte == 0x09 {
                isPending = !bytes.isEmpty
            } else {
                if isPending { bytes.append(0x20) }
                isPending = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// All findings of a report, in its order.
    package static func all(of report: Report) -> [KnownFinding] {
        report.diagnostics.parallelMap { KnownFinding($0, in: report.sources[$0.path]) }
    }
}
