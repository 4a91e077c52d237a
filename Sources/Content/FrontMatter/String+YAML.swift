extension String {
    /// The text as a YAML scalar: bare where nothing in it could mean something, else in double quotes (YAML 1.2, 7.3).
    package var yaml: String {
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
