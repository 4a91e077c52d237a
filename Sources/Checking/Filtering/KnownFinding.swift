import Diagnostics

/// A finding of an older state of the book, with all that tells it from others once lines moved.
package struct KnownFinding: Sendable, Hashable {
    /// Longer lines are compared by their beginning.
    private static let maximumLine = 2_000

    package let rule: String
    package let severity: String
    package let path: String
    package let message: String
    /// The line of the file, white space folded.
    package let line: String

    package init(rule: String, severity: String, path: String, message: String, line: String) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.message = message
        self.line = line
    }

    package init(_ diagnostic: Diagnostic, in file: SourceFile?) {
        let line = (file?.line(diagnostic.range.start.line) ?? "").utf8.prefix(Self.maximumLine)
        self.init(
            rule: diagnostic.rule, severity: diagnostic.severity.rawValue, path: diagnostic.path, message: diagnostic.message,
            line: String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// All findings of a report, in its order.
    package static func all(of report: Report) -> [KnownFinding] {
        report.diagnostics.map { KnownFinding($0, in: report.sources[$0.path]) }
    }
}
