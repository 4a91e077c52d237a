import Diagnostics
import Language

/// Reads one fragment. Front matter is optional: most fragments are nothing but their text.
struct FragmentParser: Sendable {
    static let keys = ["law", "owner", "reviewed", "review_in"]

    let name: String
    let language: LanguageTag

    func parse(_ file: SourceFile) -> (fragment: Fragment?, problems: [Diagnostic]) {
        guard file.line(1).hasPrefix("---") else { return fragment(file, body: 0..<file.text.utf8.count, law: [], problems: []) }
        switch FrontMatterReader(file: file).read() {
        case .failure(let problem): return (nil, [problem.diagnostic])
        case .success(let (yaml, body)):
            var fields = Fields(yaml, in: file, rule: TemplateParser.rule)
            fields.allow(Self.keys)
            let law = fields.law()
            return fragment(file, body: body, law: law, problems: fields.problems)
        }
    }

    private func fragment(_ file: SourceFile, body: Range<Int>, law: [Located<Jurisdiction>], problems: [Diagnostic])
        -> (fragment: Fragment?, problems: [Diagnostic])
    {
        let body = withoutLineEnds(body, of: file)
        let (placeholders, found) = PlaceholderParser.parse(file, body)
        let nested = placeholders.includes.map {
            Diagnostic(
                .error, rule: "fragments-include-nothing", path: file.path, range: file.range($0.offsets),
                "fragment includes '\($0.name.value)'; fragments include nothing")
        }
        let fragment = Fragment(name: name, language: language, file: file, body: body, law: law, placeholders: placeholders)
        return (fragment, problems + found + nested)
    }

    /// A fragment may end a sentence in the middle of a line.
    private func withoutLineEnds(_ body: Range<Int>, of file: SourceFile) -> Range<Int> {
        let bytes = file.slice(body).utf8
        let count = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { bytes.distance(from: bytes.startIndex, to: $0) + 1 } ?? 0
        return body.lowerBound..<body.lowerBound + count
    }
}
