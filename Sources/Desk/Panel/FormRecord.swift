import Basics
import Content
import Language
import Replying

/// What has to be filled in before a reply can leave, as a page shows it.
package struct FormRecord: Encodable, Sendable {
    package struct Field: Encodable, Sendable {
        /// As `--set` calls it.
        package let key: String
        package let name: String
        package let label: String
        let type: String
        /// Who knows it: customer, agent, order.
        let from: String
        package let required: Bool
        /// As it would be filled now; empty for nothing.
        package let value: String
        /// How the value is understood, where that is said otherwise than it was written: a day with its weekday.
        let reading: String?
        /// Where the value comes from; nil for nothing.
        package let source: String?
        /// The words of the message from which it was read.
        package let words: String?
        let span: ReplyRecord.Span?
        /// Where it was computed from.
        let basis: String?
        /// Why the value cannot be used, in the agent's language.
        package let problem: String?
        let choices: [ChoiceRecord]
        let example: String?
        let minimum: String?
        let maximum: String?
        /// On which side of today a day lies: future, past or any.
        let when: String?
    }

    let language: String
    let channel: String
    package let templates: [ReplyRecord.Text]
    /// Why these templates cannot be sent, whatever is filled in.
    package let errors: [String]
    package let fields: [Field]
}

/// Makes the fields of a form.
struct FormReader {
    let job: ReplyJob
    let interface: InterfaceLanguage
    /// What the customer wrote.
    let message: String?

    func fields() -> [FormRecord.Field] {
        let composer = ReplyComposer(book: job.book, situation: job.situation)
        let known = Dictionary(values(composer).map { ($0.key, $0) }) { first, _ in first }
        return composer.fields(job.parts, values: job.values).map { field($0, known[$0.key]) }
    }

    /// The values that are there, whether or not the reply can leave.
    private func values(_ composer: ReplyComposer) -> [ReplyValue] {
        do throws(ReplyFailure) {
            return try composer.compose(job.parts, values: job.values).sources
        } catch {
            return error.values
        }
    }

    private func field(_ field: FormField, _ value: ReplyValue?) -> FormRecord.Field {
        let (variable, language) = (field.variable, job.situation.language)
        let origin = value?.origin
        let (reading, problem) = reading(of: field)
        return FormRecord.Field(
            key: field.key, name: field.name, label: field.label, type: (variable?.kind ?? .text).rawValue,
            from: (variable?.origin ?? .customer).rawValue, required: field.isRequired, value: key(of: field.current, variable),
            reading: reading, source: origin?.source.rawValue, words: origin?.found?.words,
            span: message.flatMap { origin?.found?.offsets(in: $0) }.map { ReplyRecord.Span(start: $0.lowerBound, end: $0.upperBound) },
            basis: origin?.basis, problem: problem, choices: ChoiceRecord.all(of: variable, in: language),
            example: variable?.example?.text(in: language), minimum: variable?.minimum.map { "\($0)" },
            maximum: variable?.maximum.map { "\($0)" }, when: variable?.tense?.rawValue)
    }

    /// A choice by its key, whichever way it was written.
    private func key(of text: String, _ variable: Variable?) -> String {
        guard variable?.kind == .choice else { return text }
        return variable?.options.first { $0.key == text || $0.text(in: job.situation.language) == text }?.key ?? text
    }

    private func reading(of field: FormField) -> (reading: String?, problem: String?) {
        guard let variable = field.variable, !field.current.allSatisfy(\.isWhitespace) else { return (nil, nil) }
        do throws(Variable.Rejection) {
            let reader = ValueReader(language: job.situation.language, today: job.situation.today)
            let value = try reader.value(of: variable, from: field.current)
            return (value.dayValue.map(interface.writtenInFull), nil)
        } catch {
            return (nil, error.text(in: interface))
        }
    }
}
