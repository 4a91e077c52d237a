import Content
import Language
import Replying

/// Numbers of a message that several answers would print although one question speaks of another order: a refund must not
/// be promised for the parcel that is still on its way.
package struct SharedValues {
    package let given: GivenValues?
    package let values: ReplyValues
    package let parts: [ReplyPart]

    /// What to look at again.
    package var notes: [ReplyNote] {
        (given?.identified ?? [:]).sorted { $0.key < $1.key }.flatMap { name, value in
            let takers = parts.filter { Self.reads($0.template, name) }
            guard takers.count > 1, !values.names.contains(name), takers.contains(where: { $0.question?.contains(value) == true }) else {
                return [ReplyNote]()
            }
            return takers.filter { speaksOfAnother($0.question, than: value) }.map { part in
                .otherOrder(value: value, template: "\(part.template.name.id)", key: "\(part.template.name.id.slug).\(name)")
            }
        }
    }

    private static func reads(_ template: Template, _ name: String) -> Bool {
        template.variables.contains { $0.name == name }
            || template.sections.contains { $0.placeholders.variables.contains { $0.value == name } }
    }

    private func speaksOfAnother(_ question: String?, than value: String) -> Bool {
        guard let question, !question.contains(value) else { return false }
        let words = Phrase.folded(question).split { !$0.isLetter }
        return words.contains { word in Self.another.contains { word.hasPrefix($0) } }
    }

    private static let another = LanguagePack.all(\.questions.others)
}
