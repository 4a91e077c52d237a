import Content
import Diagnostics

/// How much every rule matters in one book: its own severity, or the one the settings give it.
struct Severities: Sendable {
    private let byRule: [String: Severity]
    private let overridden: Set<String>
    private let known: Set<String>
    /// Rules that the settings name and nobody knows.
    let problems: [Diagnostic]

    init(_ rules: [any Rule.Type], settings: Settings) {
        let written = settings.checks.severities
        // A name of today wins where both are given.
        let chosen = written.reduce(into: [String: Severity?]()) { chosen, entry in
            let name = FormerRuleName.current(entry.key)
            if name == entry.key || written[name] == nil { chosen[name] = entry.value }
        }
        known = Set(RuleSet.names)
        byRule = Dictionary(
            rules.compactMap { rule in
                let about = rule.about
                let severity = chosen[about.name] ?? about.severity
                return severity.map { (about.name, $0) }
            }
        ) { first, _ in first }
        overridden = Set(chosen.keys)
        let names = RuleSet.names
        problems =
            settings.file.map { file in
                written.keys.filter { !names.contains($0) }.sorted().map { name in
                    let offsets = settings.checks.severityPlaces[name] ?? 0..<0
                    let place = file.range(offsets)
                    if let remedy = FormerRuleName.remedy(for: name) {
                        return Diagnostic(
                            .note, rule: SettingsAreValid.about.name, path: file.path, range: place, remedy,
                            fix: .replacing(offsets, with: FormerRuleName.current(name)))
                    }
                    return Diagnostic(
                        .warning, rule: SettingsAreValid.about.name, path: file.path, range: place,
                        FormerRuleName.unknown(name, names: names))
                }
            } ?? []
    }

    /// Nil for a rule that is off.
    subscript(rule: String) -> Severity? { byRule[rule] }

    func diagnostic(_ finding: Finding, rule: String, file: SourceFile) -> Diagnostic {
        let severity = overridden.contains(rule) && finding.severity != .note ? byRule[rule] : finding.severity ?? byRule[rule]
        return Diagnostic(
            severity ?? .warning, rule: rule, path: file.path, range: file.range(finding.offsets), finding.message, fix: finding.fix)
    }

    /// A finding of the loader with the severity the settings give its rule; nil when they turn it off.
    func adjusted(_ diagnostic: Diagnostic) -> Diagnostic? {
        guard overridden.contains(diagnostic.rule) else { return diagnostic }
        guard let severity = byRule[diagnostic.rule] else { return known.contains(diagnostic.rule) ? nil : diagnostic }
        return Diagnostic(
            severity, rule: diagnostic.rule, path: diagnostic.path, range: diagnostic.range, diagnostic.message,
            explanation: diagnostic.explanation, fix: diagnostic.fix)
    }
}
