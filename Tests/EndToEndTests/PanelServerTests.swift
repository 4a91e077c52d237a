import Foundation
import Testing

/// Tries the panel's door with requests that no panel's page sends.
@Suite struct PanelServerTests {
    private static let suggest = #"{"message": "where is my order"}"#

    @Test func `only the panel's own page is answered`() throws {
        try LocalServer.run(["panel"]) { port in
            let page = try Self.get("/", port)
            #expect(Self.status(page) == 200)
            let secret = try #require(page.firstMatch(of: /name="panel" content="([0-9a-f]{32})"/)?.1)
            let own = "Host: localhost:\(port)\r\nX-Replybook-Panel: \(secret)\r\nContent-Type: application/json\r\n"
            func status(_ head: String, _ body: String = Self.suggest) throws -> Int {
                Self.status(try Self.post("/api/suggest", head, body, port))
            }
            #expect(try status(own) == 200)
            #expect(try status(own + "Origin: http://localhost:\(port)\r\n") == 200)
            #expect(try status(own + "Origin: https://evil.example\r\n") == 403)
            #expect(try status(own + "Origin: null\r\n") == 403)
            #expect(try status(own.replacing("localhost", with: "evil.example")) == 421)
            #expect(try status("Host: localhost:\(port)\r\nContent-Type: application/json\r\n") == 403)
            #expect(try status(own.replacing(secret, with: String(secret.reversed()))) == 403)
            #expect(try status(own.replacing("application/json", with: "text/plain")) == 415)
            #expect(try status(own, "{\"message\": \"where") == 400)
            #expect(try status(own, String(repeating: "a", count: 2_000_000)) == 413)
            let long = #"{"message": ""# + String(repeating: "a", count: 300_000) + #""}"#
            #expect(try status(own, long) == 422)
        }
    }

    @Test func `calls that change or read a message are not made by an address alone`() throws {
        try LocalServer.run(["panel"]) { port in
            let page = try Self.get("/", port)
            let secret = try #require(page.firstMatch(of: /name="panel" content="([0-9a-f]{32})"/)?.1)
            for call in ["suggest", "form", "reply", "ask", "outcome", "gap"] {
                let answer = try Self.get("/api/\(call)", port, "X-Replybook-Panel: \(secret)\r\n")
                #expect([404, 405].contains(Self.status(answer)), "\(call)")
            }
            for call in ["start", "search?q=order", "evidence", "gaps"] {
                let answers = try [Self.get("/api/\(call)", port), Self.get("/api/\(call)", port, "X-Replybook-Panel: \(secret)\r\n")]
                #expect(answers.map(Self.status) == [403, 200], "\(call)")
            }
        }
    }

    @Test func `a message of another site's page is shown as text and nothing else comes of it`() throws {
        try LocalServer.run(["panel"]) { port in
            let head = "Host: localhost:\(port)\r\nOrigin: https://desk.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            let hostile = "%3C%2Ftextarea%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E+%7B%7Bsecret%7D%7D+%C5%BC%C3%B3%C5%82w"
            let answer = try Self.post("/", head, "message=\(hostile)", port)
            #expect(Self.status(answer) == 200)
            #expect(answer.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; {{secret}} żółw</textarea>"))
            #expect(answer.matches(of: /<script/).count == 1)
            #expect(try Self.postCode("/", head, "other=1", port) == 400)
            #expect(try Self.postCode("/", head, "message=" + String(repeating: "a", count: 300_000), port) == 413)
            #expect(try Self.postCode("/", head.replacing("localhost", with: "evil.example"), "message=a", port) == 421)
        }
    }

    @Test func `every answer says what the browser may load, and that it keeps nothing`() throws {
        try LocalServer.run(["panel"]) { port in
            for path in ["/", "/assets/panel.js", "/assets/panel.css", "/assets/panel.ru.json", "/nowhere", "/api/start"] {
                let answer = try Self.get(path, port).lowercased()
                for header in [
                    "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';",
                    "referrer-policy: no-referrer", "cache-control: no-store", "x-content-type-options: nosniff", "x-frame-options: deny",
                ] { #expect(answer.contains(header), "\(path): \(header)") }
                #expect(!answer.contains("unsafe"))
            }
        }
    }

    @Test func `a panel with a token opens by its link alone`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "token-\(UUID().uuidString)")
        try Data("0123456789abcdef\n".utf8).write(to: file)
        defer { do { try FileManager.default.removeItem(at: file) } catch { Issue.record(error) } }
        try LocalServer.run(["panel", "--token", file.path]) { port in
            #expect(try Self.code("/", port) == 401)
            #expect(try Self.code("/?token=0123456789abcdeg", port) == 401)
            #expect(try Self.code("/api/start", port) == 401)
            let welcome = try Self.get("/?token=0123456789abcdef", port)
            #expect(Self.status(welcome) == 200)
            let cookie = try #require(welcome.firstMatch(of: /Set-Cookie: ([^;]+); HttpOnly; SameSite=Strict/)?.1)
            #expect(!cookie.contains("0123456789abcdef"))
            #expect(try Self.code("/", port, "Cookie: \(cookie)\r\n") == 200)
            #expect(try Self.code("/", port, "Cookie: \(cookie)0\r\n") == 401)
        }
    }

    @Test func `a panel behind a proxy answers whom the proxy names`() throws {
        try LocalServer.run(["panel", "--trust-header", "X-Forwarded-User", "--name", "panel.shop.example"]) { port in
            let named = "GET / HTTP/1.1\r\nHost: panel.shop.example\r\nX-Forwarded-User: anna\r\nConnection: close\r\n\r\n"
            let answers = try [
                Self.get("/", port), Self.get("/", port, "X-Forwarded-User: anna\r\n"), LocalServer.answer(to: named, port: port),
            ]
            #expect(answers.map(Self.status) == [401, 200, 200])
        }
    }

    @Test(arguments: ["--host 0.0.0.0", "--host 192.0.2.1", "--host 0.0.0.0 --new-token", "--token /nowhere", "--host panel.shop.example"])
    func `a panel that anybody could open does not start`(_ options: String) throws {
        let book = try ConsoleCase.freshBook(named: "feedback")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let run = try Binary(folder: book, environment: [:]).run("replybook panel \(options)")
        #expect(run.status == 2)
        #expect(run.stderr.hasPrefix("replybook: cannot "))
    }

    private static func status(_ answer: String) -> Int { answer.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }

    private static func code(_ path: String, _ port: Int, _ head: String = "") throws -> Int { status(try get(path, port, head)) }

    private static func postCode(_ path: String, _ head: String, _ body: String, _ port: Int) throws -> Int {
        status(try post(path, head, body, port))
    }

    private static func get(_ path: String, _ port: Int, _ head: String = "") throws -> String {
        try LocalServer.answer(to: "GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\(head)Connection: close\r\n\r\n", port: port)
    }

    private static func post(_ path: String, _ head: String, _ body: String, _ port: Int) throws -> String {
        try LocalServer.answer(
            to: "POST \(path) HTTP/1.1\r\n\(head)Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)", port: port)
    }
}
