import Basics

/// Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format Version 2.1.0", 27 March 2020).
///
/// Columns of SARIF count characters of the text, `columnKind` says UTF-16 code units (section 3.14.17).
package struct SARIFFormatter: Sendable {
    let version: String
    let rules: [RuleDescription]
    /// Path of the book from the root of the repository, with a final `/`, or empty.
    let pathPrefix: String

    package init(version: String, rules: [RuleDescription], pathPrefix: String = "") {
        self.version = version
        self.rules = rules
        self.pathPrefix = pathPrefix
    }

    package func text(_ report: Report) -> String {
        let all = report.diagnostics + report.suppressed.map(\.diagnostic)
        let fingerprints = Fingerprint.all(of: all, in: report.sources)
        let suppressions = report.diagnostics.map { _ in Report.Suppressed?.none } + report.suppressed.map(Optional.some)
        let used = Set(all.map(\.rule))
        let listed =
            (rules
                + used.subtracting(rules.map(\.name)).sorted().map {
                    RuleDescription(name: $0, summary: $0, explanation: $0, severity: .warning)
                })
        let indexes = Dictionary(listed.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let results = all.indices.map { index in
            result(
                all[index], rule: indexes[all[index].rule] ?? 0, fingerprints[index], suppressions[index], report.sources[all[index].path])
        }
        let run = JSON.object([
            "tool": .object(["driver": driver(listed)]), "columnKind": "utf16CodeUnits", "newlineSequences": .array(["\r\n", "\n", "\r"]),
            "results": .array(results),
        ])
        return JSON.object([
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0", "runs": .array([run]),
        ]).text + "\n"
    }

    private func driver(_ rules: [RuleDescription]) -> JSON {
        .object(["name": "replybook", "semanticVersion": .string(version), "rules": .array(rules.map(descriptor))])
    }

    private func descriptor(_ rule: RuleDescription) -> JSON {
        .object([
            "id": .string(rule.name),
            "shortDescription": .object(["text": .string(rule.summary)]),
            "fullDescription": .object(["text": .string(rule.explanation)]),
            "defaultConfiguration": .object(["enabled": .bool(rule.severity != nil), "level": .string(rule.severity?.rawValue ?? "none")]),
        ])
    }

    private func result(
        _ diagnostic: Diagnostic, rule: Int, _ fingerprint: Fingerprint, _ suppressed: Report.Suppressed?, _ file: SourceFile?
    ) -> JSON {
        let artifact = JSON.object(["uri": .string(Self.uri(pathPrefix + diagnostic.path)), "uriBaseId": "%SRCROOT%"])
        let suppressions = suppressed.map {
            [JSON.object(["kind": .string($0.kind.rawValue), "justification": .string($0.justification)])]
        }
        return .object([
            "ruleId": .string(diagnostic.rule), "ruleIndex": .integer(rule), "level": .string(diagnostic.severity.rawValue),
            "message": .object(["text": .string(diagnostic.message)]),
            "locations": .array([
                .object(["physicalLocation": .object(["artifactLocation": artifact, "region": region(diagnostic.range, file)])])
            ]),
            "partialFingerprints": .object(["replybookFinding/v1": .string(fingerprint.description)]),
            "suppressions": .array(suppressions ?? []),
            "fixes": .array([diagnostic.fix].compactMap(\.self).filter { !$0.edits.isEmpty }.map { fix($0, artifact, file) }),
        ])
    }

    /// Section 3.55: an insertion deletes an empty region.
    private func fix(_ fix: FixIt, _ artifact: JSON, _ file: SourceFile?) -> JSON {
        let replacements = fix.edits.map { edit -> JSON in
            let deleted = region(file?.range(edit.offsets) ?? .fileStart, file)
            return .object(["deletedRegion": deleted, "insertedContent": .object(["text": .string(edit.replacement)])])
        }
        return .object([
            "description": .object(["text": .string(fix.summary)]),
            "artifactChanges": .array([.object(["artifactLocation": artifact, "replacements": .array(replacements)])]),
        ])
    }

    private func region(_ range: SourceRange, _ file: SourceFile?) -> JSON {
        let end = max(range.start, range.end)
        return .object([
            "startLine": .integer(range.start.line), "startColumn": .integer(ColumnUnit.utf16.column(of: range.start, in: file)),
            "endLine": .integer(end.line), "endColumn": .integer(ColumnUnit.utf16.column(of: end, in: file)),
        ])
    }

    /// RFC 3986, section 3.3: everything but unreserved characters and `/`.
    private static func uri(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "/"), UInt8(ascii: "@"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" + digits : digits)
            }
        }
        return text
    }
}
