/// Everything a run of the checks found, ready for any formatter.
///
/// ```swift
/// let file = SourceFile(path: "Templates/money/refund.en.md", text: "We refund  you.\n")
/// let finding = Diagnostic(
///     .warning, rule: "spaces-are-single", path: file.path, range: file.range(9..<11), "2 spaces are side by side; keep one")
/// let report = Report(diagnostics: [finding], sources: [file.path: file], textCount: 1)
/// let text = TextFormatter().text(report)  // Templates/money/refund.en.md:1:10: warning: 2 spaces …
/// let fails = report.isFailure(strict: true)  // true
/// ```
package struct Report: Sendable {
    /// A finding that was silenced, and why.
    package struct Suppressed: Sendable, Hashable {
        package enum Kind: String, Sendable { case inSource, external }

        package let diagnostic: Diagnostic
        package let kind: Kind
        package let justification: String

        package init(_ diagnostic: Diagnostic, kind: Kind, justification: String) {
            self.diagnostic = diagnostic
            self.kind = kind
            self.justification = justification
        }
    }

    /// In the order in which they are printed.
    package let diagnostics: [Diagnostic]
    package let suppressed: [Suppressed]
    /// Files with findings, by path.
    package let sources: [String: SourceFile]
    /// Texts that were looked at.
    package let textCount: Int

    package init(diagnostics: [Diagnostic], suppressed: [Suppressed] = [], sources: [String: SourceFile] = [:], textCount: Int = 0) {
        self.diagnostics = diagnostics
        self.suppressed = suppressed
        self.sources = sources
        self.textCount = textCount
    }

    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    package func isFailure(strict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || (strict && $0.severity == .warning) }
    }

    /// `2 errors, 1 warning in 126 texts`, or `no findings in 126 texts`.
    package var summary: String {
        let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = count(severity)
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let silenced = suppressed.isEmpty ? "" : ", \(suppressed.count) suppressed"
        let findings = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        return "\(findings) in \(textCount) text\(textCount == 1 ? "" : "s")\(silenced)"
    }
}
