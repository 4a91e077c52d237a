import Checking
import Content
import Indexing
import Language

/// Lets the checks ask the search, which their room does not know.
package enum SearchProbe {
    package static func probe(_ book: Book) -> FindabilityProbe {
        FindabilityProbe { questions in answers(to: questions, in: book) }
    }

    private struct Key: Hashable {
        let id: String
        let language: String
        let text: String
    }

    private static func answers(to questions: [FindabilityProbe.Question], in book: Book) -> [[TextID]?] {
        var evaluator = SearchEvaluator()
        evaluator.filtersLanguage = true
        let answers: [Evaluation.Answer]
        do {
            answers = try LeaveOneOut(BookAdapter(book).templates(), evaluator: evaluator).evaluate().answers
        } catch {
            // An index that was compiled a moment ago and cannot be read is the search's fault, not the content's.
            return questions.map { _ in nil }
        }
        let found = Dictionary(
            answers.map { answer in
                (Key(id: answer.query.expected.first ?? "", language: answer.query.language ?? "", text: answer.query.text), answer.found)
            }
        ) { first, _ in first }
        return questions.map { question in
            found[Key(id: question.name.id.description, language: question.name.language.description, text: question.text)].map {
                $0.compactMap { TextID($0) }
            }
        }
    }
}
