import Diagnostics

/// The findings that a change causes: those of the new state that the older one did not have, wherever they are.
///
/// A finding has no line number here. It is the same as an older one where rule, file and message agree and the line is the
/// same, or still recognisable; each older one stands for one new one, so that a second fault of the same kind is new. A
/// finding that matters more than before is new too: what a draft may have, a published text may not.
package struct FindingDifference: Sendable {
    /// Where a file has more findings of one kind than this, pairs of lines are not compared word by word.
    private static let maximumPairs = 40_000

    private struct Kind: Hashable {
        let rule: String
        let path: String
        /// Without its numbers: a reply of 231 words that had 240 is as long-winded as before.
        let message: String
    }

    private let old: [Kind: [KnownFinding]]

    /// - Parameters:
    ///   - old: findings of the older state.
    ///   - moves: files that have another path now.
    package init(old: [KnownFinding], moves: FileMoves = FileMoves()) {
        self.old = Dictionary(grouping: old.map(moves.renamed), by: Self.kind)
    }

    /// The report without the findings that were there before.
    package func apply(to report: Report) -> Report {
        let findings = KnownFinding.all(of: report)
        var new: Set<Int> = []
        for (kind, indices) in Dictionary(grouping: findings.indices, by: { Self.kind(findings[$0]) }) {
            new.formUnion(unmatched(indices, of: findings, among: old[kind] ?? []))
        }
        return Report(
            diagnostics: report.diagnostics.indices.filter(new.contains).map { report.diagnostics[$0] }, suppressed: report.suppressed,
            sources: report.sources, textCount: report.textCount)
    }

    private func unmatched(_ indices: [Int], of findings: [KnownFinding], among known: [KnownFinding]) -> [Int] {
        var (left, rest) = (indices, known)
        func match(_ isSame: (KnownFinding, KnownFinding) -> Bool) {
            guard left.count * rest.count <= Self.maximumPairs else { return }
            left.removeAll { index in
                let finding = findings[index]
                guard let place = rest.firstIndex(where: { Self.isHeavyEnough($0, finding) && isSame($0, finding) }) else { return false }
                rest.remove(at: place)
                return true
            }
        }
        takeEqual(&left, findings, &rest)
        match { $0.line == $1.line }
        match { LineLikeness.areSame($0.line, $1.line) }
        return left
    }

    /// Takes away what agrees in everything, by counting: a text of nothing but addresses has a thousand findings.
    private func takeEqual(_ left: inout [Int], _ findings: [KnownFinding], _ rest: inout [KnownFinding]) {
        var counts = rest.reduce(into: [KnownFinding: Int]()) { $0[$1, default: 0] += 1 }
        var taken: [KnownFinding: Int] = [:]
        left.removeAll { index in
            guard let count = counts[findings[index]], count > 0 else { return false }
            counts[findings[index]] = count - 1
            taken[findings[index], default: 0] += 1
            return true
        }
        rest.removeAll { finding in
            guard let count = taken[finding], count > 0 else { return false }
            taken[finding] = count - 1
            return true
        }
    }

    private static func isHeavyEnough(_ old: KnownFinding, _ new: KnownFinding) -> Bool {
        (Severity(rawValue: old.severity) ?? .note) >= (Severity(rawValue: new.severity) ?? .error)
    }

    private static func kind(_ finding: KnownFinding) -> Kind {
        Kind(rule: finding.rule, path: finding.path, message: withoutNumbers(finding.message))
    }

    /// Digits outside of single quotes, which hold what the author wrote, become `0`.
    private static func withoutNumbers(_ message: String) -> String {
        guard message.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return message }
        var isQuoted = false
        var bytes: [UInt8] = []
        for byte in message.utf8 {
            if byte == UInt8(ascii: "'") { isQuoted.toggle() }
            guard !isQuoted, (0x30...0x39).contains(byte) else {
                bytes.append(byte)
                continue
            }
            if bytes.last != UInt8(ascii: "0") { bytes.append(UInt8(ascii: "0")) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
