import Basics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Moves bytes between a client and the server until one of them ends it.
///
/// One thread: what has come in is read before each message is handled, so that a cancellation overtakes the request it
/// names, and work that can wait is done in pieces while nothing comes in.
package struct ServerLoop {
    private let input: Int32
    private let output: Int32

    /// Milliseconds without a message after which the work that can wait begins.
    private static let pause: Int32 = 150
    private static let chunk = 1 << 16

    package init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
    }

    /// - Returns: the exit code: 0 after `shutdown` and `exit`, 1 where the client went away without them.
    package func run(_ server: inout LanguageServer) -> Int32 {
        var wait: Int32 = -1
        while server.exitCode == nil {
            // The first look waits as long as there is nothing to do; the others take what has come in meanwhile.
            while isReady(wait) {
                guard read(into: &server) else { return finish(&server) }
                wait = 0
            }
            wait = advance(&server)
            guard write(server.takeOutput()) else { return 1 }
        }
        return server.exitCode ?? 1
    }

    /// Does one thing.
    ///
    /// - Returns: milliseconds until the next, unless a message comes before; -1 where there is nothing to do.
    private func advance(_ server: inout LanguageServer) -> Int32 {
        if server.process() { return server.hasMessages ? 0 : server.hasWork ? Self.pause : -1 }
        return server.work() ? 0 : -1
    }

    /// The client closed its end: what it asked before is done.
    private func finish(_ server: inout LanguageServer) -> Int32 {
        while server.process() {}
        _ = write(server.takeOutput())
        return server.exitCode ?? 1
    }

    /// Waits until there is something to read, or the stream has ended.
    private func isReady(_ milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&wanted, 1, milliseconds) > 0
    }

    /// - Returns: false at the end of the stream.
    private func read(into server: inout LanguageServer) -> Bool {
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
            count = max(0, taken(input, UnsafeMutableRawBufferPointer(buffer)))
        }
        server.receive(bytes)
        return !bytes.isEmpty
    }

    private func taken(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private func write(_ frames: [[UInt8]]) -> Bool {
        frames.allSatisfy { OpenFile.write($0, to: output) }
    }
}
