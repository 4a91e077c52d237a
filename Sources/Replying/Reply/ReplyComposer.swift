import Content
import Diagnostics
import Markdown

/// Makes one reply of one or several templates.
///
/// ```swift
/// var values = ReplyValues()
/// values.set("days", "2")
/// let situation = ReplySituation(language: .english, channel: .email, today: today)
/// let composer = ReplyComposer(book: book, situation: situation)
/// let reply = try composer.compose([ReplyPart(template: template)], values: values)
/// let text = reply.rendered(as: .text)  // Your parcel arrives in 2 days.
/// ```
package struct ReplyComposer: Sendable {
    let book: Book
    let situation: ReplySituation

    package init(book: Book, situation: ReplySituation) {
        self.book = book
        self.situation = situation
    }

    /// - Throws: `ReplyFailure` with everything that is missing or wrong; nothing half-filled ever leaves.
    package func compose(_ parts: [ReplyPart], values: ReplyValues) throws(ReplyFailure) -> Reply {
        let parts = Self.distinct(parts)
        let templates = parts.map(\.template)
        let plan = ReplyPlan(templates)
        let filler = BlockFiller(book: book, situation: situation, templates: templates, values: values)
        let filled = plan.steps.map { ($0, filler.fill($0.section, of: $0.part)) }
        let wrong = filler.faults() + Self.unique(filled.flatMap { $0.1.problems })
        let missing = filler.gaps(filled.flatMap { $0.1.needs })
        guard wrong.isEmpty, missing.isEmpty else { throw ReplyFailure(missing: missing, wrong: wrong) }
        let blocks = blocks(filled.map { ($0.0, $0.1.text) }, parts) + articles(templates) + signature()
        return Reply(
            blocks: blocks.filter { !$0.text.isBlank }, templates: templates, values: Self.printed(filled.map(\.1.text)),
            notes: notes(templates, plan))
    }

    /// What the reply would need and has not, whoever knows it; nothing when it could leave.
    package func missing(_ parts: [ReplyPart], values: ReplyValues) -> [ReplyFailure.Gap] {
        do throws(ReplyFailure) {
            _ = try compose(parts, values: values)
            return []
        } catch {
            return error.missing
        }
    }

    private static func distinct(_ parts: [ReplyPart]) -> [ReplyPart] {
        var seen: Set<TextID> = []
        return parts.filter { seen.insert($0.template.name.id).inserted }
    }

    private func blocks(_ filled: [(step: ReplyPlan.Step, text: FilledText)], _ parts: [ReplyPart]) -> [Reply.Block] {
        var repeats = RepeatFilter(filled.filter { $0.step.section.kind == .resolution }.map(\.text))
        return filled.flatMap { step, text -> [Reply.Block] in
            switch step.section.kind {
            case .resolution where parts.count > 1:
                return (heading(parts[step.part]).map { [$0] } ?? []) + [Reply.Block(kind: .block(.resolution), text: text)]
            case .anticipation where parts.count > 1:
                return [Reply.Block(kind: .block(.anticipation), text: repeats.withoutRepeats(text))]
            default: return [Reply.Block(kind: .block(step.section.kind), text: text)]
            }
        }
    }

    private func heading(_ part: ReplyPart) -> Reply.Block? {
        let words: String
        switch situation.headings {
        case .none: return nil
        case .titles: words = part.template.title.value
        case .questions: words = part.question.map(QuestionView.short) ?? part.template.title.value
        }
        guard !words.allSatisfy(\.isWhitespace) else { return nil }
        return Reply.Block(kind: .question, text: FilledText(pieces: [.markup("**"), .value(words), .markup("**")]))
    }

    /// Published help articles in the reply's language; nothing to click on the phone.
    private func articles(_ templates: [Template]) -> [Reply.Block] {
        guard situation.offersArticles, situation.channel != .phone, let base = book.settings.baseURL else { return [] }
        let ids = Self.unique(templates.flatMap { $0.articles.map(\.value) })
        let found = ids.compactMap { TextID($0) }.compactMap { book.article(TextName(id: $0, language: situation.language)) }
            .filter { $0.status == .published }
        guard !found.isEmpty else { return [] }
        var text = FilledText(pieces: [.markup(ReplyWording(language: situation.language).articles + "\n\n")])
        for article in found {
            text.append(.markup("- ["))
            text.append(.value(article.title.value))
            text.append(.markup("](<\(base)\(article.name.language)/\(article.name.id)/>)\n"))
        }
        return [Reply.Block(kind: .articles, text: text)]
    }

    private func signature() -> [Reply.Block] {
        guard situation.channel == .email, let signature = situation.agent.signature else { return [] }
        let lines = signature.split(whereSeparator: \.isNewline)
        let pieces = lines.enumerated().flatMap { index, line -> [FilledText.Piece] in
            (index == 0 ? [] : [.markup("\\\n")]) + [.value(String(line))]
        }
        return [Reply.Block(kind: .signature, text: FilledText(pieces: pieces))]
    }

    private func notes(_ templates: [Template], _ plan: ReplyPlan) -> [String] {
        let choice = VariantChoice(channel: situation.channel, mood: situation.mood)
        let other = templates.filter(choice.misses).map {
            "'\($0.name)' is not made for \(situation.channel.rawValue); read it before you send it"
        }
        let unpublished = templates.filter { $0.status != .published }.map {
            "'\($0.name)' is \($0.status.rawValue); check it before you send it"
        }
        return unpublished + other + plan.dropped.map { "left out: \($0), as one is enough" }
    }

    private static func printed(_ texts: [FilledText]) -> [String] {
        unique(texts.flatMap(\.pieces).compactMap { if case .value(let value) = $0 { value } else { nil } })
    }

    static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
