import Content
import Indexing
import Replying

/// A message as read, as integrations get it.
package struct SuggestionRecord: Encodable, Sendable {
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

    /// - Parameter articles: help articles by the number of the question they may answer.
    package init(_ found: MessageDesk.Case, articles: [Int: [ArticleShelf.Offer]], escalations: [Replying.Escalation]) {
        language = found.reading.language
        mood = found.reading.mood.rawValue
        questions = found.reading.questions.enumerated().map { Question($1, articles[$0] ?? []) }
        values = found.given.all
        doubts = found.given.doubts.map(ReplyRecord.Doubt.init)
        self.escalations = escalations.map { Escalation(reason: $0.reason.rawValue, words: $0.words) }
    }
}

extension SuggestionRecord.Question {
    fileprivate init(_ question: ReadQuestion, _ articles: [ArticleShelf.Offer]) {
        text = question.text
        category = question.isCovered ? question.category : nil
        covered = question.isCovered
        mood = question.mood.rawValue
        templates = question.templates.map { match in
            SuggestionRecord.Match(
                id: match.id, language: match.language, probability: match.stated, title: match.title, reasons: match.reasons)
        }
        self.articles = articles.map { offer in
            SuggestionRecord.Article(
                id: offer.match.id, language: offer.match.language, title: offer.match.title, passage: offer.match.passage,
                link: offer.link, templates: offer.templates)
        }
    }
}
