import Basics

/// Findings for people: `path:line:column: severity: message [rule]`, the source line, a caret.
package struct TextFormatter: Sendable {
    /// Put before every path, so that a terminal or an editor can open it.
    let pathPrefix: String
    let usesColor: Bool

    package init(pathPrefix: String = "", usesColor: Bool = false) {
        self.pathPrefix = pathPrefix
        self.usesColor = usesColor
    }

    package func text(_ report: Report) -> String {
        report.diagnostics.parallelMap { text($0, in: report.sources[$0.path]) }.joined()
    }

    package func text(_ diagnostic: Diagnostic, in file: SourceFile?) -> String {
        let start = diagnostic.range.start
        let column = ColumnUnit.scalar.column(of: start, in: file)
        let place = paint("\(pathPrefix)\(diagnostic.path.printable):\(start.line):\(column):", .bold)
        let severity = paint("\(diagnostic.severity.rawValue):", color(of: diagnostic.severity))
        var text = "\(place) \(severity) \(paint(diagnostic.message, .bold)) \(paint("[\(diagnostic.rule)]", .dim))\n"
        if let file, !file.line(start.line).isEmpty {
            let excerpt = SourceExcerpt(diagnostic.range, in: file)
            let number = String(start.line)
            let gutter = String(repeating: " ", count: number.count)
            text += "  \(paint("\(number) |", .dim)) \(excerpt.line)\n"
            text += "  \(gutter) \(paint("|", .dim)) \(paint(excerpt.mark, color(of: diagnostic.severity)))\n"
        }
        return text
    }

    private enum Paint: String { case bold = "1", dim = "2", red = "1;31", yellow = "1;33", blue = "1;34" }

    private func color(of severity: Severity) -> Paint { severity == .error ? .red : severity == .warning ? .yellow : .blue }

    private func paint(_ text: String, _ paint: Paint) -> String {
        usesColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }
}
