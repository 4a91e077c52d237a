import Basics
import Desk

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a person's answers come from: standard input, or the terminal itself where standard input carries a message.
struct Keyboard {
    let descriptor: Int32

    static let standardInput = Keyboard(descriptor: StandardStream.input.descriptor)

    /// Returns the terminal that the process belongs to, whatever its standard input is.
    static func ofTerminal() throws(DeskFailure) -> Keyboard {
        // It stays open until the process ends.
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw DeskFailure(
                "cannot ask: standard input holds the message, and there is no terminal; give the message as a file",
                pl: "nie ma jak zapytać: wejście zajmuje wiadomość, a terminala nie ma; podaj wiadomość jako plik",
                ru: "спросить негде: ввод занят письмом, "
                    + "а терминала нет; дайте письмо файлом")
        }
        return Keyboard(descriptor: descriptor)
    }

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The next line without its end and without blanks around it; nil at the end of input.
    func line() -> String? {
        var bytes: [UInt8] = []
        while true {
            guard let byte = byte() else { return bytes.isEmpty ? nil : Self.trimmed(bytes) }
            if byte == UInt8(ascii: "\n") { return Self.trimmed(bytes) }
            bytes.append(byte)
        }
    }

    /// One key, without waiting for the end of a line: nil at the end of input, and for Control-C and Control-D. Where input is
    /// not a terminal, the first character of a line.
    func key() -> Character? {
        guard isTerminal else { return line().map { $0.first ?? "\n" } }
        var before = termios()
        guard tcgetattr(descriptor, &before) == 0 else { return nil }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        tcsetattr(descriptor, TCSANOW, &raw)
        defer { tcsetattr(descriptor, TCSANOW, &before) }
        guard let first = byte(), first != 3, first != 4 else { return nil }
        // A letter of any script: as many bytes as its first one says.
        let count = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let rest = (1..<count).compactMap { _ in byte() }
        return String(decoding: [first] + rest, as: UTF8.self).first
    }

    private func byte() -> UInt8? { OpenFile.read(1, from: descriptor)?.first }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]
        let line = bytes.drop { blanks.contains($0) }
        return String(
            decoding: line.prefix((line.lastIndex { !blanks.contains($0) } ?? line.startIndex - 1) + 1 - line.startIndex), as: UTF8.self)
    }
}
