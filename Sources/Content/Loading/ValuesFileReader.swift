import Diagnostics

/// Reads a file of values: `name: value`, one per line, or a JSON object.
package enum ValuesFileReader {
    static let rule = "values"

    package struct Given: Sendable, Hashable {
        /// The template whose values a mapping holds; nil for those of every template.
        package let owner: String?
        package let name: String
        /// As somebody would type it; empty for "none".
        package let text: String
        package let offsets: Range<Int>
    }

    /// Returns the values and what cannot be read. A name without a value (`name:`, `null`) gives none.
    package static func read(_ file: SourceFile) -> (values: [Given], problems: [Diagnostic]) {
        let value: YAMLValue?
        do throws(YAMLReader.Failure) {
            value = try YAMLReader(file: file, offsets: 0..<file.text.utf8.count).read()
        } catch {
            return ([], [problem(error.message, error.offset..<error.offset, file)])
        }
        guard let value, !value.isNull else { return ([], []) }
        guard case .mapping(let entries, _) = value else {
            return (
                [], [problem("the file holds \(value.kindName); write 'name: value', one per line, or a JSON object", value.offsets, file)]
            )
        }
        var values: [Given] = []
        var problems: [Diagnostic] = []
        for entry in entries { take(entry, of: nil, file, &values, &problems) }
        return (values, problems)
    }

    private static func take(
        _ entry: YAMLValue.Entry, of owner: String?, _ file: SourceFile, _ values: inout [Given], _ problems: inout [Diagnostic]
    ) {
        switch entry.value {
        case .scalar(let text, _, let offsets):
            if !entry.value.isNull { values.append(Given(owner: owner, name: entry.key, text: text, offsets: offsets)) }
        case .mapping(let entries, _) where owner == nil:
            for inner in entries { take(inner, of: entry.key, file, &values, &problems) }
        case .sequence, .mapping:
            problems.append(problem("value of '\(entry.key)' is \(entry.value.kindName); write a text or a number", entry.keyOffsets, file))
        }
    }

    private static func problem(_ message: String, _ offsets: Range<Int>, _ file: SourceFile) -> Diagnostic {
        Diagnostic(.error, rule: rule, path: file.path, range: file.range(offsets), message)
    }
}
