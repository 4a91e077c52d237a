import Content
import Foundation
import Language
import Replying

/// The parts that `reply` and `ask` work with, put together from flags, message, book and agent's defaults.
package struct ReplyJob {
    package let book: Book
    package let situation: ReplySituation
    package let parts: [ReplyPart]
    package let values: ReplyValues
    /// Questions of the message that none of the templates answers, and values of the message to look at again.
    package let open: [ReplyNote]
    /// What the message says in two ways.
    package let doubts: [ValueDoubt]
    /// The message as read; nil where there is none.
    package let reading: MessageReading?

    /// Reads the message, the agent's file and the texts of the book that the reply needs.
    package static func prepare(
        _ ids: [String], _ options: ReplyRequest, root: String, environment: [String: String], notes: Notes
    ) throws -> ReplyJob {
        let found = try options.message.map { try MessageDesk(root: root).read($0, language: options.language, today: options.today) }
        let suggested = found?.reading.questions.compactMap { $0.isCovered ? $0.templates.first?.id : nil } ?? []
        let references = try TemplatePicker.references(ids.isEmpty ? suggested : ids)
        guard !references.isEmpty else {
            throw DeskFailure(
                "no template covers the message; see 'replybook suggest'",
                pl: "żaden szablon nie obejmuje tej wiadomości; zobacz „replybook suggest”",
                ru: "на это письмо шаблона нет; смотрите «replybook suggest»")
        }
        let agent = try AgentFile(environment: environment).profile(notes)
        return try ReplyJob(references, options, found, agent, TemplatePicker(root: root))
    }

    /// The same in a whole book and with a message that were read before.
    package init(_ ids: [String], _ options: ReplyRequest, _ found: MessageDesk.Case?, agent: AgentProfile, in book: Book) throws {
        try self.init(TemplatePicker.references(ids), options, found, agent, TemplatePicker(root: book.root), in: book)
    }

    private init(
        _ references: [TextReference], _ options: ReplyRequest, _ found: MessageDesk.Case?, _ agent: AgentProfile, _ picker: TemplatePicker,
        in known: Book? = nil
    ) throws {
        let book = known ?? picker.book(for: references)
        var situation = ReplySituation(
            language: try Self.language(references, options, found, agent, book), channel: options.channel ?? agent.channel ?? .email,
            mood: options.mood ?? (found?.reading.mood == .upset ? .upset : nil), today: options.today)
        situation.agent = agent
        let choice = VariantChoice(channel: situation.channel, mood: situation.mood)
        let templates = try references.map { try picker.template($0, in: book, language: situation.language, choice: choice) }
        var values = try Self.values(options, templates)
        values.found = found?.given.fitting(templates.flatMap(\.variables)) ?? [:]
        self.book = book
        self.situation = situation
        self.values = values
        reading = found?.reading
        parts = templates.map { template in ReplyPart(template: template, question: Self.question(for: template, found)) }
        doubts = Self.doubts(found, templates, values)
        open = Self.open(found, templates) + SharedValues(given: found?.given, values: values, parts: parts).notes
    }

    /// Doubts about values that the templates read and nobody gave.
    private static func doubts(_ found: MessageDesk.Case?, _ templates: [Template], _ values: ReplyValues) -> [ValueDoubt] {
        let read = Set(templates.flatMap { $0.sections.flatMap { $0.placeholders.variables.map(\.value) } })
        return (found?.given.doubts ?? []).filter { read.contains($0.name) && !values.names.contains($0.name) }
    }

    /// The customer's words that the template answers best.
    private static func question(for template: Template, _ found: MessageDesk.Case?) -> String? {
        let id = template.name.id.description
        let questions = found?.reading.questions ?? []
        return (questions.first { $0.templates.first?.id == id } ?? questions.first { $0.isAnswered(by: id) })?.text
    }

    private static func open(_ found: MessageDesk.Case?, _ templates: [Template]) -> [ReplyNote] {
        let ids = Set(templates.map(\.name.id.description))
        return (found?.reading.questions ?? []).compactMap { question in
            let words = String(question.text.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(80))
            guard question.isCovered else { return .uncovered(words: words) }
            guard let best = question.templates.first, !ids.contains(where: question.isAnswered) else { return nil }
            return .notAnswered(words: words, template: best.id)
        }
    }

    private static func language(
        _ references: [TextReference], _ options: ReplyRequest, _ found: MessageDesk.Case?, _ agent: AgentProfile, _ book: Book
    ) throws -> LanguageTag {
        let named = Set(references.compactMap(\.language))
        guard named.count < 2 else {
            let tags = named.sorted().map(\.description).joined(separator: ", ")
            throw DeskFailure(
                "templates are named in several languages: \(tags); write one reply per language",
                pl: "szablony są w kilku językach: \(tags); napisz osobną odpowiedź w każdym z nich",
                ru: "шаблоны названы на нескольких языках: "
                    + "\(tags); напишите отдельный ответ на каждом")
        }
        return named.first ?? options.language ?? found?.reading.language.flatMap { LanguageTag($0) } ?? agent.language
            ?? book.settings.defaultLanguage
    }

    private static func values(_ options: ReplyRequest, _ templates: [Template]) throws -> ReplyValues {
        var values = ReplyValues()
        let ids = templates.map(\.name.id)
        for file in options.valueFiles { try ValuesFile.read(file, into: &values, templates: ids) }
        do throws(ReplyValues.Rejection) {
            for assignment in options.set { try values.add(assignment, templates: ids) }
        } catch {
            throw DeskFailure(SpokenText(error.text))
        }
        return values
    }
}
