/// A line that would teach a template how customers put its question.
package struct Proposal: Sendable, Hashable {
    /// The list of the front matter that would get it.
    package enum List: String, Sendable, Hashable, CaseIterable { case questions, keywords }

    package let list: List
    /// What several customers may have written and none alone: see ``PublishableWords``.
    package let text: String
    /// Id of the template.
    package let template: String
    /// BCP 47 tag of the text that would be changed.
    package let language: String
    /// What it comes from.
    package let choices: [AgentChoice]

    package init(list: List, text: String, template: String, language: String, choices: [AgentChoice]) {
        self.list = list
        self.text = text
        self.template = template
        self.language = language
        self.choices = choices
    }

    package var origins: [AgentChoice.Origin: Int] { choices.reduce(into: [:]) { $0[$1.origin, default: 0] += 1 } }

    /// True where nobody but this choice's customer asked in these words: whether the line helps there proves nothing.
    package func isTaken(from choice: AgentChoice) -> Bool {
        let words = AgentChoice.words(of: text)
        let same = choices.filter { $0.words == words || $0.words.contains(words) }
        guard same.contains(choice) else { return false }
        return choice.conversation == nil ? same.count == 1 : same.allSatisfy { $0.conversation == choice.conversation }
    }
}
