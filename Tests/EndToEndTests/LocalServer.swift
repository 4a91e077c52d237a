import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A server of the binary, and talk with it over a socket, as programs do that are no browsers.
enum LocalServer {
    /// Runs a server of a small book for the time of the body, in a process of its own: what tests wait for must not keep the
    /// server from answering.
    ///
    /// - Parameters:
    ///   - arguments: the command and its options but for port and book.
    ///   - texts: files of the book by path, beside those that it has.
    static func run(_ arguments: [String], adding texts: [String: String] = [:], _ body: (Int) throws -> Void) throws {
        let book = try ConsoleCase.freshBook(named: "feedback")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        for (path, text) in texts {
            let file = book.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let port = try freePort()
        let server = Process()
        server.executableURL = Binary.path
        server.arguments = arguments + ["--port", "\(port)", "--book", book.path]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        for _ in 0..<600 {
            if let socket = try? connection(port) {
                close(socket)
                return try body(port)
            }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw Refused()
    }

    struct Refused: Error {}

    /// All that comes back until the other side ends the connection, at most for 30 seconds.
    static func answer(to request: String, port: Int) throws -> String {
        let socket = try connection(port)
        send(request, to: socket)
        return received(from: socket)
    }

    static func connection(_ port: Int) throws -> Int32 {
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

    static func send(_ text: String, to socket: Int32) {
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

    static func received(from socket: Int32) -> String {
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
