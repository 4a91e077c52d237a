import Foundation

/// An array of C strings for the time of one call.
enum CStrings {
    /// PostgreSQL's texts hold no zero byte; it becomes what a reader of broken text shows.
    static let instead = "\u{FFFD}"

    /// Calls the body with the strings and a null pointer behind them.
    static func with<Value>(_ strings: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value) -> Value {
        let copies = strings.map { string in string.flatMap { strdup($0.replacing("\0", with: instead)) } }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
        return pointers.withUnsafeBufferPointer { buffer in
            // An array that ends with a null pointer is not empty.
            body(buffer.baseAddress!)
        }
    }
}

/// Waiting for a socket.
enum Socket {
    /// Returns false when the time is over; a socket with an error is ready, and the next call says what it is.
    static func waits(_ socket: CInt, for events: Int16, until deadline: ContinuousClock.Instant) -> Bool {
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return false }
            let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
            var wanted = pollfd(fd: socket, events: events, revents: 0)
            let ready = poll(&wanted, 1, CInt(clamping: milliseconds + 1))
            if ready > 0 { return true }
            if ready < 0, errno != EINTR { return true }
        }
    }
}
