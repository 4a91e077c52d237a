/// What rules were called before their names became those of their types; comments, settings and baselines may still say so.
enum FormerRuleName {
    /// The name that a rule has now; the given one where it never had another.
    static func current(_ name: String) -> String { all[name] ?? name }

    /// The name that a rule had; its present one where it never had another.
    static func former(_ name: String) -> String { formerByCurrent[name] ?? name }

    /// Nil for a name that is still in use.
    static func remedy(for name: String) -> String? { all[name].map { "rule '\(name)' is called '\($0)' now; write that" } }

    private static let formerByCurrent = Dictionary(all.map { ($1, $0) }) { first, _ in first }

    /// Present names by former ones.
    static let all: [String: String] = [:]
}
