import Foundation

/// Reads a customer's message from a file or, for `-`, from standard input.
enum MessageInput {
    /// Bytes; a longer file is no message.
    static let limit = 4 << 20

    static func read(_ path: String) throws -> String {
        let data: Data
        if path == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else {
            do {
                data = try Data(contentsOf: URL(filePath: path))
            } catch {
                throw CommandFailure("cannot read '\(path)': there is no such file, or it is not readable; name a text file, or - for standard input")
            }
        }
        guard data.count <= limit else { throw CommandFailure("cannot read '\(path)': it has more than \(limit) bytes; give one message") }
        // Mail in an old encoding is still readable but for a few letters.
        return String(decoding: data, as: UTF8.self)
    }
}
