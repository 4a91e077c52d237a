import Basics
import Content
import Foundation

/// One line of an export: an event, a gap (a line with the key `gap`), an offer (with `offer`), or a vote (with `vote`).
///
/// Keys are only added. `conversation` is a salted hash; an import may give `conversationId` in its place, which is hashed
/// at once.
struct RecordLine: Codable, Sendable {
    var id: String?
    var gap: String?
    var template: String?
    var variant: String?
    var language: String?
    var revision: String?
    var outcome: String?
    var share: Double?
    var reason: String?
    var channel: String?
    var at: String?
    var conversation: String?
    var conversationId: String?
    var question: String?
    var offer: String?
    var offered: [String]?
    var covered: Bool?
    var taken: String?
    /// `yes` or `no`.
    var vote: String?
    var article: String?
    var comment: String?
}

extension RecordLine {
    init(_ event: Event) {
        id = event.id.value
        template = event.text.template
        variant = event.text.variant.isEmpty ? nil : event.text.variant
        language = event.text.language
        revision = event.text.revision
        outcome = event.outcome.word
        if case .edited(let edited) = event.outcome { share = edited }
        if case .report(let given) = event.outcome { reason = given.rawValue }
        channel = event.channel
        at = Timestamp.text(event.at)
        conversation = event.conversation?.hex
        question = event.question?.value
    }

    init(_ record: Gap) {
        id = record.id.value
        gap = record.kind.rawValue
        language = record.language
        at = Timestamp.text(record.at)
        question = record.text.value
    }

    init(_ record: Offer) {
        id = record.id.value
        offer = record.source.rawValue
        offered = record.offered
        covered = record.isCovered
        taken = record.taken
        language = record.language
        at = Timestamp.text(record.at)
        conversation = record.conversation?.hex
        question = record.question.value
    }
}

extension RecordLine {
    init(_ record: ArticleVote) {
        id = record.id.value
        vote = record.isHelpful ? "yes" : "no"
        article = record.article.template
        language = record.article.language
        revision = record.article.revision
        reason = record.reason?.rawValue
        comment = record.comment?.value
        at = Timestamp.text(record.at)
    }
}

/// An event, a gap, an offer or a vote, read from a line.
package enum Recorded: Sendable, Hashable {
    case event(Event)
    case gap(Gap)
    case offer(Offer)
    case vote(ArticleVote)

    package var id: EventID {
        switch self {
        case .event(let event): event.id
        case .gap(let gap): gap.id
        case .offer(let offer): offer.id
        case .vote(let vote): vote.id
        }
    }
}

/// Reads and writes the lines of exports.
package struct RecordCoder: Sendable {
    private let scrubber: Scrubber
    private let salt: Salt

    /// Text in a line is scrubbed whatever its source says; the salt hashes conversations that come with their own id.
    package init(scrubber: Scrubber, salt: Salt) {
        self.scrubber = scrubber
        self.salt = salt
    }

    package func line(_ event: Event) throws -> String { try encode(RecordLine(event)) }
    package func line(_ gap: Gap) throws -> String { try encode(RecordLine(gap)) }
    package func line(_ offer: Offer) throws -> String { try encode(RecordLine(offer)) }
    package func line(_ vote: ArticleVote) throws -> String { try encode(RecordLine(vote)) }

    /// - Parameter conversation: the helpdesk's id, where the salt for its hash is not known yet.
    package func line(_ recorded: Recorded, conversation: String? = nil) throws -> String {
        var line =
            switch recorded {
            case .event(let event): RecordLine(event)
            case .gap(let gap): RecordLine(gap)
            case .offer(let offer): RecordLine(offer)
            case .vote(let vote): RecordLine(vote)
            }
        if line.gap == nil, line.vote == nil, line.conversation == nil { line.conversationId = conversation }
        return try encode(line)
    }

    /// Throws ``FeedbackError/badEvent(_:)`` with what is wrong; never with the line's text.
    ///
    /// A line without an id gets one from its content, so that the same file imported twice counts once.
    package func recorded(_ line: String) throws -> Recorded {
        let record: RecordLine
        do { record = try JSONDecoder().decode(RecordLine.self, from: Data(line.utf8)) } catch let error as DecodingError {
            throw FeedbackError.badEvent(Self.words(error))
        }
        let id = try record.id.map { try EventID($0) } ?? .derived(from: line)
        guard let at = record.at.flatMap(Timestamp.seconds) else {
            throw FeedbackError.badEvent("'at' is missing or not a time; write it as 2026-11-22T07:10:06Z")
        }
        if let word = record.vote { return .vote(try vote(record, word: word, id: id, at: at)) }
        if let source = record.offer { return .offer(try offer(record, source: source, id: id, at: at)) }
        return try record.gap.map { .gap(try gap(record, kind: $0, id: id, at: at)) } ?? .event(try event(record, id: id, at: at))
    }

    private func event(_ record: RecordLine, id: EventID, at: Int) throws -> Event {
        guard let template = record.template, template.split(separator: "/").count == 2 else {
            throw FeedbackError.badEvent("'template' is missing or not an id; write it as category/slug")
        }
        guard let language = record.language, let revision = record.revision, let outcome = record.outcome else {
            throw FeedbackError.badEvent("'language', 'revision' or 'outcome' is missing")
        }
        let words: KeyValuePairs = [
            "template": template, "variant": record.variant ?? "", "language": language, "revision": revision,
            "channel": record.channel ?? "",
        ]
        if let (key, _) = words.first(where: { !Self.isPlain($0.value) }) {
            throw FeedbackError.badEvent("'\(key)' holds blanks or control characters; write it as the book does")
        }
        let hashed = try record.conversation.map { try ConversationHash(hex: $0) }
        return Event(
            id: id, text: RecordedText(template: template, variant: record.variant ?? "", language: language, revision: revision),
            outcome: try ReplyOutcome(word: outcome, share: record.share, reason: record.reason), channel: record.channel, at: at,
            conversation: hashed ?? record.conversationId.map { ConversationHash($0, salt: salt) },
            question: record.question.map(scrubber.scrub))
    }

    private func gap(_ record: RecordLine, kind: String, id: EventID, at: Int) throws -> Gap {
        guard let parsed = Gap.Kind(rawValue: kind) else {
            throw FeedbackError.unknown("gap", kind, Gap.Kind.allCases.map(\.rawValue))
        }
        guard let question = record.question else { throw FeedbackError.badEvent("'question' is missing") }
        guard Self.isPlain(record.language ?? "") else {
            throw FeedbackError.badEvent("'language' is not a language tag; write one such as en")
        }
        return Gap(id: id, kind: parsed, text: scrubber.scrub(question), language: record.language, at: at)
    }

    private func offer(_ record: RecordLine, source: String, id: EventID, at: Int) throws -> Offer {
        guard let parsed = Offer.Source(rawValue: source) else {
            throw FeedbackError.unknown("offer", source, Offer.Source.allCases.map(\.rawValue))
        }
        guard let question = record.question else { throw FeedbackError.badEvent("'question' is missing") }
        guard ([record.language ?? "", record.taken ?? ""] + (record.offered ?? [])).allSatisfy(Self.isPlain) else {
            throw FeedbackError.badEvent("'language', 'offered' or 'taken' holds blanks or control characters; write it as the book does")
        }
        let hashed = try record.conversation.map { try ConversationHash(hex: $0) }
        return Offer(
            id: id, source: parsed, question: scrubber.scrub(question), language: record.language, offered: record.offered ?? [],
            isCovered: record.covered ?? false, taken: record.taken, at: at,
            conversation: hashed ?? record.conversationId.map { ConversationHash($0, salt: salt) })
    }

    private func vote(_ record: RecordLine, word: String, id: EventID, at: Int) throws -> ArticleVote {
        guard ["yes", "no"].contains(word) else { throw FeedbackError.unknown("vote", word, ["yes", "no"]) }
        guard let article = record.article, TextID(article) != nil else {
            throw FeedbackError.badEvent("'article' is missing or not an id; write it as category/slug")
        }
        guard let language = record.language, let revision = record.revision else {
            throw FeedbackError.badEvent("'language' or 'revision' is missing")
        }
        guard [article, language, revision].allSatisfy(Self.isPlain) else {
            throw FeedbackError.badEvent(
                "'article', 'language' or 'revision' holds blanks or control characters; write it as the book does")
        }
        let reason = try record.reason.map { word in
            guard let reason = ArticleVote.Reason(rawValue: word) else {
                throw FeedbackError.unknown("reason", word, ArticleVote.Reason.allCases.map(\.rawValue))
            }
            return reason
        }
        return ArticleVote(
            id: id, article: RecordedText(template: article, language: language, revision: revision), isHelpful: word == "yes",
            reason: reason, comment: record.comment.map { scrubber.scrub($0).beginning(ArticleVote.commentLimit) }, at: at)
    }

    /// An id, language, revision or channel: short, and nothing in it that is not seen.
    private static func isPlain(_ word: String) -> Bool {
        word.utf8.count <= 200 && !word.unicodeScalars.contains { $0.isControl || $0.isBidiControl || $0.properties.isWhitespace }
    }

    private func encode(_ record: RecordLine) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(record), as: UTF8.self)
    }

    private static func words(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
            guard let key = context.codingPath.first?.stringValue else { return "line is not a JSON object" }
            return "'\(key)' has the wrong type"
        default: return "line is not a JSON object"
        }
    }
}
