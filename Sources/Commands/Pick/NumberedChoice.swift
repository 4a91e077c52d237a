import Content
import Desk
import Indexing
import Language
import Replying
import SearchCore

/// Hits as a numbered list, for terminals without fzf.
struct NumberedChoice {
    let root: String
    let language: LanguageTag?
    let dialog: Dialog

    private var phrases: Phrases { dialog.phrases }

    /// - Parameter start: the templates that answer a message together are offered before anything is typed.
    /// - Returns: nil when the agent left.
    func choose(_ start: PickStart) throws -> PickChoice? {
        var words = start.words
        if !start.answers.isEmpty {
            let hits = start.answers.map { Hit($0.template, question: $0.question) }
            list(hits)
            guard let answer = dialog.ask(phrases.enterForAll) else { return nil }
            if let chosen = Self.chosen(answer, of: hits, usual: Array(1...hits.count)) { return PickChoice(names: chosen, words: "") }
            words = answer
        } else {
            start.questions.forEach { dialog.say("\(phrases.customerAsks): «\($0)»\n") }
        }
        while true {
            if words.isEmpty {
                guard let typed = dialog.ask(phrases.question) else { return nil }
                words = typed
                if words.isEmpty { continue }
            }
            let hits = try hits(words)
            if hits.isEmpty {
                dialog.say(phrases.nothingFound.filled(with: words) + "\n")
                words = ""
                continue
            }
            list(hits)
            guard let answer = dialog.ask(phrases.numberOrWords) else { return nil }
            if let chosen = Self.chosen(answer, of: hits, usual: [1]) { return PickChoice(names: chosen, words: words) }
            words = answer
        }
    }

    /// Names by their numbers, the usual ones for an empty answer; nil where the answer is not numbers of the list.
    private static func chosen(_ answer: String, of hits: [Hit], usual: [Int]) -> [String]? {
        let numbers = answer.isEmpty ? usual : answer.split { $0 == "," || $0 == " " }.map { Int($0) ?? 0 }
        return numbers.allSatisfy { hits.indices.contains($0 - 1) } ? numbers.map { hits[$0 - 1].name } : nil
    }

    private struct Hit {
        let name: String
        let title: String
        let percent: Int
        /// What it answers, in the customer's words.
        var question: String?

        init(_ record: TemplateRecord, _ hit: SearchHit, in reader: IndexReader) {
            name = reader.fullName(record)
            title = reader.string(record.title)
            percent = StatedProbability.percent(Double(hit.stated))
        }

        init(_ match: TemplateMatch, question: String) {
            name = "\(match.id):\(match.language)"
            title = match.title
            percent = StatedProbability.percent(match.stated)
            self.question = question
        }
    }

    private func hits(_ words: String) throws -> [Hit] {
        let index = BookIndex(root)
        return try index.openForCommand { try index.open() }.file.withReader { reader in
            var options = SearchOptions()
            options.limit = 9
            options.language = language.map { Array($0.description.utf8) }
            return Searcher(reader).search(Array(words.utf8), options: options).hits.map {
                Hit(reader.template($0.template), $0, in: reader)
            }
        }
    }

    private func list(_ hits: [Hit]) {
        for (index, hit) in hits.enumerated() {
            if let question = hit.question { dialog.say("   «\(question.printableWords)»\n") }
            dialog.say("\(index + 1). \(hit.title)\n   \(hit.name) · \(hit.percent) %\n")
        }
    }
}
