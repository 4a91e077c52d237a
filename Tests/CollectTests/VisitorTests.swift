import Basics
import Desk
import Feedback
import Foundation
import Testing

@testable import Server

/// What a page may send, from the bytes to the store.
@Suite struct VisitorTests {
    private static let article = "---\ntitle: Where is my parcel?\nstatus: %@\n---\nOpen the map.\n"

    private static func withBook(_ settings: String = "", _ body: (String, VisitorDesk) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)").path
        defer { do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) } }
        try FileManager.default.createDirectory(atPath: root + "/KnowledgeBase/delivery", withIntermediateDirectories: true)
        let text = "shop_name: Shop\nbase_url: https://Help.shop.example:443/docs/\n" + settings
        try text.write(toFile: root + "/.replybook.yml", atomically: true, encoding: .utf8)
        try write("tracking", "published", root)
        try write("secret", "draft", root)
        try await body(root, VisitorDesk(root: root))
    }

    private static func write(_ slug: String, _ status: String, _ root: String) throws {
        try String(format: article, status).write(
            toFile: root + "/KnowledgeBase/delivery/\(slug).en.md", atomically: true, encoding: .utf8)
    }

    private static func said(_ json: String, _ desk: VisitorDesk) async throws(VisitorMistake) -> VisitorDesk.Said {
        try await desk.said(VisitorMessage.vote(Array(json.utf8), .json), at: 9)
    }

    private static func mistake(_ json: String, _ desk: VisitorDesk) async -> String? {
        do {
            _ = try await said(json, desk)
            return nil
        } catch { return error.description }
    }

    @Test func `a vote is scrubbed and knows the article's revision`() async throws {
        try await Self.withBook { root, desk in
            let revision = try #require(await desk.articles.revision(of: "delivery/tracking", language: "en"))
            let json = """
                {"article": "delivery/tracking", "language": "en", "helpful": false, "reason": "wrong", "comment": " call +48 601-234-567 ",
                 "id": "0123456789abcdef0123456789abcdef"}
                """
            guard case .vote(let vote) = try await Self.said(json, desk) else { return #expect(Bool(false), "not a vote") }
            #expect(vote.article == RecordedText(template: "delivery/tracking", language: "en", revision: revision))
            #expect((vote.isHelpful, vote.reason, vote.comment?.value, vote.at) == (false, .wrong, "call [phone]", 9))
            try desk.record([.vote(vote), .vote(vote), desk.said(search: "klarna z +48 601-234-567", language: "pl", id: nil, at: 10)])
            let store = try FeedbackContext(root: root).store
            #expect(try store.voteTallies().map(\.votes) == [1])
            #expect(try store.gaps(limit: 9).map(\.gap.text.value) == ["klarna z [phone]"])
            #expect(try store.gaps(limit: 9).map(\.gap.kind) == [.siteSearch])
        }
    }

    @Test func `a form without a script is read, too`() async throws {
        try await Self.withBook { _, desk in
            let form = "article=delivery%2Ftracking&language=en&revision=00000000000000aa&helpful=no&comment=no+map+%26+%C5%82"
            let vote = try VisitorMessage.vote(Array(form.utf8), .form)
            guard case .vote(let vote) = try await desk.said(vote, at: 1) else { return #expect(Bool(false), "not a vote") }
            #expect((vote.article.revision, vote.comment?.value) == ("00000000000000aa", "no map & ł"))
        }
    }

    @Test func `what no page sends is refused, and the answer does not repeat it`() async throws {
        try await Self.withBook { _, desk in
            let long = String(repeating: "x", count: 501)
            let ok = #""article":"delivery/tracking","language":"en","helpful":true"#
            let trials = [
                ("[]", "the body is not a JSON object"), ("{", "the body is not a JSON object"), ("{}", "'article' is missing"),
                (#"{"article":"delivery/tracking","language":"en","helpful":"MARKER"}"#, "'helpful' has the wrong type"),
                (#"{"article":"delivery/MARKER","language":"en","helpful":true}"#, "the article is unknown"),
                (#"{"article":"delivery/secret","language":"en","helpful":true}"#, "not published"),
                (#"{"article":"delivery/tracking","language":"MARKER","helpful":true}"#, "not published in this language"),
                ("{\(ok),\"reason\":\"MARKER\"}", "use one of unclear, incomplete, wrong, other-topic"),
                ("{\(ok),\"comment\":\"\(long)\"}", "the comment has more than 500 characters"),
                ("{\(ok),\"revision\":\"MARKER\"}", "the revision is not 16 hexadecimal digits"),
                ("{\(ok),\"id\":\"MARKER\"}", "the id is not 32 hexadecimal digits"),
            ]
            for (json, message) in trials {
                let mistake = try #require(await Self.mistake(json, desk), "\(json)")
                #expect(mistake.contains(message), "\(json)")
                #expect(!mistake.contains("MARKER"))
            }
            for (query, language) in [("ab", "en"), (long, "en"), ("klarna", "en MARKER"), ("", "en")] {
                let error = #expect(throws: VisitorMistake.self) { try desk.said(search: query, language: language, id: nil, at: 1) }
                #expect(error?.description.contains("MARKER") == false)
            }
        }
    }

    @Test func `settings that keep no searches keep no visitors' searches`() async throws {
        try await Self.withBook("feedback: {record_searches: false}\n") { _, desk in
            #expect(throws: VisitorMistake.self) { try desk.said(search: "klarna", language: "pl", id: nil, at: 1) }
        }
    }

    @Test func `an article that is published while the collector runs is known after a look`() async throws {
        try await Self.withBook { root, desk in
            try Self.write("fresh", "published", root)
            #expect(await desk.articles.revision(of: "delivery/fresh", language: "en") == nil)
            await desk.articles.refresh()
            #expect(await desk.articles.revision(of: "delivery/fresh", language: "en") != nil)
        }
    }

    @Test func `the site's origin is what browsers send`() async throws {
        try await Self.withBook { _, desk in #expect(desk.origin == "https://help.shop.example") }
        #expect(WebOrigin("http://127.0.0.1:4180/x")?.description == "http://127.0.0.1:4180")
        #expect(WebOrigin("http://shop.example:80")?.description == "http://shop.example")
        #expect(WebOrigin("ftp://shop.example") == nil)
        #expect(WebOrigin("null") == nil)
    }
}
