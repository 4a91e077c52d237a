import Content
import Diagnostics
import Language
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

    package var language: LanguageTag { situation.language }

    package init(book: Book, situation: ReplySituation) {
        self.book = book
        self.situation = situation
    }

    /// - Throws: `ReplyFailure` with everything that is missing or wrong; nothing half-filled ever leaves.
    package func compose(_ parts: [ReplyPart], values: ReplyValues) throws(ReplyFailure) -> Reply {
        let parts = Self.distinct(parts)
        let templates = parts.map(\.template)
        let filler = BlockFiller(book: book, situation: situation, templates: templates, values: values)
        let plan = ReplyPlan(templates, isBlank: filler.isBlank)
        let filled = plan.steps.map { ($0, filler.fill($0.section, of: $0.part)) }
        let missing = filler.gaps(filled.flatMap { $0.1.needs })
        let sources = Self.distinct(filled.flatMap { $0.1.sources })
        let problems = filler.faults() + Self.unique(filled.flatMap { $0.1.problems }).map(ReplyFault.text)
        let (articles, signature) = (articles(templates), signature())
        let quotes = QuotedArticles(articles: situation.quotedArticles)
        let finished =
            missing.isEmpty && problems.isEmpty
            ? faults(filled, filler) + articleFaults(articles) + signatureFaults(signature) + quotes.faults : []
        let wrong = problems + finished.map(ReplyFault.text)
        guard wrong.isEmpty, missing.isEmpty else { throw ReplyFailure(missing: missing, faults: wrong, values: sources) }
        let blocks = quotes.following(blocks(filled.map { ($0.0, $0.1.text) }, parts)) + articles + signature
        return Reply(
            blocks: blocks.filter { !$0.text.isBlank }, templates: templates, values: Self.printed(filled.map(\.1.text)),
            sources: sources,
            notes: notes(templates) + filler.dayNotes(sources) + leftOut(filled, templates) + conflicts(filled, parts))
    }

    /// Titles are the book's own words, but no rule of `check` looks for placeholders in articles.
    private func articleFaults(_ articles: [Reply.Block]) -> [SpokenText] {
        articles.flatMap(\.text.pieces).filter(\.isValue).flatMap {
            FinishedText(text: FilledText(pieces: [$0]), language: language).allPlaceholders(Self.correctTitle)
        }
    }

    private func signatureFaults(_ signature: [Reply.Block]) -> [SpokenText] {
        signature.flatMap { FinishedText(text: $0.text, language: language).leftPlaceholders(Self.correctSignature).map(\.message) }
    }

    private static let correctTitle = SpokenText(
        "correct the title of the article", pl: "popraw tytuł artykułu", ru: "исправьте заголовок статьи")
    private static let correctSignature = SpokenText(
        "correct your signature; see 'replybook agent'", pl: "popraw swój podpis; zobacz „replybook agent”",
        ru: "исправьте свою подпись; смотрите «replybook agent»")
    private static let emptyBlock = SpokenText(
        "the block is empty with these values; give every case an answer",
        pl: "z tymi wartościami blok jest pusty; dopisz odpowiedź na każdy przypadek",
        ru: "с этими значениями блок пуст; напишите ответ на каждый случай")

    /// What must not be sent although nothing is missing, at the placeholder that prints it, else at the heading of its block.
    private func faults(_ filled: [(step: ReplyPlan.Step, filled: BlockFiller.Filled)], _ filler: BlockFiller) -> [SpokenText] {
        Self.unique(
            filled.flatMap { step, filled -> [SpokenText] in
                let finished = FinishedText(text: filled.text, language: language)
                let isEmpty = step.section.kind == .resolution && finished.isEmpty
                let faults = isEmpty ? [FinishedText.Fault(message: Self.emptyBlock, value: nil)] : finished.faults
                return faults.map { $0.message.behind("\(filler.place(of: $0.value, in: step.section, of: step.part)): ") }
            })
    }

    /// What the apologies and compensations say that another one stands for, without the sentences that stay.
    private func leftOut(_ filled: [(step: ReplyPlan.Step, filled: BlockFiller.Filled)], _ templates: [Template]) -> [ReplyNote] {
        let extents = Extents(filled.map { ($0.step, $0.filled.text) }, situation.language)
        return filled.compactMap { step, filled -> ReplyNote? in
            let text = PlainTextRenderer().text(extents.left(of: filled.text, step).tree)
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count >= Self.shortestRemark else { return nil }
            return .leftOut(step.section.kind, template: "\(templates[step.part].name)", words: words.joined(separator: " "))
        }
    }

    /// Words below which what is left out is no loss: "We're very sorry."
    private static let shortestRemark = 5

    private func conflicts(_ filled: [(step: ReplyPlan.Step, filled: BlockFiller.Filled)], _ parts: [ReplyPart]) -> [ReplyNote] {
        guard parts.count > 1 else { return [] }
        let own = parts.indices.map { index in filled.filter { $0.step.part == index } }
        return PartConflicts(
            parts: parts, answers: own.map { FilledText(joining: $0.map(\.filled.text)) },
            values: own.map { $0.flatMap { $0.filled.sources } }, language: situation.language
        ).notes
    }

    private static func distinct(_ values: [ReplyValue]) -> [ReplyValue] {
        var seen: Set<String> = []
        return values.filter { seen.insert("\($0.key)=\($0.text)").inserted }
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

    static func distinct(_ parts: [ReplyPart]) -> [ReplyPart] {
        var seen: Set<TextID> = []
        return parts.filter { seen.insert($0.template.name.id).inserted }
    }

    func blocks(_ filled: [(step: ReplyPlan.Step, text: FilledText)], _ parts: [ReplyPart]) -> [Reply.Block] {
        guard parts.count > 1 else { return filled.map { Reply.Block(kind: .block($0.section.kind), text: $1) } }
        let headings = headings(filled, parts)
        let extents = Extents(filled, situation.language)
        var repeats = RepeatFilter(
            filled.filter { !$0.step.isInAnswer || $0.step.section.kind == .resolution && $0.step.part == 0 }.map(\.text))
        var begun: Set<Int> = []
        return filled.flatMap { step, text -> [Reply.Block] in
            let (kind, own) = (step.section.kind, extents.kept(of: text, step))
            guard step.isInAnswer else { return [Reply.Block(kind: .block(kind), text: own)] }
            let heading = begun.insert(step.part).inserted ? headings?[step.part] : nil
            let isFirst = kind == .resolution && step.part == 0
            let kept = isFirst ? own : repeats.withoutRepeats(own)
            // An answer that says nothing of its own still is one.
            let said = kind == .resolution && kept.isBlank ? own : kept
            let block = Reply.Block(kind: .block(step.keeps == .facts ? .resolution : kind), text: said)
            return (heading.map { [Self.heading($0)] } ?? []) + [block]
        }
    }

    private func headings(_ filled: [(step: ReplyPlan.Step, text: FilledText)], _ parts: [ReplyPart]) -> [String]? {
        let answers = parts.indices.map { index in
            filled.filter { $0.step.part == index && $0.step.section.kind == .resolution }.map(\.text.unescaped).joined(separator: "\n")
        }
        return AnswerHeadings(mode: situation.headings).headings(of: parts, answers: answers)
    }

    private static func heading(_ words: String) -> Reply.Block {
        Reply.Block(kind: .question, text: FilledText(pieces: [.markup("**"), .value(words), .markup("**")]))
    }

    /// Published help articles in the reply's language; nothing to click on the phone.
    func articles(_ templates: [Template]) -> [Reply.Block] {
        guard situation.offersArticles, situation.channel != .phone, let base = book.settings.baseURL else { return [] }
        let ids = Self.unique(templates.flatMap { $0.articles.map(\.value) })
        let quoted = situation.quotedArticles
        let named = ids.compactMap { TextID($0) }.filter { id in !quoted.contains { $0.name.id == id } }
            .compactMap { book.article(TextName(id: $0, language: situation.language)) }
        let found = quoted + named.filter { $0.status == .published }
        guard !found.isEmpty else { return [] }
        var text = FilledText(pieces: [.markup(ReplyWording(language: situation.language).articles + "\n\n")])
        for article in found {
            text.append(.markup("- ["))
            text.append(.value(article.title.value))
            text.append(.markup("](<\(base)\(article.name.language)/\(article.name.id)/>)\n"))
        }
        return [Reply.Block(kind: .articles, text: text)]
    }

    func signature() -> [Reply.Block] {
        guard situation.channel == .email, let signature = situation.agent.signature else { return [] }
        let lines = signature.split(whereSeparator: \.isNewline)
        let pieces = lines.enumerated().flatMap { index, line -> [FilledText.Piece] in
            (index == 0 ? [] : [.markup("\\\n")]) + [.value(String(line))]
        }
        return [Reply.Block(kind: .signature, text: FilledText(pieces: pieces))]
    }

    private func notes(_ templates: [Template]) -> [ReplyNote] {
        let choice = VariantChoice(channel: situation.channel, mood: situation.mood)
        let other = templates.filter(choice.misses).map { ReplyNote.notMadeFor(template: "\($0.name)", situation.channel) }
        let unpublished = templates.filter { $0.status != .published }.map { ReplyNote.status(template: "\($0.name)", $0.status) }
        return unpublished + other
    }

    private static func printed(_ texts: [FilledText]) -> [String] {
        unique(texts.flatMap(\.pieces).compactMap { if case .value(let value) = $0 { value } else { nil } })
    }

    static func unique<Text: Hashable>(_ texts: [Text]) -> [Text] {
        var seen: Set<Text> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
