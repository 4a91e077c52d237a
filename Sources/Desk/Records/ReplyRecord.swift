import Content
import Language
import Replying

/// A reply, or why there is none, as integrations get it.
package struct ReplyRecord: Encodable, Sendable {
    package struct Text: Encodable, Sendable {
        let id: String
        let variant: String?
        let language: String
        let title: String
    }

    package struct Value: Encodable, Sendable {
        let name: String
        let label: String
        /// As the reply prints it where it stands bare.
        let value: String
        /// The same under a name of its own beside `raw`.
        let text: String
        /// A day as YYYY-MM-DD, a number with a point, the key of a choice.
        let raw: String
        let source: String
        /// The words of the message from which it was read, and their UTF-8 offsets there.
        let words: String?
        let span: Span?
        /// Path, line and column in a file of values.
        let place: String?
        /// The variable from which it was computed.
        let basis: String?
        let template: String

        init(_ value: ReplyValue, message: String?) {
            name = value.key
            label = value.label
            (self.value, text, raw) = (value.text, value.text, value.raw)
            source = value.source.rawValue
            words = value.words
            span = message.flatMap { value.origin.found?.offsets(in: $0) }.map { Span(start: $0.lowerBound, end: $0.upperBound) }
            place = value.origin.place
            basis = value.origin.basis
            template = value.template.description
        }
    }

    package struct Span: Encodable, Sendable {
        let start: Int
        let end: Int
    }

    /// Something to look at: a code for machines, the words for people.
    package struct Note: Encodable, Sendable {
        let code: String
        let text: String
    }

    package struct Gap: Encodable, Sendable {
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
    package struct Doubt: Encodable, Sendable {
        let name: String
        let words: [String]
        let readings: [String]

        package init(_ doubt: ValueDoubt) {
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
    /// The warnings with codes.
    let notes: [Note]

    /// - Parameter message: what the customer wrote.
    package init(_ job: ReplyJob, _ situation: ReplySituation, _ outcome: Outcome, message: String?) {
        language = situation.language.description
        channel = situation.channel.rawValue
        templates = job.parts.map { part in
            let name = part.template.name
            return Text(
                id: name.id.description, variant: name.variant, language: name.language.description, title: part.template.title.value)
        }
        let reply = outcome.reply
        text = reply?.rendered(as: .text)
        markdown = reply?.rendered(as: .markdown)
        html = reply?.rendered(as: .html)
        values = (reply?.sources ?? outcome.values).map { Value($0, message: message) }
        missing = outcome.missing.map { Gap($0, language: situation.language) }
        find = outcome.find.map { Gap($0, language: situation.language) }
        doubts = job.doubts.map(Doubt.init)
        errors = outcome.errors
        notes = (job.open + (reply?.notes ?? [])).map { Note(code: $0.code, text: $0.text(in: .english)) }
        warnings = notes.map(\.text)
    }

    private enum CodingKeys: CodingKey {
        case language, channel, templates, text, markdown, html, values, missing, find, doubts, errors, warnings, notes
    }

    /// A reply that cannot be sent has the keys of its texts all the same, with null.
    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: CodingKeys.self)
        try record.encode(language, forKey: .language)
        try record.encode(channel, forKey: .channel)
        try record.encode(templates, forKey: .templates)
        try record.encode(text, forKey: .text)
        try record.encode(markdown, forKey: .markdown)
        try record.encode(html, forKey: .html)
        try record.encode(values, forKey: .values)
        try record.encode(missing, forKey: .missing)
        try record.encode(find, forKey: .find)
        try record.encode(doubts, forKey: .doubts)
        try record.encode(errors, forKey: .errors)
        try record.encode(warnings, forKey: .warnings)
        try record.encode(notes, forKey: .notes)
    }

    /// What came of composing.
    package struct Outcome {
        var reply: Reply?
        var missing: [ReplyFailure.Gap] = []
        var find: [ReplyFailure.Gap] = []
        var errors: [String] = []
        var values: [ReplyValue] = []

        package init(_ reply: Reply) { self.reply = reply }
        package init(_ failure: ReplyFailure) { (missing, errors, values) = (failure.missing, failure.wrong, failure.values) }
        package init(_ request: AskComposer.Request) { (reply, missing, find) = (request.reply, request.ask, request.find) }
    }
}
