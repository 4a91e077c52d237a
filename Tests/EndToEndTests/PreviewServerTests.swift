import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Talks to the preview over a socket, as programs do that are no browsers.
@Suite struct PreviewServerTests {
    @Test func `a request under any other name than this computer's is refused`() throws {
        try serving { port in
            func status(_ headers: String) throws -> String {
                try Self.answer(to: "GET /en/ HTTP/1.1\r\n\(headers)Connection: close\r\n\r\n", port: port).prefix(12).description
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
                let answer = try Self.answer(to: head + body, port: port)
                #expect(answer.hasPrefix("HTTP/1.1 413"))
            }
        }
    }

    @Test func `headers without end are not read to their end`() throws {
        try serving { port in
            let head = "GET /en/ HTTP/1.1\r\nHost: localhost:\(port)\r\n"
            let answers = try [
                head + "X: " + String(repeating: "a", count: 100_000), head + String(repeating: "X: a\r\n", count: 1_000),
            ].map { try Self.answer(to: $0, port: port) }
            for answer in answers { #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4")) }
        }
    }

    @Test func `half a request does not keep its connection`() throws {
        try serving { port in
            let idle = try Self.connection(port)
            let half = try Self.connection(port)
            Self.send("GET /en/ HTTP/1.1\r\nHo", to: half)
            for socket in [idle, half] { #expect(Self.received(from: socket).isEmpty) }
        }
    }

    /// Runs a preview of a small book for the time of the body, in a process of its own: what tests wait for must not keep
    /// the server from answering.
    private func serving(_ body: (Int) throws -> Void) throws {
        let book = try ConsoleCase.freshBook(named: "feedback")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let article = book.appending(path: "KnowledgeBase/delivery/tracking.en.md")
        try FileManager.default.createDirectory(at: article.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("---\ntitle: Where is my parcel\ncategory: delivery\nstatus: published\n---\nIn your account.\n".utf8).write(to: article)
        let port = try Self.freePort()
        let server = Process()
        server.executableURL = Binary.path
        server.arguments = ["serve", "--port", "\(port)", "--book", book.path]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        for _ in 0..<600 {
            if let socket = try? Self.connection(port) {
                close(socket)
                return try body(port)
            }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw Refused()
    }

    private struct Refused: Error {}

    /// All that comes back until the other side ends the connection, at most for 30 seconds.
    private static func answer(to request: String, port: Int) throws -> String {
        let socket = try connection(port)
        send(request, to: socket)
        return received(from: socket)
    }

    private static func connection(_ port: Int) throws -> Int32 {
        let socket = makeSocket()
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = loopback(port)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard result == 0 else {
            close(socket)
            throw Refused()
        }
        return socket
    }

    private static func send(_ text: String, to socket: Int32) {
        let bytes = Array(text.utf8)
        // The other side may end the connection before all is sent.
        #if canImport(Glibc)
            // MSG_NOSIGNAL, which C libraries give different types.
            _ = Glibc.send(socket, bytes, bytes.count, 0x4000)
        #elseif canImport(Musl)
            _ = Musl.send(socket, bytes, bytes.count, 0x4000)
        #else
            _ = Darwin.send(socket, bytes, bytes.count, 0)
        #endif
    }

    private static func received(from socket: Int32) -> String {
        defer { close(socket) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { return "no end of the connection after 30 seconds" }
            if count <= 0 { return String(decoding: all, as: UTF8.self) }
            all += buffer[..<count]
        }
    }

    private static func freePort() throws -> Int {
        let socket = makeSocket()
        defer { close(socket) }
        var address = loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1 }
        }
        guard result == 0 else { throw Refused() }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func makeSocket() -> Int32 {
        #if canImport(Glibc)
            socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket(AF_INET, SOCK_STREAM, 0)
        #endif
    }

    private static func loopback(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        return address
    }
}
