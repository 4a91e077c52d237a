import Content
import Desk
import Indexing
import Replying
import SearchCore

/// What `suggest` prints.
struct SuggestionPage {
    let found: MessageDesk.Case
    /// Help articles by the number of the question they may answer.
    let articles: [Int: [ArticleShelf.Offer]]
    let file: String
    let style: TextStyle
    let width: Int
    let phrases: Phrases
    let escalations: [Escalation]

    private var reading: MessageReading { found.reading }

    var text: String {
        var lines = [
            style.dim(
                [reading.language ?? phrases.languageUnknown, phrases.moods[reading.mood] ?? reading.mood.rawValue].joined(separator: " · ")
            ), "",
        ]
        for (index, question) in reading.questions.enumerated() {
            lines += self.question(question, number: index + 1) + offers(index) + [""]
        }
        lines += values
        lines += next
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private func question(_ question: ReadQuestion, number: Int) -> [String] {
        let mark = "\(number). "
        let words = TerminalWidth.wrapped(question.text, width: width - mark.count).enumerated().map {
            ($0 == 0 ? mark : "   ") + style.bold($1)
        }
        guard question.isCovered else {
            let near = question.templates.first.map { "; " + phrases.nearest.filled(with: $0.id, Self.percent($0.stated)) } ?? ""
            return words + TerminalWidth.wrapped(phrases.notCovered + near, width: width - 3).map { "   " + style.yellow($0) }
        }
        let idWidth = question.templates.map(\.id.count).max() ?? 0
        return words
            + question.templates.enumerated().map { index, match in
                let id = match.id + String(repeating: " ", count: idWidth - match.id.count)
                let percent = Self.percent(match.stated)
                let reason = match.reasons.isEmpty ? "" : "  " + match.reasons.joined(separator: ", ")
                let line = "   \(index == 0 ? style.green(id) : id)  \(String(repeating: " ", count: max(0, 5 - percent.count)))\(percent)"
                let room = width - 3 - idWidth - 2 - 5
                return line + style.dim(TerminalWidth.columns(reason) <= room ? reason : "")
            }
    }

    private func offers(_ index: Int) -> [String] {
        (articles[index] ?? []).flatMap { offer in
            (offer.templates.isEmpty ? [] : ["   \(style.green(offer.templates.joined(separator: ", "))) names the article:"])
                + TerminalWidth.wrapped(phrases.helpArticle.filled(with: offer.match.title, offer.link), width: width - 3).map {
                    "   " + style.green($0)
                }
                + (offer.match.passage.isEmpty
                    ? [] : TerminalWidth.wrapped(offer.match.passage, width: width - 5).map { "     " + style.dim($0) })
        }
    }

    private static func percent(_ probability: Double) -> String { "\(StatedProbability.percent(probability)) %" }

    private var values: [String] {
        let given = found.given
        guard !given.all.isEmpty || !given.doubts.isEmpty else { return [] }
        let names = given.all.keys.sorted()
        let nameWidth = names.map(\.count).max() ?? 0
        return [style.bold(phrases.alreadyGiven)]
            + names.map { name in
                "   \(name)\(String(repeating: " ", count: nameWidth - name.count))  \(given.all[name] ?? "")"
            } + given.doubts.map { "   " + style.yellow("\($0.name): \($0.readings.joined(separator: " \(phrases.interface.or) "))?") } + [
                ""
            ]
    }

    /// The command that answers all of it.
    private var next: [String] {
        let ids = reading.questions.compactMap { $0.isCovered ? $0.templates.first?.id : nil }
        guard !ids.isEmpty else { return [] }
        return [style.dim("replybook reply \(ids.joined(separator: " "))\(file == "-" ? "" : " --message '\(file)'")")]
    }

    func json() throws -> String {
        try JSONText.of(
            Record(
                language: reading.language, mood: reading.mood.rawValue,
                questions: reading.questions.enumerated().map { index, question in
                    Record.Question(
                        text: question.text, category: question.isCovered ? question.category : nil, covered: question.isCovered,
                        mood: question.mood.rawValue,
                        templates: question.templates.map {
                            Record.Match(
                                id: $0.id, language: $0.language, probability: $0.stated, title: $0.title, reasons: $0.reasons)
                        },
                        articles: (articles[index] ?? []).map {
                            Record.Article(
                                id: $0.match.id, language: $0.match.language, title: $0.match.title, passage: $0.match.passage,
                                link: $0.link, templates: $0.templates)
                        })
                },
                values: found.given.all, doubts: found.given.doubts.map(ReplyRecord.Doubt.init),
                escalations: escalations.map { Record.Escalation(reason: $0.reason.rawValue, words: $0.words) }))
    }

    private struct Record: Encodable {
        let language: String?
        let mood: String
        let questions: [Question]
        let values: [String: String]
        let doubts: [ReplyRecord.Doubt]
        let escalations: [Escalation]

        struct Escalation: Encodable {
            let reason: String
            let words: String
        }

        struct Question: Encodable {
            let text: String
            let category: String?
            let covered: Bool
            let mood: String
            let templates: [Match]
            let articles: [Article]
        }

        struct Article: Encodable {
            let id: String
            let language: String
            let title: String
            let passage: String
            let link: String
            let templates: [String]
        }

        struct Match: Encodable {
            let id: String
            let language: String
            let probability: Double
            let title: String
            let reasons: [String]
        }
    }
}
