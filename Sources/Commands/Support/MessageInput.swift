import Desk
import Diagnostics
import Foundation

/// Reads a customer's message from a file or, for `-`, from standard input.
enum MessageInput {
    /// Bytes; a longer file is no message, and reading it would take the agent seconds.
    static let limit = 256 << 10

    static func read(_ path: String) throws -> String {
        // Mail in an old encoding is still readable but for a few letters. What a terminal would obey must not reach it by
        // way of a customer's message.
        String(decoding: try bytes(path), as: UTF8.self).withoutControls
    }

    /// Reads no more than the limit, however long the input.
    static func bytes(_ path: String) throws -> Data {
        let data: Data
        do {
            let input = path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
            data = try input.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw DeskFailure(
                "cannot read '\(path)': there is no such file, or it is not readable; name a text file, or - for standard input",
                pl: "nie można odczytać „\(path)”: nie ma takiego pliku albo brak uprawnień; podaj plik tekstowy albo - dla wejścia",
                ru: "не удаётся прочитать «\(path)»: файла нет, или он "
                    + "закрыт; назовите текстовый файл или - для ввода")
        }
        guard data.count <= limit else {
            throw DeskFailure(
                "cannot read '\(path)': it has more than \(limit) bytes; give one message",
                pl: "„\(path)” ma ponad \(limit) bajtów; podaj jedną wiadomość",
                ru: "«\(path)» больше \(limit) байт; дайте одно письмо")
        }
        return data
    }
}
