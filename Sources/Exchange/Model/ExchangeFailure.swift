import Diagnostics

/// Why a file of another tool cannot be read: `path:line:column: fact; remedy`.
package struct ExchangeFailure: Error, CustomStringConvertible, Equatable {
    package let description: String

    package init(_ description: String) { self.description = description }

    package init(_ file: SourceFile, at offset: Int, _ message: String) {
        description = "\(file.place(offset)): \(message)"
    }
}

extension SourceFile {
    /// `path:line:column` of a UTF-8 offset.
    package func place(_ offset: Int) -> String {
        let position = lines.position(at: min(max(0, offset), text.utf8.count))
        return "\(path):\(position.line):\(position.column)"
    }
}
