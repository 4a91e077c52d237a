import Desk
import Foundation

/// The bodies of requests: JSON, under whatever type it is sent, or the fields of a form without a script.
enum VisitorMessage {
    /// Bytes of a body.
    static let limit = 4096

    enum Format { case json, form }

    private struct VoteBody: Decodable {
        let article: String
        let language: String
        let revision: String?
        let helpful: Bool
        let reason: String?
        let comment: String?
        let id: String?
    }

    private struct SearchBody: Decodable {
        let query: String
        let language: String?
        let id: String?
    }

    /// Nil for a type that no page sends. JSON comes as text, too: that spares the browser a question before each vote.
    static func format(_ type: String?) -> Format? {
        switch type?.split(separator: ";").first?.trimmingCharacters(in: .whitespaces).lowercased() {
        case "application/json", "text/plain": .json
        case "application/x-www-form-urlencoded": .form
        default: nil
        }
    }

    static func vote(_ bytes: [UInt8], _ format: Format) throws(VisitorMistake) -> VisitorDesk.Vote {
        if format == .form { return try vote(fields(bytes)) }
        let body = try decoded(VoteBody.self, bytes)
        return VisitorDesk.Vote(
            article: body.article, language: body.language, revision: body.revision, isHelpful: body.helpful, reason: body.reason,
            comment: body.comment, id: body.id)
    }

    static func search(_ bytes: [UInt8], _ format: Format) throws(VisitorMistake) -> (query: String, language: String?, id: String?) {
        guard format == .json else { throw VisitorMistake("a search is sent as JSON") }
        let body = try decoded(SearchBody.self, bytes)
        return (body.query, body.language, body.id)
    }

    private static func vote(_ fields: [String: String]) throws(VisitorMistake) -> VisitorDesk.Vote {
        guard let article = fields["article"], let language = fields["language"], let word = fields["helpful"],
            ["yes", "no"].contains(word)
        else { throw VisitorMistake("'article', 'language' or 'helpful' is missing or has the wrong type") }
        let revision = fields["revision"].flatMap { $0.isEmpty ? nil : $0 }
        return VisitorDesk.Vote(
            article: article, language: language, revision: revision, isHelpful: word == "yes", reason: fields["reason"],
            comment: fields["comment"])
    }

    /// Never says what stands in the body.
    private static func decoded<Body: Decodable>(_ type: Body.Type, _ bytes: [UInt8]) throws(VisitorMistake) -> Body {
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch DecodingError.keyNotFound(let key, _) {
            throw VisitorMistake("'\(key.stringValue)' is missing")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            guard let key = context.codingPath.first else { throw VisitorMistake("the body is not a JSON object") }
            throw VisitorMistake("'\(key.stringValue)' has the wrong type")
        } catch {
            throw VisitorMistake("the body is not a JSON object")
        }
    }

    /// `application/x-www-form-urlencoded` (WHATWG URL, section 5.1); the first of equal names counts.
    private static func fields(_ bytes: [UInt8]) throws(VisitorMistake) -> [String: String] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw VisitorMistake("the body is not UTF-8") }
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let words = parts.map { String($0).replacing("+", with: " ").removingPercentEncoding }
            guard words.count == 2, let name = words[0], let value = words[1] else { throw VisitorMistake("the form is malformed") }
            if fields[name] == nil { fields[name] = value }
        }
        return fields
    }
}
