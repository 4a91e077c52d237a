import Content
import Feedback
import Foundation

/// Takes in what visitors of the help site say: votes about articles, and searches that found nothing.
///
/// A visitor is nobody: no name, no address and no cookie comes this far, and words are scrubbed before they wait for the store.
package struct VisitorDesk: Sendable {
    /// Scheme, host and port of the site, as browsers name an origin; nil where the settings have no `base_url`.
    package let origin: String?
    /// False where the settings keep no searches.
    package let recordsSearches: Bool
    package let articles: ArticleList
    private let store: any FeedbackStore
    private let scrubber: Scrubber

    /// Opens the store.
    ///
    /// - Throws: `DeskFailure` where the settings have an error or the store cannot be opened.
    package init(root: String) throws {
        let book = BookLoader.load(root)
        let context = try FeedbackContext(book)
        store = context.store
        scrubber = try DeskFailure.naming { try Scrubber.forShop(book.settings, book.templates) }
        origin = book.settings.baseURL.flatMap(WebOrigin.init)?.description
        recordsSearches = book.settings.feedback.recordsSearches
        articles = ArticleList(root: root)
    }

    /// What a visitor said, scrubbed and ready to be stored.
    package enum Said: Sendable, Hashable {
        case vote(ArticleVote)
        case search(Gap)
    }

    /// A vote as a page sends it.
    package struct Vote: Sendable {
        package var article: String
        package var language: String
        package var revision: String?
        package var isHelpful: Bool
        package var reason: String?
        package var comment: String?
        package var id: String?

        package init(
            article: String, language: String, revision: String? = nil, isHelpful: Bool, reason: String? = nil, comment: String? = nil,
            id: String? = nil
        ) {
            self.article = article
            self.language = language
            self.revision = revision
            self.isHelpful = isHelpful
            self.reason = reason
            self.comment = comment
            self.id = id
        }
    }

    /// - Parameter at: seconds since 1970.
    /// - Throws: ``VisitorMistake`` for an article that is not there, an unknown reason and words that are too long.
    package func said(_ vote: Vote, at: Int) async throws(VisitorMistake) -> Said {
        guard let current = await articles.revision(of: vote.article, language: vote.language) else {
            throw VisitorMistake("the article is unknown or not published in this language")
        }
        guard let revision = vote.revision.map({ Revision($0)?.description }) ?? current else {
            throw VisitorMistake("the revision is not 16 hexadecimal digits")
        }
        var reason: ArticleVote.Reason?
        if let word = vote.reason.nonEmpty {
            guard let known = ArticleVote.Reason(rawValue: word) else {
                let words = ArticleVote.Reason.allCases.map(\.rawValue).joined(separator: ", ")
                throw VisitorMistake("the reason is unknown; use one of \(words)")
            }
            reason = known
        }
        let comment = try scrubbed(vote.comment, "the comment")
        return .vote(
            ArticleVote(
                id: try Self.id(vote.id), article: RecordedText(template: vote.article, language: vote.language, revision: revision),
                isHelpful: vote.isHelpful, reason: reason, comment: comment, at: at))
    }

    /// - Parameter query: what was searched for; three letters at least.
    /// - Throws: ``VisitorMistake`` for words that are too long or too short, and where the settings keep no searches.
    package func said(search query: String, language: String?, id: String?, at: Int) throws(VisitorMistake) -> Said {
        guard recordsSearches else { throw VisitorMistake("searches are not kept; the settings say 'record_searches: false'") }
        guard query.count(where: \.isLetter) >= 3, let text = try scrubbed(query, "the query") else {
            throw VisitorMistake("the query has fewer than three letters")
        }
        guard let language = language.nonEmpty else { return .search(Gap(id: try Self.id(id), kind: .siteSearch, text: text, at: at)) }
        guard language.utf8.count <= 35, language.utf8.allSatisfy({ Self.isTagByte($0) }) else {
            throw VisitorMistake("the language is not a language tag")
        }
        return .search(Gap(id: try Self.id(id), kind: .siteSearch, text: text, language: language, at: at))
    }

    /// Stores everything or nothing; what this returns from outlives the process.
    package func record(_ said: [Said]) throws {
        _ = try DeskFailure.naming {
            try store.record(
                votes: said.compactMap { if case .vote(let vote) = $0 { vote } else { nil } },
                gaps: said.compactMap { if case .search(let gap) = $0 { gap } else { nil } })
        }
    }

    private func scrubbed(_ text: String?, _ name: String) throws(VisitorMistake) -> ScrubbedText? {
        guard let text = text?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else { return nil }
        guard text.count <= ArticleVote.commentLimit else {
            throw VisitorMistake("\(name) has more than \(ArticleVote.commentLimit) characters")
        }
        return scrubber.scrub(text).beginning(ArticleVote.commentLimit)
    }

    /// The page's own id, so that what it sends again counts once.
    private static func id(_ text: String?) throws(VisitorMistake) -> EventID {
        guard let text = text.nonEmpty else {
            var generator = SystemRandomNumberGenerator()
            return .random(using: &generator)
        }
        guard text.utf8.count == 32, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
            let id = try? EventID(text)
        else { throw VisitorMistake("the id is not 32 hexadecimal digits") }
        return id
    }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

/// Why something that a page sent is not taken; never holds what the visitor wrote.
package struct VisitorMistake: Error, Sendable, Hashable {
    package let description: String

    package init(_ description: String) { self.description = description }
}

extension String? {
    fileprivate var nonEmpty: String? { self.flatMap { $0.isEmpty ? nil : $0 } }
}
