import Diagnostics

/// A comment for the checks whose word nobody knows: `<!-- replybook-disabel … -->` silences nothing.
struct MisspeltDirective {
    private static let known = Directive.allCases.map(\.rawValue)
    private static let prefix = ByteSearcher(Directive.start)

    let problem: Diagnostic

    /// Returns those of a text; only what a comment starts with is a directive.
    static func all(in file: SourceFile) -> [MisspeltDirective] {
        let bytes = Array(file.text.utf8)
        return prefix.all(in: bytes, 0..<bytes.count).compactMap { start in
            let word = bytes[start...].prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
            let before = bytes[..<start].reversed().drop { $0 == 0x20 || $0 == 0x09 }
            guard let mark = before.first, mark == UInt8(ascii: "#") || before.starts(with: "--!<".utf8) else { return nil }
            return MisspeltDirective(String(decoding: word, as: UTF8.self), at: start, in: file)
        }
    }

    private init?(_ word: String, at start: Int, in file: SourceFile) {
        guard !Self.known.contains(word) else { return nil }
        let range = start..<start + word.utf8.count
        let remedy = Suggestion.remedy(for: word, in: Self.known)
        problem = Diagnostic(
            .warning, rule: SuppressionsGiveReasons.about.name, path: file.path, range: file.range(range),
            "comment '\(word)' is unknown\(remedy.isEmpty ? "; write 'replybook-disable rule: reason'" : remedy)",
            fix: FixIt.replacing(range, with: Suggestion.certain(for: word, in: Self.known)))
    }
}
