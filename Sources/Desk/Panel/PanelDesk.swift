import Basics
import Content
import Diagnostics
import Feedback
import Foundation
import Indexing
import Language
import Replying

/// The use cases of the panel, over one book that stays open.
///
/// It takes one call at a time, each of some milliseconds; reports, which take longer, are not among them.
package actor PanelDesk {
    nonisolated let root: String
    nonisolated let environment: [String: String]
    nonisolated let today: @Sendable () -> Day
    private let now: @Sendable () -> Int
    private var kept: KeptBook

    /// - Parameters:
    ///   - root: absolute path of the book.
    ///   - now: seconds since 1970.
    /// - Throws: `DeskFailure` where the book has no index and none can be made.
    package init(
        root: String, environment: [String: String], today: @escaping @Sendable () -> Day, now: @escaping @Sendable () -> Int
    ) throws {
        self.root = root
        self.environment = environment
        self.today = today
        self.now = now
        kept = try KeptBook(root)
    }

    /// Takes what changed in the book.
    package func refresh() throws { try kept.refresh() }

    nonisolated var day: Day { today() }

    /// Returns the book as it is now.
    func book() throws -> Book {
        try kept.refresh()
        return kept.book
    }

    package func suggest(_ request: PanelRequest) throws -> SuggestionRecord {
        try request.check()
        try kept.refresh()
        let text = request.text ?? ""
        let found = kept.read(text, language: request.tag, today: today())
        return SuggestionRecord(
            found, articles: kept.articles(for: found.reading), escalations: EscalationFinder.escalations(in: text))
    }

    /// - Returns: the JSON of `search --format json`.
    package func search(_ words: String, language: String?) throws -> [UInt8] {
        try kept.refresh()
        return kept.search(String(words.withoutControls.prefix(500)), language: language.flatMap { LanguageTag($0) }, limit: 9)
    }

    package func form(_ request: PanelRequest) throws -> FormRecord {
        let job = try job(request)
        let gate = ReplyGate(book: job.book, situation: job.situation)
        return FormRecord(
            language: "\(job.situation.language)", channel: job.situation.channel.rawValue,
            templates: job.parts.map { ReplyRecord.Text($0.template) },
            errors: gate.errors(in: job.parts.map(\.template)).map { $0.text(in: request.interface) },
            fields: FormReader(job: job, interface: request.interface, message: request.text).fields())
    }

    package func reply(_ request: PanelRequest) throws -> PanelReply {
        let job = try job(request)
        let fields = FormReader(job: job, interface: request.interface, message: request.text).fields()
        do throws(ReplyFailure) {
            let finished = try ReplyGate(book: job.book, situation: job.situation).reply(job.parts, values: job.values)
            let sent = Self.sent(finished, request.edited, language: job.situation.language)
            return PanelReply(
                reply: ReplyRecord(job, job.situation, .init(finished), message: request.text), sends: sent.text, draft: [], fields: fields,
                refusals: sent.refusals.map { $0.text(in: request.interface) },
                notes: (job.open + finished.notes).map { $0.text(in: request.interface) })
        } catch {
            let draft = ReplyComposer(book: job.book, situation: job.situation).draft(job.parts, values: job.values)
            return PanelReply(
                reply: ReplyRecord(job, job.situation, .init(error), message: request.text), sends: nil,
                draft: draft.pieces.map(PanelReply.Piece.init), fields: fields,
                refusals: error.faults.map { $0.text(in: request.interface) }, notes: job.open.map { $0.text(in: request.interface) })
        }
    }

    /// What leaves of a finished reply, and why nothing does.
    static func sent(_ reply: Reply, _ edited: String?, language: LanguageTag) -> (text: PanelReply.Outgoing?, refusals: [SpokenText]) {
        let text = reply.rendered(as: .text)
        guard let edited = edited?.withoutControls, edited != text else {
            return (PanelReply.Outgoing(text: text, html: reply.rendered(as: .html), editedShare: nil), [])
        }
        let faults = ReplyGate.faults(in: edited, insteadOf: text, language: language)
        guard faults.isEmpty else { return (nil, faults) }
        let share = EditShare.of(text, changedTo: edited)
        return (PanelReply.Outgoing(text: edited, html: EditedText.html(edited), editedShare: share), [])
    }

    package func ask(_ request: PanelRequest) throws -> PanelQuestion {
        let job = try job(request)
        do throws(ReplyFailure) {
            let asked = try ReplyGate(book: job.book, situation: job.situation).request(job.parts, values: job.values)
            return PanelQuestion(
                text: asked.reply?.rendered(as: .text), html: asked.reply?.rendered(as: .html), find: asked.find.map(\.label), refusals: [])
        } catch {
            return PanelQuestion(text: nil, html: nil, find: [], refusals: error.faults.map { $0.text(in: request.interface) })
        }
    }

    /// Notes what came of a reply, and which template answered which question.
    ///
    /// - Returns: the outcome as it was noted.
    /// - Throws: `DeskFailure` where the reply could not have left.
    package func note(_ request: PanelRequest) throws -> PanelNote {
        let job = try job(request)
        let reply: Reply
        do throws(ReplyFailure) {
            reply = try ReplyGate(book: job.book, situation: job.situation).reply(job.parts, values: job.values)
        } catch {
            throw DeskFailure(error.text(in: request.interface))
        }
        return try PanelRecorder(root: root, request: request, at: now()).note(reply, job)
    }

    /// Notes a question that no template covers.
    ///
    /// - Returns: false where the settings keep no questions.
    package func noteGap(_ request: PanelRequest) throws -> Bool {
        try request.check()
        let settings = try FeedbackContext.settings(of: root)
        guard RecordingNotes(settings).recordsSearches, let question = request.question else { return false }
        try GapRecorder(root: root).record(.uncovered, [question.withoutControls], language: request.language, at: now())
        return true
    }

    private func job(_ request: PanelRequest) throws -> ReplyJob {
        try request.check()
        try kept.refresh()
        let references = try TemplatePicker.references(request.chosen ?? [])
        guard !references.isEmpty else {
            throw DeskFailure(
                "no template is chosen; choose one",
                pl: "nie wybrano szablonu; wybierz któryś",
                ru: "шаблон не выбран; выберите его")
        }
        let paths = Set(references.map(\.path))
        let book = kept.book.part { paths.contains("\($0.name.id)") || paths.contains($0.name.id.slug) }
        let found = request.text.map { kept.read($0, language: request.tag, today: today()) }
        return try ReplyJob(request.chosen ?? [], options(request), found, agent: profile(request), in: book)
    }

    private func options(_ request: PanelRequest) -> ReplyRequest {
        var options = ReplyRequest(today: today())
        options.set = (request.values ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.withoutControls)" }
        options.language = request.tag
        options.channel = request.channel.flatMap(Channel.init(rawValue:))
        options.mood = request.mood.flatMap(Mood.init(rawValue:))
        return options
    }

    /// The agent's file on the computer of the server, unless the page says otherwise.
    private func profile(_ request: PanelRequest) -> AgentProfile {
        var profile = AgentFile(environment: environment).silentProfile
        if let name = request.agent?.name?.withoutControls { profile.name = name.isEmpty ? nil : name }
        if let lines = request.agent?.signature?.withoutControls { profile.signature = lines.isEmpty ? nil : lines }
        return profile
    }
}

extension ReplyRecord.Text {
    init(_ template: Template) {
        self.init(
            id: template.name.id.description, variant: template.name.variant, language: template.name.language.description,
            title: template.title.value)
    }
}
