import Content
import Diagnostics
import Language

/// A template as `show --format json` gives it.
package struct ShownTemplate: Encodable, Sendable {
    package struct Block: Encodable, Sendable {
        let kind: String
        let markdown: String
    }

    package struct Value: Encodable, Sendable {
        let name: String
        let ask: String
        let askCustomer: String?
        let type: String
        let from: String
        let required: Bool
        let choices: [ChoiceRecord]
        let example: String?

        init(_ variable: Variable, _ language: LanguageTag) {
            name = variable.name
            ask = variable.ask.text(in: language)
            askCustomer = variable.askCustomer?.text(in: language)
            type = variable.kind.rawValue
            from = variable.origin.rawValue
            required = variable.isRequired
            choices = ChoiceRecord.all(of: variable, in: language)
            example = variable.example?.text(in: language)
        }
    }

    let id: String
    let variant: String?
    let language: String
    let title: String
    let heading: String?
    let category: String
    let status: String
    let interest: String?
    let questions: [String]
    let channels: [String]
    let mood: String
    let fault: String
    let law: [String]
    let articles: [String]
    let path: String
    let revision: String
    let blocks: [Block]
    let values: [Value]
    /// Findings of error level, for which the template cannot be sent.
    let errors: [String]

    package init(_ template: Template, shared: [String: Variable], errors: [String]) {
        id = template.name.id.description
        variant = template.name.variant
        language = template.name.language.description
        title = template.title.value
        heading = template.heading?.value
        category = template.name.id.categoryName
        status = template.status.rawValue
        interest = template.interest
        questions = template.questions.map(\.value)
        channels = template.channels.map(\.value.rawValue)
        mood = template.mood.rawValue
        fault = template.fault.rawValue
        law = template.law.map(\.value.description)
        articles = template.articles.map(\.value)
        path = template.path
        revision = template.revision.description
        blocks = template.sections.map { Block(kind: $0.kind.rawValue, markdown: String(template.file.slice($0.body))) }
        let read = Set(template.sections.flatMap { $0.placeholders.variables.map(\.value) })
        let own = Set(template.variables.map(\.name))
        let others = read.subtracting(own).sorted().compactMap { shared[$0] }
        values = (template.variables + others).map { Value($0, template.name.language) }
        self.errors = errors
    }
}
