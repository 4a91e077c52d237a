import Content
import Language

/// How customers put what an article answers, as the templates tell that offer it: the search finds the article by these
/// words, no page shows them.
package struct CustomerQuestions: Sendable {
    private struct Text: Hashable {
        let id: TextID
        let language: LanguageTag
    }

    private let questions: [Text: [String]]

    /// Questions of a template that are taken: the first are the typical ones, and every one is part of what a page loads.
    static let limit = 16

    /// Those of published templates, for the first article that each of them offers.
    package init(_ templates: [Template] = []) {
        var questions: [Text: [String]] = [:]
        for template in templates where template.status == .published {
            guard let id = template.articles.first.flatMap({ TextID($0.value) }) else { continue }
            questions[Text(id: id, language: template.name.language), default: []] += template.questions.prefix(Self.limit).map(\.value)
        }
        self.questions = questions
    }

    subscript(_ name: TextName) -> [String] { questions[Text(id: name.id, language: name.language)] ?? [] }
}
