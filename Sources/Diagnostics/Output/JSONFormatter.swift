import Basics

/// Findings for programs: `{"diagnostics": […], "summary": {…}}`; keys may be added, none renamed.
package struct JSONFormatter: Sendable {
    package init() {}

    package func text(_ report: Report) -> String {
        let fingerprints = Fingerprint.all(of: report.diagnostics, in: report.sources)
        let diagnostics = zip(report.diagnostics, fingerprints).map { diagnostic, fingerprint in
            JSON.object([
                "path": .string(diagnostic.path),
                "line": .integer(diagnostic.range.start.line), "column": .integer(diagnostic.range.start.column),
                "endLine": .integer(diagnostic.range.end.line), "endColumn": .integer(diagnostic.range.end.column),
                "offset": .integer(diagnostic.range.offsets.lowerBound), "endOffset": .integer(diagnostic.range.offsets.upperBound),
                "rule": .string(diagnostic.rule), "severity": .string(diagnostic.severity.rawValue),
                "message": .string(diagnostic.message), "fixable": .bool(diagnostic.fix != nil),
                "fingerprint": .string(fingerprint.description),
            ])
        }
        let summary = JSON.object([
            "errors": .integer(report.count(.error)), "warnings": .integer(report.count(.warning)), "notes": .integer(report.count(.note)),
            "suppressed": .integer(report.suppressed.count), "texts": .integer(report.textCount),
        ])
        return JSON.object(["diagnostics": .array(diagnostics), "summary": summary]).text + "\n"
    }
}
