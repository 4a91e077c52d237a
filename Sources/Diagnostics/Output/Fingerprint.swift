import Basics

/// A name for a finding that survives when lines above it come and go.
///
/// FNV-1a over rule, path, the message and the text of the source line (its first 2,000 bytes) with white space
/// folded; findings that agree in all of it are told apart by their number in the file.
package struct Fingerprint: Sendable, Hashable, Comparable, CustomStringConvertible {
    private static let maximumLine = 2_000

    package let description: String

    /// A fingerprint read back from a baseline.
    package init(_ description: String) { self.description = description }

    private init(_ diagnostic: Diagnostic, line: Substring, occurrence: Int) {
        var hash = FNV1a()
        let words = String(decoding: line.utf8.prefix(Self.maximumLine), as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        hash.add("\(diagnostic.rule)\u{0}\(diagnostic.path)\u{0}\(diagnostic.message)\u{0}\(words)\u{0}\(occurrence)".utf8)
        description = hash.hexadecimal
    }

    /// One fingerprint for each diagnostic, in their order.
    package static func all(of diagnostics: [Diagnostic], in sources: [String: SourceFile]) -> [Fingerprint] {
        var seen: [Fingerprint: Int] = [:]
        return diagnostics.map { diagnostic in
            let line = sources[diagnostic.path]?.line(diagnostic.range.start.line) ?? ""
            let first = Fingerprint(diagnostic, line: line, occurrence: 0)
            let occurrence = seen[first, default: 0]
            seen[first] = occurrence + 1
            return occurrence == 0 ? first : Fingerprint(diagnostic, line: line, occurrence: occurrence)
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
