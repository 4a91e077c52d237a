import Desk
import Replying

/// What the choice of a template starts with.
struct PickStart {
    /// The words given, else what the message asks.
    var words = ""
    /// What the customer asks, each on one line.
    var questions: [String] = []
    /// The best template of each question of a message that asks several things: chosen unless the agent types.
    var answers: [(template: TemplateMatch, question: String)] = []

    init(query: [String], _ message: MessageDesk.Case?) {
        let asked = message?.reading.questions ?? []
        questions = asked.map(\.text.printableWords)
        guard query.isEmpty else {
            words = query.joined(separator: " ")
            return
        }
        var ids: Set<String> = []
        let answers = asked.compactMap { question in
            question.isCovered ? question.templates.first.map { (template: $0, question: question.text.printableWords) } : nil
        }.filter { ids.insert($0.template.id).inserted }
        if answers.count > 1 {
            self.answers = answers
        } else {
            words = (asked.first { $0.isCovered } ?? asked.first)?.text.printableWords ?? ""
        }
    }
}
