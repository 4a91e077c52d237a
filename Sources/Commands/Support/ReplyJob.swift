import Content
import Foundation
import Replying

/// The parts that `reply` and `ask` work with, put together from flags, book and agent's defaults.
struct ReplyJob {
    let book: Book
    let situation: ReplySituation
    let parts: [ReplyPart]
    let values: ReplyValues

    init(_ ids: [String], _ options: ReplyOptions, root: String, console: Console) throws {
        let references = try TemplatePicker.references(ids)
        let agent = try AgentFile(environment: ProcessInfo.processInfo.environment).profile(console)
        let picker = TemplatePicker(root: root)
        let book = picker.book(for: references)
        var situation = ReplySituation(
            language: try Self.language(references, options, agent, book), channel: options.channel ?? agent.channel ?? .email,
            mood: options.mood, today: options.day)
        situation.agent = agent
        let choice = VariantChoice(channel: situation.channel, mood: situation.mood)
        let templates = try references.map { try picker.template($0, in: book, language: situation.language, choice: choice) }
        self.book = book
        self.situation = situation
        parts = templates.map { ReplyPart(template: $0) }
        values = try Self.values(options.set, templates)
    }

    private static func language(_ references: [TextReference], _ options: ReplyOptions, _ agent: AgentProfile, _ book: Book) throws -> LanguageTag {
        let named = Set(references.compactMap(\.language))
        guard named.count < 2 else {
            throw CommandFailure("templates are named in several languages: \(named.sorted().map(\.description).joined(separator: ", ")); write one reply a language")
        }
        return named.first ?? options.language ?? agent.language ?? book.settings.defaultLanguage
    }

    private static func values(_ assignments: [String], _ templates: [Template]) throws -> ReplyValues {
        var values = ReplyValues()
        for assignment in assignments {
            do throws(ReplyValues.Rejection) {
                try values.add(assignment, templates: templates.map(\.name.id))
            } catch {
                throw CommandFailure(error.message)
            }
        }
        return values
    }
}
