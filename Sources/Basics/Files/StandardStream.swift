#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One of the three streams with which every process is started.
package enum StandardStream: Int32, Sendable, CaseIterable {
    case input, output, error

    package var descriptor: Int32 { rawValue }

    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Opens the null device in place of every stream that is closed, so that no file of the program gets its number: what is
    /// meant for standard output would be written into an index or a store.
    ///
    /// The mode is the wrong one on purpose: reading or writing the stream fails as it does for a closed one.
    package static func occupyClosed() {
        for stream in allCases where fcntl(stream.descriptor, F_GETFD) < 0 {
            // The lowest free number is given out, and that is this one.
            _ = open("/dev/null", stream == .input ? O_WRONLY : O_RDONLY)
        }
    }

    /// Returns the `errno` of a write that failed; nil where everything was written.
    package func write(_ bytes: [UInt8]) -> Int32? {
        OpenFile.write(bytes, to: descriptor) ? nil : errno
    }

    /// Ends the process as the system ends one that writes to a pipe without a reader, whatever the parent process told it to
    /// do with that signal.
    package static func endAsBrokenPipe() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
    }
}
