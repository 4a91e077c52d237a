import Content
import Diagnostics

/// What a finding says to an agent who wants to answer a customer and cannot, in the agent's language.
///
/// `check` speaks to editors and is English everywhere. An agent is told where the text is wrong, which words it is about and
/// what to do; the words are those that the English message quotes.
package struct FindingText {
    private let diagnostic: Diagnostic

    package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

    /// The line that `check` prints, in every language of the interface.
    package var spoken: SpokenText {
        SpokenText(diagnostic.line, pl: line(.polish, Self.polish), ru: line(.russian, Self.russian))
    }

    /// True where a rule's findings have words of their own in Russian and in Polish.
    package static func knows(_ rule: String) -> Bool { polish[rule] != nil && russian[rule] != nil }

    private func line(_ interface: InterfaceLanguage, _ words: [String: String]) -> String {
        let start = diagnostic.range.start
        let place = "\(diagnostic.path):\(start.line):\(start.column): \(severity(interface)): "
        let about = words[diagnostic.rule] ?? words[Self.anyRule] ?? diagnostic.message
        return place + (subject.map { interface.quoted($0) + ": " } ?? "") + about + meant(interface) + " [\(diagnostic.rule)]"
    }

    private func severity(_ interface: InterfaceLanguage) -> String {
        switch diagnostic.severity {
        case .error: interface.of("error", pl: "błąd", ru: "ошибка")
        case .warning: interface.of("warning", pl: "ostrzeżenie", ru: "предупреждение")
        case .note: interface.of("note", pl: "uwaga", ru: "замечание")
        }
    }

    /// The first words that the message quotes in its fact.
    private var subject: String? {
        let fact = diagnostic.message.prefix { $0 != ";" }
        return fact.firstMatch(of: /(?:^|\s|\()'(.+?)'(?=[\s,:.)]|$)/).map { String($0.1) }
    }

    /// `; did you mean 'x'?` in the other languages.
    private func meant(_ interface: InterfaceLanguage) -> String {
        guard let match = diagnostic.message.firstMatch(of: /did you mean '(.+?)'\?/) else { return "" }
        return interface.of(
            "; did you mean '\(match.1)'?", pl: "; czy chodziło o „\(match.1)”?", ru: "; может быть, «\(match.1)»?")
    }

    /// The entry for what no rule of its own has words for: a mistake in a file of values or in an agent's file.
    static let anyRule = ""
}
