import Foundation
import Testing

/// Talks to the preview over a socket, as programs do that are no browsers.
@Suite struct PreviewServerTests {
    @Test func `a request under any other name than this computer's is refused`() throws {
        try serving { port in
            func status(_ headers: String) throws -> String {
                try LocalServer.answer(to: "GET /en/ HTTP/1.1\r\n\(headers)Connection: close\r\n\r\n", port: port).prefix(12).description
            }
            for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LOCALHOST:\(port)", "[::1]:\(port)"] {
                let answer = try status("Host: \(host)\r\n")
                #expect(answer == "HTTP/1.1 200", "\(host)")
            }
            for host in ["evil.example", "evil.example:\(port)", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:\(port)"] {
                let answer = try status("Host: \(host)\r\n")
                #expect(answer == "HTTP/1.1 421", "\(host)")
            }
            let own = "Host: localhost:\(port)\r\n"
            let answers = try ["http://localhost:\(port)", "https://evil.example", "null"].map { try status(own + "Origin: \($0)\r\n") }
            #expect(answers == ["HTTP/1.1 200", "HTTP/1.1 403", "HTTP/1.1 403"])
        }
    }

    @Test func `a body is refused at once and the connection ends`() throws {
        try serving { port in
            let head = "GET /en/ HTTP/1.1\r\nHost: localhost:\(port)\r\n"
            for body in ["Content-Length: 1000000000\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"] {
                let answer = try LocalServer.answer(to: head + body, port: port)
                #expect(answer.hasPrefix("HTTP/1.1 413"))
            }
        }
    }

    @Test func `headers without end are not read to their end`() throws {
        try serving { port in
            let head = "GET /en/ HTTP/1.1\r\nHost: localhost:\(port)\r\n"
            let answers = try [
                head + "X: " + String(repeating: "a", count: 100_000), head + String(repeating: "X: a\r\n", count: 1_000),
            ].map { try LocalServer.answer(to: $0, port: port) }
            for answer in answers { #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4")) }
        }
    }

    @Test func `half a request does not keep its connection`() throws {
        try serving { port in
            let idle = try LocalServer.connection(port)
            let half = try LocalServer.connection(port)
            LocalServer.send("GET /en/ HTTP/1.1\r\nHo", to: half)
            for socket in [idle, half] { #expect(LocalServer.received(from: socket).isEmpty) }
        }
    }

    private func serving(_ body: (Int) throws -> Void) throws {
        let article = "---\ntitle: Where is my parcel\ncategory: delivery\nstatus: published\n---\nIn your account.\n"
        try LocalServer.run(["serve"], adding: ["KnowledgeBase/delivery/tracking.en.md": article], body)
    }
}
