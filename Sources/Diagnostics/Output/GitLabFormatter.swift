import Basics

/// Findings as a GitLab code quality report (docs.gitlab.com, "Code Quality": Code Climate issues, the subset GitLab reads).
package struct GitLabFormatter: Sendable {
    /// Path of the book from the root of the repository, with a final `/`, or empty.
    let pathPrefix: String

    package init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

    package func text(_ report: Report) -> String {
        let fingerprints = Fingerprint.all(of: report.diagnostics, in: report.sources)
        return JSON.array(zip(report.diagnostics, fingerprints).map(issue)).text + "\n"
    }

    private func issue(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint) -> JSON {
        let lines = JSON.object([
            "begin": .integer(diagnostic.range.start.line),
            "end": .integer(max(diagnostic.range.start.line, diagnostic.range.end.line)),
        ])
        return .object([
            "type": "issue", "check_name": .string(diagnostic.rule), "description": .string(diagnostic.message),
            "severity": .string(Self.severity(diagnostic.severity)), "fingerprint": .string(fingerprint.description),
            "location": .object(["path": .string(pathPrefix + diagnostic.path), "lines": lines]),
        ])
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
