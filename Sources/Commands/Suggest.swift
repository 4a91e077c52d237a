import ArgumentParser
import Basics
import Content
import Desk
import Feedback
import Foundation
import Indexing
import Language
import Replying

struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Read a customer's message: its questions, the templates for each, the values it gives.",
        discussion: """
            Quoted earlier mail, greeting and signature are set aside. A question that no template covers is said to be so. \
            Exit code 1 when the message asks nothing that can be told apart.
            """.examples(
                "replybook suggest mail.txt",
                "replybook suggest --limit 1 --format json < mail.txt"))

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }
    enum Source: String, CaseIterable, ExpressibleByArgument { case templates, articles }

    @Argument(help: "The message; - for standard input (the default).", completion: .file())
    var file = "-"

    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp("Language of the message (default: as it reads).", valueName: "tag"), completion: CompletionSource.languages)
    var language: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Templates a question.", valueName: "count"))
    var limit = 3

    @Option(name: .long, help: ArgumentHelp("Day taken as today, as YYYY-MM-DD.", valueName: "day"))
    var today: Day?

    @Option(help: "Only templates, or help articles for every question (default: articles where no template covers it).")
    var only: Source?

    @Option(name: .shortAndLong, help: "text or json.")
    var format = Format.text

    @Flag(help: "Keep neither the questions nor what was suggested for them.")
    var noRecord = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit \(limit) finds nothing; use 1 or more") }
    }

    func run() throws {
        let text = try MessageInput.read(file)
        let root = try global.bookRoot()
        let desk = MessageDesk(root: root)
        let found = try desk.read(text, language: language, today: today ?? .current, limit: limit)
        let page = SuggestionPage(
            found: found, articles: articles(found.reading, root), file: file, style: TextStyle(isOn: global.console.usesColor),
            width: TerminalWidth.current(environment: global.environment), phrases: global.phrases,
            escalations: EscalationFinder.escalations(in: text))
        if format == .json { global.console.emit(try page.json() + "\n") } else { global.console.print(page.text) }
        EscalationNote(phrases: global.phrases).lines(for: text).forEach { global.console.note($0) }
        if !noRecord { note(found.reading, desk) }
        if found.reading.questions.isEmpty {
            global.console.note(global.phrases.asksNothing)
            throw Outcome.findings.exit
        }
    }

    /// Help articles for the questions that no template covers, by their number.
    private func articles(_ reading: MessageReading, _ root: String) -> [Int: [ArticleShelf.Offer]] {
        let open = reading.questions.indices.filter { only == .articles || !reading.questions[$0].isCovered }
        guard only != .templates, !open.isEmpty else { return [:] }
        let shelf = ArticleShelf(root: root)
        return Dictionary(
            uniqueKeysWithValues: open.map { ($0, shelf.offers(for: reading.questions[$0].text, language: reading.language)) })
    }

    /// What was offered teaches the book, and a question that no template covers is a wish for one. Keeping it must not stop the
    /// agent.
    private func note(_ reading: MessageReading, _ desk: MessageDesk) {
        do {
            try OfferRecorder(root: desk.root).record(
                .suggest, OfferRecorder.Draft.all(reading.questions, language: reading.language), gap: .uncovered)
        } catch {
            global.note(error)
        }
    }
}
