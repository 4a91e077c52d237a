import Checking
import Content
import Diagnostics
import Language
import Replying

/// The only way out for a text: whatever is sent to a customer was let through here.
///
/// A text passes when the templates and fragments it is made of have no finding of error level by the rules that look at one
/// text, nothing is missing or refused, and nothing in the finished words looks like a placeholder or a slip. What stands in
/// a template is found by the rules of `check`, so that both give one verdict at one place; what values bring in is found here.
package struct ReplyGate {
    package let book: Book
    package let situation: ReplySituation

    package init(book: Book, situation: ReplySituation) {
        self.book = book
        self.situation = situation
    }

    /// Returns the finished reply.
    ///
    /// - Throws: `ReplyFailure` with everything that stands in the way.
    package func reply(_ parts: [ReplyPart], values: ReplyValues) throws(ReplyFailure) -> Reply {
        try refuseErrors(in: parts)
        return try ReplyComposer(book: book, situation: situation).compose(parts, values: values)
    }

    /// Returns the message that asks the customer for what is missing.
    ///
    /// - Throws: `ReplyFailure` where the templates themselves are wrong, or where something in the finished words looks like a
    ///   placeholder.
    package func request(_ parts: [ReplyPart], values: ReplyValues) throws(ReplyFailure) -> AskComposer.Request {
        try refuseErrors(in: parts)
        let request = AskComposer(book: book, situation: situation).request(parts, values: values)
        guard request.wrong.isEmpty else { throw ReplyFailure(missing: [], wrong: request.wrong) }
        return request
    }

    /// Returns what must not be sent of a text that somebody changed by hand, ready to print: nothing left of it, or what looks
    /// like a placeholder or a doubled mark and did not stand there before.
    package static func faults(in edited: String, insteadOf text: String, language: LanguageTag? = nil) -> [SpokenText] {
        guard edited.contains(where: { !$0.isWhitespace }) else { return [emptyText] }
        let left = LeftPlaceholder.all(in: edited, language: language).map {
            String(decoding: Array(edited.utf8)[$0.offsets], as: UTF8.self)
        }
        let placeholders = left.filter { !text.contains($0) }.map { FinishedText.unfilled($0, writeWhatBelongs) }
        return placeholders + doubledMarks(in: edited, insteadOf: text, language ?? .english)
    }

    private static let emptyText = SpokenText(
        "the text is empty; write the reply, or leave without it", pl: "tekst jest pusty; napisz odpowiedź albo wyjdź bez niej",
        ru: "текст пуст; напишите ответ или выйдите без него")
    private static let writeWhatBelongs = SpokenText(
        "write what belongs there", pl: "wpisz, co ma tam stać", ru: "впишите то, что должно там стоять")

    private static func doubledMarks(in edited: String, insteadOf text: String, _ language: LanguageTag) -> [SpokenText] {
        edited.split(separator: "\n").filter { !text.contains($0) }.flatMap { line -> [SpokenText] in
            let bytes = Array(line.utf8)
            return DoubledMark.all(in: bytes, language: language).map { mark in
                let before = String(decoding: bytes[..<mark.offsets.lowerBound], as: UTF8.self).suffix(20)
                let rest = String(decoding: bytes[mark.offsets.lowerBound...], as: UTF8.self).prefix(mark.offsets.count + 12)
                return doubled(mark, in: "\(before)\(rest)")
            }
        }
    }

    private static func doubled(_ mark: DoubledMark, in excerpt: String) -> SpokenText {
        SpokenText(
            "'\(excerpt)' has \(mark.spokenFact.text(in: .english)); keep one",
            pl: "w „\(excerpt)” \(mark.spokenFact.text(in: .polish)); usuń zbędny znak",
            ru: "в «\(excerpt)» \(mark.spokenFact.text(in: .russian)); уберите лишнее")
    }

    private func refuseErrors(in parts: [ReplyPart]) throws(ReplyFailure) {
        let errors = errors(in: parts.map(\.template))
        guard errors.isEmpty else { throw ReplyFailure(missing: [], wrong: errors) }
    }

    /// Returns the findings for which templates cannot be sent, ready to print.
    package func errors(in templates: [Template]) -> [SpokenText] {
        Checker().errors(on: CheckedBook(book, today: situation.today), in: paths(of: templates)).map { FindingText($0).spoken }
    }

    /// Files whose words may be in the reply: the texts, those they vary, and the fragments of both.
    private func paths(of templates: [Template]) -> Set<String> {
        let bases = templates.flatMap { template in
            book.templates.filter { $0.name == TextName(id: template.name.id, language: template.name.language) }
        }
        let fragments = templates.flatMap { template in
            template.sections.flatMap(\.placeholders.includes).compactMap {
                book.fragment($0.name.value, language: template.name.language)?.file.path
            }
        }
        return Set((templates + bases).map(\.path) + fragments)
    }
}
