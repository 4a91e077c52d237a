import Basics
import Diagnostics

/// A file to import, read as text.
package struct ForeignFile: Sendable {
    package let source: SourceFile
    /// Folders between the folder that was named and the file.
    package let folders: [String]

    package init(_ source: SourceFile, folders: [String] = []) {
        self.source = source
        self.folders = folders
    }

    /// The file's name without its folders.
    package var name: String { source.path.split(separator: "/").last.map(String.init) ?? source.path }

    /// Reads UTF-8, and UTF-16 where a byte order mark says so, as spreadsheets save it.
    ///
    /// - Throws: `ExchangeFailure` for any other encoding.
    package static func text(of bytes: [UInt8], path: String) throws(ExchangeFailure) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try text(of: Array(bytes.dropFirst(3)), path: path) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                isLittle
                    ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if bytes.starts(with: "bplist".utf8) {
            throw ExchangeFailure("cannot read '\(path)': it is a binary property list; convert it with 'plutil -convert xml1'")
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            throw ExchangeFailure("cannot read '\(path)': it is a zip archive; unpack it and name the folder")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ExchangeFailure("cannot read '\(path)': it is not UTF-8; save it as UTF-8")
        }
        return text
    }
}
