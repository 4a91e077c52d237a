/// What a rule asks for and why, for messages, references and tools that list rules.
package struct RuleDescription: Sendable, Hashable {
    /// Lower case with hyphens, such as `sentences-are-short`.
    package let name: String
    /// The requirement in one sentence.
    package let summary: String
    /// Why it matters to the customer, the agent or the editor.
    package let explanation: String
    /// Nil for a rule that is off until the settings turn it on.
    package let severity: Severity?

    package init(name: String, summary: String, explanation: String, severity: Severity?) {
        self.name = name
        self.summary = summary
        self.explanation = explanation
        self.severity = severity
    }
}
