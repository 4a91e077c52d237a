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

    private struct Old {
        /// As the finding would read after the moves.
        let renamed: KnownFinding
        let written: KnownFinding
    }

    private let old: [Old]

    /// - Parameters:
    ///   - old: findings of the older state.
    ///   - moves: files that have another path now.
    package init(old: [KnownFinding], moves: FileMoves = FileMoves()) {
        self.old = old.map { Old(renamed: moves.renamed($0), written: $0) }
    }

    /// The report without the findings that were there before.
    package func apply(to report: Report) -> Report {
        let findings = KnownFinding.all(of: report)
        var (new, rest) = unmatched(Array(findings.indices), of: findings, among: old, as: \.renamed)
        // What a message names may have moved without being what it was about: a text that could not be read.
        rest = rest.filter { $0.renamed != $0.written }
        if !rest.isEmpty { new = unmatched(new, of: findings, among: rest, as: \.written).left }
        return Report(
            diagnostics: new.sorted().map { report.diagnostics[$0] }, suppressed: report.suppressed, sources: report.sources,
            textCount: report.textCount)
    }

    /// Findings that no older one stands for, and older ones that stand for none.
    private func unmatched(
        _ indices: [Int], of findings: [KnownFinding], among known: [Old], as text: KeyPath<Old, KnownFinding>
    ) -> (left: [Int], rest: [Old]) {
        var (left, rest) = (indices, known)
        takeEqual(&left, findings, &rest, text)
        let kinds = Dictionary(grouping: left) { Self.kind(findings[$0]) }
        var older = Dictionary(grouping: rest) { Self.kind($0[keyPath: text]) }
        left = kinds.flatMap { kind, indices -> [Int] in
            var (left, rest) = (indices, older[kind] ?? [])
            guard left.count * rest.count <= Self.maximumPairs else { return left }
            for isSame in [{ $0.line == $1.line }, { LineLikeness.areSame($0.line, $1.line) }] as [(KnownFinding, KnownFinding) -> Bool] {
                left.removeAll { index in
                    let finding = findings[index]
                    let place = rest.firstIndex { Self.isHeavyEnough($0[keyPath: text], finding) && isSame($0[keyPath: text], finding) }
                    guard let place else { return false }
                    rest.remove(at: place)
                    return true
                }
            }
            older[kind] = rest
            return left
        }
        return (left, older.values.flatMap(\.self))
    }

    /// Takes away what agrees in everything, by counting: most findings of a book do, and no pair of them is compared.
    private func takeEqual(_ left: inout [Int], _ findings: [KnownFinding], _ rest: inout [Old], _ text: KeyPath<Old, KnownFinding>) {
        guard !rest.isEmpty else { return }
        var counts = rest.reduce(into: [KnownFinding: Int](minimumCapacity: rest.count)) { $0[$1[keyPath: text], default: 0] += 1 }
        var taken: [KnownFinding: Int] = [:]
        left.removeAll { index in
            guard let count = counts[findings[index]], count > 0 else { return false }
            counts[findings[index]] = count - 1
            taken[findings[index], default: 0] += 1
            return true
        }
        rest.removeAll { finding in
            guard let count = taken[finding[keyPath: text]], count > 0 else { return false }
            taken[finding[keyPath: text]] = count - 1
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
