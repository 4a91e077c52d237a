import Content
import Diagnostics

/// The reference of the rules, written from the rules themselves.
package struct RuleReference: Sendable {
    package init() {}

    /// All rules as Markdown.
    package var markdown: String {
        var text = """
            # Rules of `replybook check`

            A finding at `↓`. The settings change a severity with `checks.severity`, \
            the content silences one with `<!-- replybook-disable rule: reason -->`.

            """
        for group in RuleSet.groups {
            text += "\n## \(group.title)\n"
            for rule in group.rules { text += "\n### \(rule.about.name)\n\n" + body(of: rule) }
        }
        return text
    }

    /// One line per rule, by group.
    package var list: String {
        let width = RuleSet.names.map(\.count).max() ?? 0
        return RuleSet.groups.map { group in
            ([group.title]
                + group.rules.map { rule in
                    let severity = rule.about.severity?.rawValue ?? "off"
                    return "  " + rule.about.name.padded(to: width + 2) + severity.padded(to: 9) + rule.about.summary
                }).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// Summary, reason and examples of one rule, by its name or one that it had; nil for an unknown name.
    package func explanation(of name: String) -> String? {
        RuleSet.rule(named: name).map { "\($0.about.name) (\($0.about.severity?.rawValue ?? "off"))\n\n" + body(of: $0) }
    }

    /// Says that no rule has the name, and which one was probably meant.
    package func complaint(about name: String) -> String { FormerRuleName.unknown(name, names: RuleSet.names) }

    private func body(of rule: any Rule.Type) -> String {
        let about = rule.about
        var text = "\(about.summary) \(about.explanation)\n\nSeverity: \(about.severity?.rawValue ?? "off")\n"
        let bad = rule.examples.filter { !$0.isGood }
        let good = rule.examples.filter(\.isGood)
        for (title, examples) in [("Bad", bad), ("Good", good)] where !examples.isEmpty {
            text += "\n\(title):\n"
            for example in examples { text += "\n" + block(example) }
        }
        return text
    }

    private func block(_ example: Example) -> String {
        if example.isSentence { return example.text + "\n" }
        let settings = example.settings.isEmpty ? "" : "# .replybook.yml\n" + example.settings.ensuringLineEnd
        let front = example.frontMatter.isEmpty ? "" : example.frontMatter.ensuringLineEnd + "---\n"
        let path = example.path.map { "# \($0)\n" } ?? ""
        return "```\(example.kind == .settings ? "yaml" : "markdown")\n\(settings)\(path)\(front)\(example.text.ensuringLineEnd)```\n"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
    fileprivate var ensuringLineEnd: String { hasSuffix("\n") ? self : self + "\n" }
}
