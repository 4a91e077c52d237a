import Checking
import Content
import Diagnostics
import Testing

/// What the gate says to agents of the rules' findings.
@Suite struct FindingTextTests {
    /// The rules that can keep a reply from being sent, whatever severity a book gives them.
    private static let names = RuleSet.groups.filter { !["Renders", "The help site"].contains($0.title) }.flatMap(\.rules)
        .filter { $0 is any TextRule.Type || $0 is any LoadingRule.Type }.map { $0.about.name }

    @Test(arguments: names) func `a rule that may stop a reply speaks the languages of the interface`(_ rule: String) {
        #expect(FindingText.knows(rule))
        let diagnostic = Diagnostic(.error, rule: rule, path: "Templates/delivery/a.ru.md", "value 'x' is wrong; write it otherwise")
        let spoken = FindingText(diagnostic).spoken
        #expect(spoken.text(in: .english) == diagnostic.line)
        #expect(spoken.text(in: .polish).hasPrefix("Templates/delivery/a.ru.md:1:1: błąd: „x”: "))
        #expect(spoken.text(in: .russian).hasPrefix("Templates/delivery/a.ru.md:1:1: ошибка: «x»: "))
        for text in [spoken.text(in: .polish), spoken.text(in: .russian)] {
            #expect(text.contains("; ") && text.hasSuffix(" [\(rule)]") && !text.contains("write it"), "\(text)")
        }
    }

    @Test func `the words it is about and the name that was probably meant are kept`() {
        let diagnostic = Diagnostic(
            .error, rule: "variables-are-declared", path: "a.md", "variable 'dais' is not declared; did you mean 'days'?")
        #expect(
            FindingText(diagnostic).spoken.text(in: .polish)
                == "a.md:1:1: błąd: „dais”: nie ma takiej zmiennej; popraw nazwę albo zadeklaruj ją pod „variables”; czy chodziło o „days”? "
                + "[variables-are-declared]")
        let quoting = Diagnostic(.error, rule: "spaces-are-single", path: "a.md", "2 spaces stand side by side; keep one")
        #expect(FindingText(quoting).spoken.text(in: .russian) == "a.md:1:1: ошибка: лишний пробел или знак; уберите [spaces-are-single]")
    }
}
