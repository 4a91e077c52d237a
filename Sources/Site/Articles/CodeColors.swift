import Foundation
import Markdown

/// Marks comments, texts, numbers and keywords of code, at build time.
///
/// Four colours are what readers of a help site need to find their way in twenty lines of code. No library: the good ones are
/// JavaScript of hundreds of kilobytes or need a grammar for each language; this one knows how a family of languages writes a
/// comment and a text, and marks nothing where it does not know.
struct CodeColors: Sendable {
    /// How a family of languages is written.
    private struct Syntax {
        var line: [String] = []
        var block: (open: String, close: String)?
        var quotes: [Character] = ["\"", "'"]
        var keywords: Set<Substring> = []
    }

    private let syntax: Syntax

    /// Nil for a language that it does not know.
    init?(_ language: String) {
        guard let family = Self.families[language.lowercased()], let syntax = Self.syntaxes[family] else { return nil }
        self.syntax = syntax
    }

    /// The code with its tokens in spans: `k` keyword, `s` text, `n` number, `c` comment.
    func html(_ code: String) -> String {
        var html = ""
        html.reserveCapacity(code.utf8.count * 3 / 2)
        var rest = Substring(code)
        var plain = rest.startIndex
        while let first = rest.first {
            guard let (end, kind) = token(rest, first) else {
                rest.removeFirst()
                continue
            }
            if let kind {
                html += String(code[plain..<rest.startIndex]).htmlEscaped
                html += "<span class=\"\(kind)\">\(String(rest[..<end]).htmlEscaped)</span>"
                plain = end
            }
            rest = rest[end...]
        }
        html += String(code[plain...]).htmlEscaped
        return html
    }

    private func token(_ rest: Substring, _ first: Character) -> (end: Substring.Index, kind: String?)? {
        if syntax.line.contains(where: rest.hasPrefix) { return (rest.firstIndex(where: \.isNewline) ?? rest.endIndex, "c") }
        if let block = syntax.block, rest.hasPrefix(block.open) {
            return (rest.range(of: block.close)?.upperBound ?? rest.endIndex, "c")
        }
        if syntax.quotes.contains(first) { return text(rest, first).map { ($0, "s") } }
        if first.isLetter || first == "_" || first == "-" {
            let end = rest.firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" } ?? rest.endIndex
            return (end, syntax.keywords.contains(rest[..<end]) ? "k" : nil)
        }
        guard first.isASCII, first.isNumber else { return nil }
        return (rest.firstIndex { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" } ?? rest.endIndex, "n")
    }

    /// The end of a text that ends on its line; a lone apostrophe is none.
    private func text(_ rest: Substring, _ quote: Character) -> Substring.Index? {
        var index = rest.index(after: rest.startIndex)
        while index < rest.endIndex, !rest[index].isNewline || quote == "`" {
            if rest[index] == quote { return rest.index(after: index) }
            if rest[index] == "\\" { index = rest.index(after: index) }
            if index < rest.endIndex { index = rest.index(after: index) }
        }
        return nil
    }

    private enum Family { case c, script, shell, data, sql, markup }

    private static let families: [String: Family] = [
        "c": .c, "cpp": .c, "c++": .c, "cs": .c, "csharp": .c, "go": .c, "java": .c, "kotlin": .c, "rust": .c, "swift": .c, "php": .c,
        "js": .c, "javascript": .c, "ts": .c, "typescript": .c, "jsx": .c, "tsx": .c, "css": .c, "scss": .c, "json": .data, "jsonc": .c,
        "py": .script, "python": .script, "rb": .script, "ruby": .script, "sh": .shell, "bash": .shell, "shell": .shell, "zsh": .shell,
        "console": .shell, "powershell": .shell, "dockerfile": .shell, "nginx": .shell, "yaml": .data, "yml": .data, "toml": .data,
        "ini": .data, "hcl": .data, "terraform": .data, "sql": .sql, "html": .markup, "xml": .markup, "svg": .markup,
    ]

    private static let syntaxes: [Family: Syntax] = [
        .c: Syntax(
            line: ["//"], block: ("/*", "*/"), quotes: ["\"", "'", "`"],
            keywords: Set(
                """
                as async await bool break case catch char class const continue default defer delete do double else enum export extends \
                extension false final finally float fn for from func function go guard if impl implements import in int interface let \
                long map match mut namespace new nil null package private protected protocol pub public return self static string struct \
                super switch this throw throws trait true try type typeof undefined unsigned use using val var void where while yield
                """.split(separator: " "))),
        .script: Syntax(
            line: ["#"],
            keywords: Set(
                """
                and as assert async await begin break class continue def del do elif else elsif end ensure except False finally for from \
                global if import in is lambda module None not or pass raise rescue return self then True try unless until while with \
                yield nil true false require puts
                """.split(separator: " "))),
        .shell: Syntax(
            line: ["# ", "#!"],
            keywords: Set(
                """
                case cd chmod cp curl do docker done echo elif else esac exit export fi for function git if in local mkdir mv npm pip \
                read return rm set source sudo then until wget while FROM RUN COPY CMD ENV EXPOSE WORKDIR location server
                """.split(separator: " "))),
        .data: Syntax(line: ["#"], quotes: ["\"", "'"], keywords: ["true", "false", "null", "yes", "no", "on", "off"]),
        .sql: Syntax(
            line: ["--"], block: ("/*", "*/"), quotes: ["'", "\""],
            keywords: Set(
                """
                SELECT FROM WHERE AND OR NOT INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE INDEX VIEW ALTER DROP JOIN LEFT RIGHT \
                INNER OUTER ON GROUP BY ORDER HAVING LIMIT OFFSET AS DISTINCT UNION ALL NULL PRIMARY KEY FOREIGN REFERENCES CASE WHEN \
                THEN ELSE END IN IS LIKE BETWEEN EXISTS select from where and or not insert into values update set delete create table \
                join left right inner on group by order having limit as distinct union null case when then else end in is like
                """.split(separator: " "))),
        .markup: Syntax(block: ("<!--", "-->"), quotes: ["\""]),
    ]
}
