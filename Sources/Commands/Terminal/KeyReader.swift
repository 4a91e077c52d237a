import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads one key without waiting for the end of a line.
struct KeyReader {
    /// Nil at the end of input, and for Control-C and Control-D. Where input is no terminal, the first character of a line.
    func key() -> Character? {
        guard isatty(STDIN_FILENO) == 1 else { return readLine().map { $0.first ?? "\n" } }
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
        // A letter of any script: as many bytes as its first one says.
        var bytes = [UInt8](repeating: 0, count: 4)
        guard posixRead(STDIN_FILENO, &bytes, 1) == 1, bytes[0] != 3, bytes[0] != 4 else { return nil }
        let count = bytes[0] < 0xC0 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
        for index in stride(from: 1, to: count, by: 1) {
            _ = bytes.withUnsafeMutableBytes { posixRead(STDIN_FILENO, $0.baseAddress?.advanced(by: index), 1) }
        }
        return String(decoding: bytes.prefix(count), as: UTF8.self).first
    }
}

/// `read(2)`, under a name that no method hides.
private let posixRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
