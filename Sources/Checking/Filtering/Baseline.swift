import Basics
import Diagnostics
import Foundation

/// Findings that were there before the checks came: known by fingerprint, they are reported no more.
package struct Baseline: Sendable {
    package static let defaultPath = ".replybook-baseline.json"

    private struct File: Codable {
        struct Entry: Codable {
            let fingerprint: String
            let path: String
            let rule: String
            let message: String
        }

        let version: Int
        let findings: [Entry]
    }

    package enum Failure: Error, CustomStringConvertible {
        case unreadable(path: String, reason: String)

        package var description: String {
            switch self {
            case .unreadable(let path, let reason): "cannot read '\(path)': \(reason); write it anew with --write-baseline"
            }
        }
    }

    /// Since this version findings are known by the names that rules have now, before by those they had.
    private static let version = 2

    private let known: Set<Fingerprint>
    private let usesFormerNames: Bool
    private let rules: [Fingerprint: String]

    /// - Parameter path: absolute path of the file.
    package init(path: String) throws(Failure) {
        do {
            let file = try JSONDecoder().decode(File.self, from: Data(RegularFile.bytes(path)))
            guard (1...Self.version).contains(file.version) else {
                throw Failure.unreadable(path: path, reason: "it has version \(file.version), this program reads \(Self.version)")
            }
            usesFormerNames = file.version == 1
            rules = Dictionary(file.findings.map { (Fingerprint($0.fingerprint), FormerRuleName.current($0.rule)) }) { first, _ in first }
            known = Set(rules.keys)
        } catch is DecodingError {
            throw .unreadable(path: path, reason: "it is not a baseline")
        } catch let failure as Failure {
            throw failure
        } catch let fault as FileFault {
            throw .unreadable(path: path, reason: fault.reason)
        } catch {
            throw .unreadable(path: path, reason: "it is not readable")
        }
    }

    /// The report without the known findings, which count as suppressed.
    package func apply(to report: Report) -> Report {
        let fingerprints = fingerprints(of: report)
        let pairs = Array(zip(report.diagnostics, fingerprints))
        let old = pairs.filter { known.contains($1) }.map {
            Report.Suppressed($0.0, kind: .external, justification: "it is in the baseline")
        }
        return Report(
            diagnostics: pairs.filter { !known.contains($1) }.map(\.0), suppressed: report.suppressed + old, sources: report.sources,
            textCount: report.textCount)
    }

    private func fingerprints(of report: Report) -> [Fingerprint] {
        let diagnostics = report.diagnostics.map { usesFormerNames ? $0.renamed(FormerRuleName.former($0.rule)) : $0 }
        return Fingerprint.all(of: diagnostics, in: report.sources)
    }

    /// Returns how many known findings the book no longer has.
    ///
    /// - Parameter idle: rules that did not run, whose findings nobody knows.
    package func solvedCount(in report: Report, idle: Set<String> = []) -> Int {
        known.subtracting(fingerprints(of: report)).count { fingerprint in
            rules[fingerprint].map { !idle.contains($0) } ?? true
        }
    }

    /// The text of a baseline that knows all findings of a report, one per line, so that a diff shows what was paid off.
    package static func text(of report: Report) -> String {
        let fingerprints = Fingerprint.all(of: report.diagnostics, in: report.sources)
        let entries = zip(report.diagnostics, fingerprints).map { diagnostic, fingerprint in
            "    "
                + JSON.object([
                    "fingerprint": .string(fingerprint.description), "path": .string(diagnostic.path), "rule": .string(diagnostic.rule),
                    "message": .string(diagnostic.message),
                ]).text
        }
        return
            "{\n  \"version\": \(version),\n  \"findings\": [\(entries.isEmpty ? "" : "\n" + entries.joined(separator: ",\n") + "\n  ")]\n}\n"
    }
}
