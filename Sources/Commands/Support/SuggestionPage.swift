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
        try JSONText.of(SuggestionRecord(found, articles: articles, escalations: escalations))
    }
}
