import Basics
import Content
import Diagnostics
import Feedback
import Foundation
import Language
import Replying

/// What the page knows before anybody types.
package struct PanelStart: Encodable, Sendable {
    let shop: String
    /// Of the book's texts, the default first.
    let languages: [String]
    let channels: [String]
    let channel: String
    let agent: Agent
    let messageLimit: Int
    let today: String

    struct Agent: Encodable {
        let name: String?
        let signature: String?
    }
}

/// A text that an agent looks at before choosing it.
package struct PanelText: Encodable, Sendable {
    struct Article: Encodable {
        let id: String
        let language: String
        let title: String
        let summary: String?
        let text: String
    }

    let template: ShownTemplate?
    let article: Article?
    /// What recorded outcomes say.
    let evidence: EvidenceLine.Figures?
}

/// What customers asked and the book does not answer.
package struct PanelGaps: Encodable, Sendable {
    struct Gap: Encodable {
        let number: Int
        let question: String
        let count: Int
        let language: String?
    }

    let gaps: [Gap]
}

extension PanelDesk {
    package nonisolated func start(_ interface: InterfaceLanguage) async throws -> PanelStart {
        let book = try await book()
        let profile = AgentFile(environment: environment).silentProfile
        let tag: LanguageTag = interface == .russian ? .russian : interface == .polish ? .polish : .english
        return PanelStart(
            shop: book.settings.shopName.text(in: tag), languages: book.languages.map(\.description),
            channels: Channel.allCases.map(\.rawValue), channel: (profile.channel ?? .email).rawValue,
            agent: PanelStart.Agent(name: profile.name, signature: profile.signature), messageLimit: PanelRequest.messageLimit,
            today: day.description)
    }

    /// The text of a template, else the article of that name.
    package nonisolated func show(_ name: String, language: String?, in interface: InterfaceLanguage) async throws -> PanelText {
        let book = try await book()
        let reference = try TemplatePicker.references([name])[0]
        let wanted = reference.language ?? language.flatMap { LanguageTag($0) } ?? book.settings.defaultLanguage
        let there = Set(book.templates(matching: reference).map(\.name.language))
        guard !there.isEmpty else { return try article(reference, wanted, in: book) }
        let part = book.part { reference.path == "\($0.name.id)" || reference.path == $0.name.id.slug }
        let template = try TemplatePicker(root: root).template(
            reference, in: part, language: there.contains(wanted) ? wanted : there.sorted().first ?? wanted,
            choice: VariantChoice(channel: .email, mood: nil))
        let situation = ReplySituation(language: template.name.language, channel: .email, today: day)
        let errors = ReplyGate(book: part, situation: situation).errors(in: [template])
        return PanelText(
            template: ShownTemplate(template, shared: book.settings.variables, errors: errors.map { $0.text(in: interface) }), article: nil,
            evidence: try figures(of: template))
    }

    /// Nil, too, while a server of feedback is away: the text can be read all the same.
    private nonisolated func figures(of template: Template) throws -> EvidenceLine.Figures? {
        do { return try EvidenceLine.figures(of: template, root: root, now: DeskClock.now(today: nil)) } catch let failure as DeskFailure
            where failure.isAway
        { return nil }
    }

    private nonisolated func article(_ reference: TextReference, _ wanted: LanguageTag, in book: Book) throws -> PanelText {
        let named = book.articles.filter { reference.matches($0.name) }
        guard let article = named.first(where: { $0.name.language == wanted }) ?? named.first else {
            throw DeskFailure(
                "there is no template or article '\(reference)'", pl: "nie ma szablonu ani artykułu „\(reference)”",
                ru: "нет ни шаблона, ни статьи «\(reference)»")
        }
        return PanelText(
            template: nil,
            article: PanelText.Article(
                id: "\(article.name.id)", language: "\(article.name.language)", title: article.title.value,
                summary: article.description?.value, text: String(article.file.slice(article.body))),
            evidence: nil)
    }

    /// - Returns: the JSON of `feedback report --format json`.
    package nonisolated func evidence() throws -> String {
        try DeskFailure.naming { try report().text(.json, limit: 100, usesColor: false) }
    }

    package nonisolated func gaps() throws -> PanelGaps {
        let found = try DeskFailure.naming { try report().report }
        return PanelGaps(
            gaps: found.gaps.prefix(100).map {
                PanelGaps.Gap(number: $0.number, question: $0.question, count: $0.count, language: $0.language)
            })
    }

    private nonisolated func report() throws -> BookReport { try BookReport.make(BookLoader.load(root), now: DeskClock.now(today: nil)) }
}
