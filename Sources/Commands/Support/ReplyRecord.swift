import Content
import Language
import Replying

/// A reply, or why there is none, as integrations get it.
struct ReplyRecord: Encodable {
    struct Text: Encodable {
        let id: String
        let variant: String?
        let language: String
        let title: String
    }

    struct Value: Encodable {
        let name: String
        let label: String
        let value: String
        let source: String
        let words: String?
        let template: String
    }

    struct Gap: Encodable {
        let name: String
        let label: String
        let from: String
        let type: String
        let choices: [ChoiceRecord]
        let example: String?

        init(_ gap: ReplyFailure.Gap, language: LanguageTag) {
            let variable = gap.need.variable
            name = gap.key
            label = gap.label
            from = gap.need.origin.rawValue
            type = (variable?.kind ?? .text).rawValue
            choices = ChoiceRecord.all(of: variable, in: language)
            example = variable?.example?.text(in: language)
        }
    }

    /// What the message says in two ways.
    struct Doubt: Encodable {
        let name: String
        let words: [String]
        let readings: [String]

        init(_ doubt: ValueDoubt) {
            name = doubt.name
            words = doubt.words
            readings = doubt.readings
        }
    }

    let language: String
    let channel: String
    let templates: [Text]
    /// Nil where the reply must not be sent.
    let text: String?
    let markdown: String?
    let html: String?
    let values: [Value]
    /// What `ask` asks the customer for, or what a reply lacks.
    let missing: [Gap]
    /// What `ask` leaves to the agent.
    let find: [Gap]
    let doubts: [Doubt]
    let errors: [String]
    let warnings: [String]

    init(_ situation: ReplySituation, _ parts: [ReplyPart], _ outcome: Outcome, doubts: [ValueDoubt], warnings: [String]) {
        language = situation.language.description
        channel = situation.channel.rawValue
        templates = parts.map { part in
            let name = part.template.name
            return Text(
                id: name.id.description, variant: name.variant, language: name.language.description, title: part.template.title.value)
        }
        let reply = outcome.reply
        text = reply?.rendered(as: .text)
        markdown = reply?.rendered(as: .markdown)
        html = reply?.rendered(as: .html)
        values = (reply?.sources ?? []).map {
            Value(
                name: $0.key, label: $0.label, value: $0.text, source: $0.source.rawValue, words: $0.words,
                template: $0.template.description)
        }
        missing = outcome.missing.map { Gap($0, language: situation.language) }
        find = outcome.find.map { Gap($0, language: situation.language) }
        self.doubts = doubts.map(Doubt.init)
        errors = outcome.errors
        self.warnings = warnings + (reply?.notes ?? [])
    }

    /// What came of composing.
    struct Outcome {
        var reply: Reply?
        var missing: [ReplyFailure.Gap] = []
        var find: [ReplyFailure.Gap] = []
        var errors: [String] = []

        init(_ reply: Reply) { self.reply = reply }
        init(_ failure: ReplyFailure) { (missing, errors) = (failure.missing, failure.wrong) }
        init(_ request: AskComposer.Request) { (reply, missing, find) = (request.reply, request.ask, request.find) }
    }
}
