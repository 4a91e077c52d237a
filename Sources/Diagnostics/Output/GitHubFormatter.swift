/// Findings as GitHub workflow commands, which show at their lines in the pull request
/// (docs.github.com, "Workflow commands for GitHub Actions").
package struct GitHubFormatter: Sendable {
    /// Path of the book from the root of the repository, with a final `/`, or empty.
    let pathPrefix: String

    package init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

    package func text(_ report: Report) -> String { report.diagnostics.map { command($0, report.sources[$0.path]) + "\n" }.joined() }

    private func command(_ diagnostic: Diagnostic, _ file: SourceFile?) -> String {
        let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let start = diagnostic.range.start
        let end = diagnostic.range.end
        var properties = "file=\(Self.property(pathPrefix + diagnostic.path)),line=\(start.line),endLine=\(max(start.line, end.line))"
        // Columns are refused where the finding spans lines.
        if end.line <= start.line {
            let column = ColumnUnit.utf16.column(of: start, in: file)
            properties += ",col=\(column),endColumn=\(max(column, ColumnUnit.utf16.column(of: end, in: file)))"
        }
        return "::\(name) \(properties),title=\(Self.property(diagnostic.rule))::\(Self.data(diagnostic.message))"
    }

    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
