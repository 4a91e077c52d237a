/// A file that a scaffold starts; its path is relative to the book.
package struct ScaffoldFile: Sendable, Hashable {
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension String {
    /// The text as a YAML scalar: bare where nothing in it could mean something, else in double quotes (YAML 1.2, 7.3).
    var yaml: String {
        let isPlain =
            first.map { $0.isLetter } ?? false
            && !contains { ":#,[]{}&*!|>'\"%@`\\".contains($0) || $0.isNewline } && !hasSuffix(" ")
            && !["true", "false", "yes", "no", "on", "off", "null"].contains(lowercased())
        return isPlain
            ? self
            : "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").split(whereSeparator: \.isNewline).joined(separator: " ")
                + "\""
    }
}
